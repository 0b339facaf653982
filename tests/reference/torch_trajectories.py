"""Five steps of PyTorch's optimizers on a function of four variables, printed as a C++ header of constants:
  python3 tests/reference/torch_trajectories.py > tests/reference/torch_trajectories.h
The function and the start are those of optimizers.mjs; gradients come from PyTorch's own differentiation, everything in double precision.

Conventions, where there is a choice:
  Nesterov's momentum as PyTorch has it: b <- mu b + g, theta <- theta - eta (g + mu b), from b = 0.
  Epsilon is added to the root, not under it; Adam and AdamW divide by the bias-corrected root plus epsilon.
  AdamW shrinks theta by 1 - eta lambda before the step of Adam, so the learning rate scales the decay.
  Clipping is done here, exactly: g <- g min(1, c / |g|). PyTorch's clip_grad_norm_ divides by |g| + 1e-6 instead.
"""

import torch

STEPS = 5
START = [1.0, -2.0, 0.5, 3.0]
LEARNING_RATE = 0.1
MOMENTUM = 0.9
BETAS = (0.9, 0.999)
EPSILON = 1e-8
ADAGRAD_EPSILON = 1e-10
RMSPROP_DECAY = 0.99
WEIGHT_DECAY = 0.01
CLIPPING_NORM = 1.0
LOOSE_CLIPPING_NORM = 6.0

Q = torch.tensor(
    [[4, 1, 0, -1], [1, 3, 0.5, 0], [0, 0.5, 2, 0.25], [-1, 0, 0.25, 1.5]],
    dtype=torch.float64,
)


def loss(theta):
    """L(theta) = 1/2 theta'Q theta + sum_i log(cosh(theta_i))."""
    return theta @ Q @ theta / 2 + torch.log(torch.cosh(theta)).sum()


def start():
    return torch.tensor(START, dtype=torch.float64, requires_grad=True)


def trajectory(make, clipping_norm=None):
    """theta after each of the steps of the optimizer that `make` makes for a list of parameters."""
    theta = start()
    optimizer = make([theta])
    visited = []
    for _ in range(STEPS):
        optimizer.zero_grad()
        loss(theta).backward()
        if clipping_norm is not None:
            theta.grad *= min(1.0, clipping_norm / theta.grad.norm().item())
        optimizer.step()
        visited.append(theta.tolist())
    return visited


def minimum():
    """The minimiser and the minimum, by L-BFGS with a line search for the strong Wolfe conditions."""
    theta = start()
    optimizer = torch.optim.LBFGS(
        [theta], max_iter=1000, tolerance_grad=1e-14, tolerance_change=0, line_search_fn="strong_wolfe"
    )

    def evaluate():
        optimizer.zero_grad()
        value = loss(theta)
        value.backward()
        return value

    optimizer.step(evaluate)
    assert theta.grad.norm() < 1e-12
    return theta.tolist(), loss(theta).item()


def numbers(values):
    """Double literals with 17 significant digits, which read back as the same values."""
    return "{" + ", ".join(f"{x:#.17g}" for x in values) + "}"


def constants(rows):
    """Definitions of (name, value, comment) with aligned comments."""
    lines = [(f"inline constexpr double {name} = {value};", comment) for name, value, comment in rows]
    width = max(len(line) for line, _ in lines)
    return "\n".join(f"{line:{width}}  ///< {comment}" for line, comment in lines)


def table(name, comment, rows):
    lines = "".join(f"    {numbers(row)},\n" for row in rows)
    return f"/// {comment}\ninline constexpr double {name}[{STEPS}][4] = {{\n{lines}}};\n"


SGD, Adam, AdamW = torch.optim.SGD, torch.optim.Adam, torch.optim.AdamW
nesterov = trajectory(lambda p: SGD(p, lr=LEARNING_RATE, momentum=MOMENTUM, nesterov=True))
adagrad = trajectory(lambda p: torch.optim.Adagrad(p, lr=LEARNING_RATE, eps=ADAGRAD_EPSILON))
rmsprop = trajectory(lambda p: torch.optim.RMSprop(p, lr=LEARNING_RATE, alpha=RMSPROP_DECAY, eps=EPSILON))
adam = trajectory(lambda p: Adam(p, lr=LEARNING_RATE, betas=BETAS, eps=EPSILON))
adam_w = trajectory(lambda p: AdamW(p, lr=LEARNING_RATE, betas=BETAS, eps=EPSILON, weight_decay=WEIGHT_DECAY))
clipped_sgd = trajectory(lambda p: SGD(p, lr=LEARNING_RATE), CLIPPING_NORM)
loosely_clipped_sgd = trajectory(lambda p: SGD(p, lr=LEARNING_RATE), LOOSE_CLIPPING_NORM)
minimiser, value = minimum()

print(
    f"""// Made by: python3 tests/reference/torch_trajectories.py > tests/reference/torch_trajectories.h
// with PyTorch {torch.__version__}.
#pragma once
// Trajectories of PyTorch's optimizers: theta after steps 1 to 5; 17 significant digits. Function, start, learning rate, momentum, betas
// and epsilon are those of optimizer_trajectories.h.

namespace igd::reference::trajectories {{

{constants([
    ("kAdagradEpsilon", ADAGRAD_EPSILON, "RMSprop has kEpsilon"),
    ("kRmspropDecay", RMSPROP_DECAY, "alpha"),
    ("kWeightDecay", WEIGHT_DECAY, "lambda of AdamW"),
    ("kClippingNorm", CLIPPING_NORM, "c less than the norm of the gradient at every step"),
    ("kLooseClippingNorm", LOOSE_CLIPPING_NORM, "c less than it at the first two steps only"),
])}

{table("kNesterov", "b <- mu b + g, theta <- theta - eta (g + mu b), from b = 0.", nesterov)}
{table("kAdagrad", "s <- s + g^2, theta <- theta - eta g / (sqrt(s) + epsilon), from s = 0.", adagrad)}
{table("kRmsprop", "v <- alpha v + (1 - alpha) g^2, theta <- theta - eta g / (sqrt(v) + epsilon), from v = 0.", rmsprop)}
{table("kAdamByTorch", "Adam again, to be the same as kAdam.", adam)}
{table("kAdamW", "theta <- (1 - eta lambda) theta, then the step of Adam.", adam_w)}
{table("kClippedSgd", "theta <- theta - eta g min(1, c / |g|), c = kClippingNorm.", clipped_sgd)}
{table("kLooselyClippedSgd", "theta <- theta - eta g min(1, c / |g|), c = kLooseClippingNorm.", loosely_clipped_sgd)}
/// Where L-BFGS with a strong Wolfe line search ends, and L there; both are 0 but for rounding.
inline constexpr double kMinimiser[4] = {{{", ".join(f"{x:.1e}" for x in minimiser)}}};
inline constexpr double kMinimum = {value:.1e};

}}  // namespace igd::reference::trajectories"""
)
