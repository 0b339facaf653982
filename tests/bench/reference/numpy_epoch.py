"""An epoch of plain SGD as the 2020 project did it in numpy: 784-64-10, sigmoid, batches of 200 of 60,000 images, and the loss on all
training and test images after each. Written anew; prints the seconds of the best epoch, without that evaluation and with it: numpy_epoch.py FOLDER EPOCHS."""

import gzip
import sys
import time

import numpy as np


def read(name):
    with gzip.open(f"{sys.argv[1]}/{name}.idx.gz") as file:
        data = np.frombuffer(file.read(), np.uint8)
    return data[8:] if "labels" in name else data[16:].reshape(-1, 784)


def forward(theta, x):
    W1, b1, W2, b2 = theta
    a = 1 / (1 + np.exp(-(W1 @ x + b1)))
    z = W2 @ a + b2
    e = np.exp(z - z.max(axis=0))
    return a, e / e.sum(axis=0)


def loss(theta, x, targets):
    return -np.mean(np.sum(targets * np.log(forward(theta, x)[1] + 1e-30), axis=0))


x = read("train-images").T / 255.0
targets = np.eye(10)[read("train-labels")].T
x_test = read("test-images").T / 255.0
targets_test = np.eye(10)[read("test-labels")].T
random = np.random.default_rng(1)
theta = [random.normal(size=(64, 784)) / 28, np.zeros((64, 1)), random.normal(size=(10, 64)) / 8, np.zeros((10, 1))]
count, best = x.shape[1], (np.inf, np.inf)
for _ in range(int(sys.argv[2])):
    start = time.perf_counter()
    order = random.permutation(count)
    for begin in range(0, count, 200):
        chosen = order[begin : begin + 200]
        xb, yb = x[:, chosen], targets[:, chosen]
        a, p = forward(theta, xb)
        dz2 = (p - yb) / xb.shape[1]
        dz1 = (theta[2].T @ dz2) * a * (1 - a)
        gradients = [dz1 @ xb.T, dz1.sum(axis=1, keepdims=True), dz2 @ a.T, dz2.sum(axis=1, keepdims=True)]
        theta = [part - 0.1 * g for part, g in zip(theta, gradients)]
    trained = time.perf_counter()
    loss(theta, x, targets), loss(theta, x_test, targets_test)
    best = min(best, (trained - start, time.perf_counter() - start))
print(*best)
