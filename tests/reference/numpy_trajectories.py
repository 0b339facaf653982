"""Five steps of time integrators of gradient flow and of Eve on a function of four variables, printed as a C++ header of constants:
  python3 tests/reference/numpy_trajectories.py > tests/reference/numpy_trajectories.h
The function and the start are those of optimizers.mjs. Matrices are dense; implicit equations are solved by Newton's method to rounding.

Gradient flow is theta' = f(theta) = -gradient; A is the exact Hessian at the theta of the beginning of the step.
  Backward Euler, trapezoid, BDF2 (its first step by backward Euler): Hairer & Wanner, "Solving ordinary differential equations II".
  SDIRK2: Alexander (1977), two stages, gamma = 1 - 1/sqrt(2). ROS2: Verwer, Spee, Blom & Hundsdorfer (1999), the same gamma.
  Exponential Euler: theta + eta phi_1(-eta A) f(theta), phi_1(y) = (exp(y) - 1) / y.
  RKC: the first-order method of van der Houwen & Sommeijer (1980), damping epsilon: omega_0 = 1 + epsilon / s^2.
  Eve of 2016: Koushik & Hayashi, arXiv 1611.01505v2, Algorithm 1. The new loss is compared with the smoothed one, which is also what the
    change is measured by; d multiplies the root, epsilon is added to the product.
  Eve: Hayashi, Koushik & Neubig, arXiv 1611.01505v3, Algorithm 1. d divides the learning rate, epsilon is added to the root.
  In both Eves the loss is that before the step, d is 1 in the first step, and the corrections for bias count steps.
"""

import numpy as np

STEPS = 5
START = np.array([1, -2, 0.5, 3])
LEARNING_RATE = 0.1
IMPLICIT_LEARNING_RATE = 10.0
BETA1, BETA2 = 0.9, 0.999
EPSILON = 1e-8
# With the papers' settings d hardly leaves 1 in five steps; the bold ones take it far, by changes within and beyond their bounds.
EVE = {"eta": LEARNING_RATE, "beta3": 0.999, "k": 0.1, "K": 10.0, "c": 10.0}
BOLD_EVE = {"eta": 2.0, "beta3": 0.5, "k": 0.5, "K": 1.0, "c": 2.0}
EVE_MINIMUM = 0.0
GAMMA = 1 - 1 / np.sqrt(2)
RKC_STAGES = 5
RKC_DAMPING = 0.05

Q = np.array([[4, 1, 0, -1], [1, 3, 0.5, 0], [0, 0.5, 2, 0.25], [-1, 0, 0.25, 1.5]])
I = np.eye(4)


def loss(theta):
    """L(theta) = 1/2 theta'Q theta + sum_i log(cosh(theta_i))."""
    return theta @ Q @ theta / 2 + np.log(np.cosh(theta)).sum()


def f(theta):
    return -(Q @ theta + np.tanh(theta))


def hessian(theta):
    return Q + np.diag(1 - np.tanh(theta) ** 2)


def solve_implicit(base, h):
    """The x with x = base + h f(x), by Newton's method; the Hessian is positive definite everywhere, so there is one."""
    x = base
    for _ in range(100):
        step = np.linalg.solve(I + h * hessian(x), base + h * f(x) - x)
        x = x + step
        if np.linalg.norm(step) < 1e-15 * np.linalg.norm(START):
            return x
    raise ArithmeticError("Newton's method did not converge")


def backward_euler(x, eta):
    return solve_implicit(x, eta)


def trapezoid(x, eta):
    return solve_implicit(x + eta / 2 * f(x), eta / 2)


def bdf2(x, eta, before):
    if before is None:
        return backward_euler(x, eta)
    return solve_implicit((4 * x - before) / 3, 2 / 3 * eta)


def sdirk2(x, eta):
    k1 = f(solve_implicit(x, GAMMA * eta))
    k2 = f(solve_implicit(x + (1 - GAMMA) * eta * k1, GAMMA * eta))
    return x + eta * ((1 - GAMMA) * k1 + GAMMA * k2)


def ros2(x, eta):
    system = I + GAMMA * eta * hessian(x)
    k1 = np.linalg.solve(system, f(x))
    k2 = np.linalg.solve(system, f(x + eta * k1) - 2 * k1)
    return x + eta * (3 * k1 + k2) / 2


def linearised_backward_euler(x, eta):
    return x + np.linalg.solve(I + eta * hessian(x), eta * f(x))


def exponential_euler(x, eta):
    eigenvalues, V = np.linalg.eigh(hessian(x))
    y = -eta * eigenvalues
    return x + eta * V @ (np.expm1(y) / y * (V.T @ f(x)))


def rkc(x, eta):
    """The stages are x plus Chebyshev polynomials of the problem; T_j(w) = cosh(j arccosh(w)) for w >= 1."""
    s = RKC_STAGES
    w0 = 1 + RKC_DAMPING / s**2
    angle = np.arccosh(w0)
    T = [np.cosh(j * angle) for j in range(s + 1)]
    w1 = T[s] / (s * np.sinh(s * angle) / np.sinh(angle))
    stages = [x, x + w1 / w0 * eta * f(x)]
    for j in range(2, s + 1):
        slope = 2 * w1 * T[j - 1] / T[j] * eta * f(stages[j - 1])
        stages.append(slope + 2 * w0 * T[j - 1] / T[j] * stages[j - 1] - T[j - 2] / T[j] * stages[j - 2])
    return stages[s]


def d_of_eve_2016(losses, beta3, k, K, **_):
    """d of the last step: the smoothed relative change of the smoothed loss."""
    d, smoothed = 1.0, losses[0]
    for value in losses[1:]:
        lower, upper = (k + 1, K + 1) if value >= smoothed else (1 / (K + 1), 1 / (k + 1))
        new = min(max(lower, value / smoothed), upper) * smoothed
        d = beta3 * d + (1 - beta3) * abs(new - smoothed) / min(new, smoothed)
        smoothed = new
    return d


def d_of_eve(losses, beta3, c, **_):
    """d of the last step: the smoothed, clipped change of the loss, relative to its smaller distance from the minimum."""
    d = 1.0
    for before, value in zip(losses, losses[1:]):
        change = abs(value - before) / (min(value, before) - EVE_MINIMUM)
        d = beta3 * d + (1 - beta3) * min(max(change, 1 / c), c)
    return d


def eve(d_of, settings, d_scales_epsilon):
    """The trajectory of Adam with the learning rate over d, or with d times the root before epsilon is added."""
    visited, losses, theta = [], [], START
    first, second = np.zeros(4), np.zeros(4)
    for t in range(1, STEPS + 1):
        g = -f(theta)
        losses.append(loss(theta))
        d = d_of(losses, **settings)
        first = BETA1 * first + (1 - BETA1) * g
        second = BETA2 * second + (1 - BETA2) * g**2
        root = np.sqrt(second / (1 - BETA2**t))
        denominator = d * (root + EPSILON) if d_scales_epsilon else d * root + EPSILON
        theta = theta - settings["eta"] * first / (1 - BETA1**t) / denominator
        visited.append(theta)
    return visited


def one_step(method, eta):
    """The trajectory of a method that needs nothing but the last theta."""
    visited = [START]
    for _ in range(STEPS):
        visited.append(method(visited[-1], eta))
    return visited[1:]


def two_step(method, eta):
    visited = [None, START]
    for _ in range(STEPS):
        visited.append(method(visited[-1], eta, visited[-2]))
    return visited[2:]


def constants(rows):
    """Definitions of (name, value, comment) with aligned comments."""
    lines = []
    for name, value, comment in rows:
        kind = "int" if isinstance(value, int) else "double"
        lines.append((f"inline constexpr {kind} {name} = {value};", comment))
    width = max(len(line) for line, _ in lines)
    return "\n".join(f"{line:{width}}  ///< {comment}" for line, comment in lines)


def table(name, comment, rows):
    """Double literals with 17 significant digits, which read back as the same values."""
    lines = "".join("    {" + ", ".join(f"{x:#.17g}" for x in row) + "},\n" for row in rows)
    return f"/// {comment}\ninline constexpr double {name}[{STEPS}][4] = {{\n{lines}}};\n"


def main():
    eta = IMPLICIT_LEARNING_RATE
    tables = [
        table("kBackwardEuler", "theta+ = theta + eta f(theta+).", one_step(backward_euler, eta)),
        table("kTrapezoid", "theta+ = theta + eta/2 (f(theta) + f(theta+)).", one_step(trapezoid, eta)),
        table(
            "kBdf2",
            "theta+ = 4/3 theta - 1/3 theta- + 2/3 eta f(theta+), the first step by backward Euler.",
            two_step(bdf2, eta),
        ),
        table(
            "kSdirk2",
            "theta + eta ((1 - gamma) k1 + gamma k2), "
            "k1 = f(theta + gamma eta k1), k2 = f(theta + (1 - gamma) eta k1 + gamma eta k2).",
            one_step(sdirk2, eta),
        ),
        table(
            "kRos2",
            "theta + eta (3/2 k1 + 1/2 k2), B k1 = f(theta), B k2 = f(theta + eta k1) - 2 k1, B = I + gamma eta Hessian at theta.",
            one_step(ros2, eta),
        ),
        table(
            "kImplicitByNumpy",
            "theta + eta k, (I + eta Hessian at theta) k = f(theta): again, to be the same as kImplicit.",
            one_step(linearised_backward_euler, eta),
        ),
        table(
            "kExponentialEuler",
            "theta + eta phi_1(-eta Hessian at theta) f(theta), phi_1(y) = (exp(y) - 1) / y.",
            one_step(exponential_euler, eta),
        ),
        table("kRkc", "Runge-Kutta-Chebyshev of first order.", one_step(rkc, LEARNING_RATE)),
        table(
            "kEve2016",
            "Eve, first versions of the paper: the loss compared with the smoothed one, epsilon not scaled by d.",
            eve(d_of_eve_2016, EVE, False),
        ),
        table("kBoldEve2016", "The same with the bold settings.", eve(d_of_eve_2016, BOLD_EVE, False)),
        table(
            "kEve",
            "Eve, third version of the paper: the loss compared with the last one, the learning rate divided by d.",
            eve(d_of_eve, EVE, True),
        ),
        table("kBoldEve", "The same with the bold settings.", eve(d_of_eve, BOLD_EVE, True)),
    ]
    body = "\n".join(tables)
    print(f"""// Made by: python3 tests/reference/numpy_trajectories.py > tests/reference/numpy_trajectories.h
// with NumPy {np.__version__}.
#pragma once
// Trajectories of integrators of theta' = f(theta) = -gradient and of Eve: theta after steps 1 to 5; 17 significant digits. Function,
// start, betas and epsilon are those of optimizer_trajectories.h, and so is eta: kImplicitLearningRate, but kLearningRate for RKC and Eve.

namespace igd::reference::trajectories {{

{constants([
    ("kGamma", GAMMA, "1 - 1/sqrt(2), of SDIRK2 and ROS2"),
    ("kRkcStages", RKC_STAGES, "s"),
    ("kRkcDamping", RKC_DAMPING, "epsilon"),
    ("kEveBeta3", EVE["beta3"], "of both versions of Eve"),
    ("kEve2016Lower", EVE["k"], "k"),
    ("kEve2016Upper", EVE["K"], "K"),
    ("kEveClipping", EVE["c"], "c"),
    ("kEveMinimum", EVE_MINIMUM, "f*"),
    ("kBoldEveLearningRate", BOLD_EVE["eta"], "the bold settings take d far from 1, within and beyond the bounds"),
    ("kBoldEveBeta3", BOLD_EVE["beta3"], "of both versions of Eve"),
    ("kBoldEve2016Lower", BOLD_EVE["k"], "k"),
    ("kBoldEve2016Upper", BOLD_EVE["K"], "K"),
    ("kBoldEveClipping", BOLD_EVE["c"], "c"),
])}

{body}
}}  // namespace igd::reference::trajectories""")


if __name__ == "__main__":
    main()
