"""PyTorch on one thread, where installed: the same line protocol as core/native.cpp, with workloads sgd, gradient and hessian."""

import json
import sys
import time

import numpy as np
import torch

torch.set_num_threads(1)


class Work:
    def __init__(self, spec, given):
        h, batch = spec.get("hidden", [64])[0], spec.get("batch", 200)
        theta = torch.tensor(given["theta"])
        values = torch.tensor(given["batch"])
        self.x = values[: 784 * batch].reshape(batch, 784)
        self.y = values[784 * batch :].long()
        sizes = [784 * h, h, h * 10, 10]
        shapes = [(784, h), (h,), (h, 10), (10,)]
        parts = torch.split(theta, sizes)
        self.theta = [part.reshape(shape).clone().requires_grad_() for part, shape in zip(parts, shapes)]
        self.kind = spec["kind"]
        self.direction = [torch.ones_like(part) for part in self.theta]

    def loss(self):
        W1, b1, W2, b2 = self.theta
        return torch.nn.functional.cross_entropy(torch.sigmoid(self.x @ W1 + b1) @ W2 + b2, self.y)

    def once(self):
        gradient = torch.autograd.grad(self.loss(), self.theta, create_graph=self.kind == "hessian")
        if self.kind == "hessian":
            torch.autograd.grad(gradient, self.theta, self.direction)
        elif self.kind == "sgd":
            with torch.no_grad():
                for parameter, g in zip(self.theta, gradient):
                    parameter -= 0.1 * g
        return gradient


works = {}
for line in sys.stdin:
    request = json.loads(line)
    key = json.dumps(request["spec"])
    if key not in works:
        works[key] = Work(request["spec"], request["given"])
    work = works[key]
    if request["times"] == 0:
        parts = [part.detach().numpy().ravel() for part in work.once()]
        print(json.dumps({"operations": 0, "result": np.concatenate(parts).tolist(), "version": torch.__version__}))
    else:
        start = time.perf_counter()
        for _ in range(request["times"]):
            work.once()
        print(time.perf_counter() - start)
    sys.stdout.flush()
