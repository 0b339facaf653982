"""Full-batch softmax regression on 1,000 MNIST images by Adam and Eve, beside the runs that Eve's authors published:
  OMP_NUM_THREADS=1 python3 tests/reference/softmax_regression.py      (about seven minutes)
Pixels are in [0, 1], there is no weight decay, biases start at 0. The loss at epoch n is the mean cross-entropy that step n starts from, as
Keras records it: n - 1 steps are done. The learning rate of step n is lr / (1 + decay (n - 1)).

The published runs are those stored in jayanthkoushik/sgd-feedback, data/batch_logistic/mnist, after a search for lr and decay. The program
stored with Eve's draws 1,000 of the 60,000 training images anew for every optimizer, without a seed, and starts at random as Glorot says:
no figure can be met exactly, and the figures of two methods come from different images. The second table shows how much that matters.
"""

import gzip
from pathlib import Path

import numpy as np

MNIST = Path(__file__).resolve().parents[2] / "assets" / "mnist"
EPOCHS = (10, 100, 1000)
DECAYS = (0.0, 0.001, 0.01, 0.1)
LEARNING_RATES = {"adam": 0.01, "eve": 0.1, "eve_2016": 0.1}
PUBLISHED = {"adam": (0.586, 0.0629, 0.00238), "eve_2016": (0.739, 0.00388, 0.00019)}
SUBSETS = 60


def read(name, header):
    with gzip.open(MNIST / name) as file:
        return np.frombuffer(file.read(), np.uint8, offset=header)


def evaluate(W, inputs, labels):
    """Mean cross-entropy and its gradient; the last row of W holds the biases, the last column of inputs is 1."""
    rows = np.arange(len(labels))
    z = inputs @ W
    z -= z.max(axis=1, keepdims=True)
    p = np.exp(z)
    total = p.sum(axis=1, keepdims=True)
    loss = np.mean(np.log(total[:, 0]) - z[rows, labels])
    p /= total
    p[rows, labels] -= 1
    return loss, inputs.T @ p / len(labels)


def change_of(method, loss, memory):
    """What Eve smooths to get d; `memory` is the last loss, for Eve of 2016 the last smoothed one. Also the new memory."""
    if method == "eve":
        return min(max(abs(loss - memory) / min(loss, memory), 1 / 10), 10), loss
    lower, upper = (1.1, 11) if loss >= memory else (1 / 11, 1 / 1.1)
    smoothed = min(max(lower, loss / memory), upper) * memory
    return abs(smoothed - memory) / min(smoothed, memory), smoothed


def train(method, decay, W, inputs, labels, epochs=EPOCHS):
    """The losses at `epochs`."""
    losses, memory = [], None
    d, first, second = 1.0, 0.0, 0.0
    for t in range(1, epochs[-1] + 1):
        loss, g = evaluate(W, inputs, labels)
        losses.append(loss)
        if method != "adam" and t > 1:
            change, memory = change_of(method, loss, memory)
            d = 0.999 * d + 0.001 * change
        else:
            memory = loss
        first = 0.9 * first + 0.1 * g
        second = 0.999 * second + 0.001 * g**2
        root = np.sqrt(second / (1 - 0.999**t))
        lr = LEARNING_RATES[method] / (1 + decay * (t - 1))
        W = W - lr * first / (1 - 0.9**t) / (d * root + 1e-8)
    return [losses[epoch - 1] for epoch in epochs]


def glorot(seed):
    bound = np.sqrt(6 / (784 + 10))
    return np.vstack([np.random.default_rng(seed).uniform(-bound, bound, (784, 10)), np.zeros((1, 10))])


def row(values):
    return "".join(f"{value:11.3g}" for value in values)


def main():
    images = read("train-images.idx.gz", 16).reshape(-1, 784) / 255
    labels = read("train-labels.idx.gz", 8)
    inputs = np.hstack([images, np.ones((len(images), 1))])

    print("first 1,000 images" + " " * 16 + "".join(f"{f'epoch {epoch}':>11}" for epoch in EPOCHS))
    for method in LEARNING_RATES:
        for start, W in (("zero", np.zeros((785, 10))), ("Glorot", glorot(0))):
            for decay in DECAYS:
                losses = train(method, decay, W, inputs[:1000], labels[:1000])
                print(f"{method:10}{start:8}decay {decay:<10}{row(losses)}", flush=True)
        if method in PUBLISHED:
            print(f"{method:10}{'published':24}{row(PUBLISHED[method])}")

    print(f"\n{SUBSETS} random choices of 1,000 of {len(images):,} images, Glorot, decay 0")
    for method in ("adam", "eve"):
        runs = []
        for seed in range(SUBSETS):
            chosen = np.random.default_rng(1000 + seed).permutation(len(images))[:1000]
            runs.append(train(method, 0.0, glorot(seed), inputs[chosen], labels[chosen], EPOCHS[:2]))
        for percent in (0, 5, 50, 95, 100):
            print(f"{method:10}{f'{percent} % below':24}{row(np.percentile(runs, percent, axis=0))}", flush=True)


if __name__ == "__main__":
    main()
