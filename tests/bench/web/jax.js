// jax-js on its WebAssembly backend, everything under jit. Arrays are owned: whoever passes one on as a `.ref` keeps it.

import { defaultDevice, grad, init, jit, jvp, nn, numpy as np } from '@jax-js/jax';
import { startingPoint } from './core.js';

const learningRate = 0.1;

/** Mean cross-entropy of x W1 + b1 -> sigmoid -> W2 + b2. */
function lossOf(x, targets, batch) {
  return ([W1, b1, W2, b2]) => {
    const a = nn.sigmoid(np.matmul(x.ref, W1).add(b1));
    const logits = np.matmul(a, W2).add(b2);
    return nn
      .logSoftmax(logits)
      .mul(targets.ref)
      .sum()
      .mul(-1 / batch);
  };
}

const refs = (arrays) => arrays.map((array) => array.ref);
const dot = (p, q) => p.map((array, i) => array.ref.mul(q[i].ref).sum()).reduce((sum, term) => sum.add(term));
const dispose = (arrays) => arrays.forEach((array) => array.dispose());

/** theta - learningRate * gradient. */
function sgdStep(batch) {
  return (theta, x, targets) => {
    const gradient = grad(lossOf(x, targets, batch))(refs(theta));
    dispose([x, targets]);
    return theta.map((array, i) => array.sub(gradient[i].mul(learningRate)));
  };
}

/** theta + delta, (H + I / eta) delta = -g by `iterations` of conjugate gradients from 0, products by forward over reverse. */
function implicitStep(batch, iterations, eta) {
  return (theta, x, targets) => {
    const gradientAt = grad(lossOf(x, targets, batch));
    const product = (v) => {
      const [value, tangent] = jvp(gradientAt, [refs(theta)], [refs(v)]);
      dispose(value);
      return tangent.map((array, i) => array.add(v[i].ref.mul(1 / eta)));
    };
    let residual = gradientAt(refs(theta)).map((array) => array.mul(-1));
    let direction = refs(residual);
    let delta = theta.map((array) => np.zeros(array.shape));
    let rho = dot(residual, residual);
    for (let k = 0; k < iterations; ++k) {
      const Ap = product(direction);
      const alpha = rho.ref.div(dot(direction, Ap));
      delta = delta.map((array, i) => array.add(direction[i].ref.mul(alpha.ref)));
      residual = residual.map((array, i) => array.sub(Ap[i].mul(alpha.ref)));
      alpha.dispose();
      const next = dot(residual, residual);
      const beta = next.ref.div(rho);
      rho = next;
      direction = direction.map((array, i) => residual[i].ref.add(array.mul(beta.ref)));
      beta.dispose();
    }
    dispose([rho, ...direction, ...residual, x, targets]);
    return theta.map((array, i) => array.add(delta[i]));
  };
}

/** @param {{kind: string, hidden?: number[], batch?: number, iterations?: number}} spec */
export async function createWorkload(spec) {
  await init('wasm');
  defaultDevice('wasm');
  const { theta: start, inputs, labels, batch, h } = await startingPoint(spec);
  const x = np.array(inputs).reshape([batch, 784]);
  const targets = np
    .array(Float32Array.from({ length: batch * 10 }, (_, i) => Number(labels[Math.floor(i / 10)] === i % 10)))
    .reshape([batch, 10]);
  const sizes = [784 * h, h, h * 10, 10];
  const shapes = [[784, h], [h], [h, 10], [10]];
  let offset = 0;
  let theta = sizes.map((size, i) => np.array(start.slice(offset, (offset += size))).reshape(shapes[i]));

  if (spec.kind === 'gradient') {
    const gradient = jit((parameters, inputs, wanted) => {
      const parts = grad(lossOf(inputs, wanted, batch))(parameters);
      dispose([inputs, wanted]);
      return parts;
    });
    return {
      run: () => {},
      async result() {
        const parts = await Promise.all(gradient(refs(theta), x.ref, targets.ref).map((array) => array.data()));
        return Float32Array.from(parts.flatMap((part) => [...part]));
      },
    };
  }
  const step = jit(spec.kind === 'sgd' ? sgdStep(batch) : implicitStep(batch, spec.iterations, 10));
  return {
    async run(times) {
      for (let i = 0; i < times; ++i) theta = step(theta, x.ref, targets.ref);
      await theta[1].ref.data();
    },
  };
}
