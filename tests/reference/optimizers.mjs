// Five steps of each optimizer on a function of four variables, printed as a C++ header of constants:
//   node tests/reference/optimizers.mjs > tests/reference/optimizer_trajectories.h
// Plain JavaScript and a direct solve: nothing is shared with the core that is tested against these numbers.
//   Heavy ball: Polyak (1964), in the form v <- mu v - eta g, theta <- theta + v of Sutskever et al. (2013).
//   Adam: Kingma & Ba (2015), Algorithm 1.
//   Implicit: one Newton iteration of backward Euler, (I + eta A) delta = -eta g.

const STEPS = 5;
const START = [1, -2, 0.5, 3];
const LEARNING_RATE = 0.1;
const MOMENTUM = 0.9;
const BETA1 = 0.9;
const BETA2 = 0.999;
const EPSILON = 1e-8;
const IMPLICIT_LEARNING_RATE = 10;

// Symmetric, strictly diagonally dominant, hence positive definite; every entry is exact in single precision.
const Q = [
  [4, 1, 0, -1],
  [1, 3, 0.5, 0],
  [0, 0.5, 2, 0.25],
  [-1, 0, 0.25, 1.5],
];

/** Gradient of L(theta) = 1/2 theta'Q theta + sum_i log(cosh(theta_i)). */
function gradient(theta) {
  return Q.map((row, i) => row.reduce((sum, q, j) => sum + q * theta[j], Math.tanh(theta[i])));
}

/** Hessian of L: Q + diag(1 - tanh(theta_i)^2). */
function hessian(theta) {
  return Q.map((row, i) => row.map((q, j) => (i === j ? q + 1 - Math.tanh(theta[i]) ** 2 : q)));
}

/** The x with A x = b, by Gaussian elimination with partial pivoting. */
function solve(A, b) {
  const rows = A.map((row, i) => [...row, b[i]]);
  const n = rows.length;
  for (let k = 0; k < n; k++) {
    let pivot = k;
    for (let i = k + 1; i < n; i++) if (Math.abs(rows[i][k]) > Math.abs(rows[pivot][k])) pivot = i;
    [rows[k], rows[pivot]] = [rows[pivot], rows[k]];
    for (let i = k + 1; i < n; i++) {
      const factor = rows[i][k] / rows[k][k];
      for (let j = k; j <= n; j++) rows[i][j] -= factor * rows[k][j];
    }
  }
  const x = new Array(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let right = rows[i][n];
    for (let j = i + 1; j < n; j++) right -= rows[i][j] * x[j];
    x[i] = right / rows[i][i];
  }
  return x;
}

/** theta after each of the steps; `step(theta, t)` gives the next theta, t = 1, 2, ... */
function trajectory(step) {
  const visited = [];
  let theta = START;
  for (let t = 1; t <= STEPS; t++) {
    theta = step(theta, t);
    visited.push(theta);
  }
  return visited;
}

function sgd() {
  return trajectory((theta) => {
    const g = gradient(theta);
    return theta.map((x, i) => x - LEARNING_RATE * g[i]);
  });
}

function momentum() {
  let velocity = [0, 0, 0, 0];
  return trajectory((theta) => {
    const g = gradient(theta);
    velocity = velocity.map((v, i) => MOMENTUM * v - LEARNING_RATE * g[i]);
    return theta.map((x, i) => x + velocity[i]);
  });
}

function adam() {
  let first = [0, 0, 0, 0];
  let second = [0, 0, 0, 0];
  return trajectory((theta, t) => {
    const g = gradient(theta);
    first = first.map((m, i) => BETA1 * m + (1 - BETA1) * g[i]);
    second = second.map((v, i) => BETA2 * v + (1 - BETA2) * g[i] * g[i]);
    return theta.map((x, i) => {
      const firstHat = first[i] / (1 - BETA1 ** t);
      const secondHat = second[i] / (1 - BETA2 ** t);
      return x - (LEARNING_RATE * firstHat) / (Math.sqrt(secondHat) + EPSILON);
    });
  });
}

function implicit() {
  const eta = IMPLICIT_LEARNING_RATE;
  return trajectory((theta) => {
    const system = hessian(theta).map((row, i) => row.map((a, j) => (i === j ? 1 : 0) + eta * a));
    const delta = solve(system, gradient(theta).map((g) => -eta * g));
    return theta.map((x, i) => x + delta[i]);
  });
}

/** A C++ double literal that reads back as x: short for what was chosen above, 17 significant digits for what was computed. */
function given(x) {
  return Number.isInteger(x) ? x.toFixed(1) : String(x);
}

function computed(x) {
  return x.toPrecision(17);
}

function matrix(name, rows, literal, comment) {
  const lines = rows.map((row) => `    {${row.map(literal).join(', ')}},\n`).join('');
  return `/// ${comment}\ninline constexpr double ${name}[${rows.length}][${rows[0].length}] = {\n${lines}};\n`;
}

process.stdout.write(`// Made by: node tests/reference/optimizers.mjs > tests/reference/optimizer_trajectories.h
#pragma once
// Trajectories of optimizers on L(theta) = 1/2 theta'Q theta + sum_i log(cosh(theta_i)); 17 significant digits.

namespace igd::reference::trajectories {

${matrix('kQ', Q, given, 'Symmetric positive definite.')}
inline constexpr double kStart[4] = {${START.map(given).join(', ')}};

inline constexpr double kLearningRate = ${given(LEARNING_RATE)};  ///< of sgd, momentum and adam
inline constexpr double kMomentum = ${given(MOMENTUM)};
inline constexpr double kBeta1 = ${given(BETA1)};
inline constexpr double kBeta2 = ${given(BETA2)};
inline constexpr double kEpsilon = ${given(EPSILON)};
inline constexpr double kImplicitLearningRate = ${given(IMPLICIT_LEARNING_RATE)};

${matrix('kSgd', sgd(), computed, 'theta <- theta - eta g: theta after steps 1 to 5.')}
${matrix('kHeavyBall', momentum(), computed, 'v <- mu v - eta g, theta <- theta + v, from v = 0: theta after steps 1 to 5.')}
${matrix('kAdam', adam(), computed, 'Adam, epsilon added to the root: theta after steps 1 to 5.')}
${matrix('kImplicit', implicit(), computed, '(I + eta A) delta = -eta g, A the exact Hessian: theta after steps 1 to 5.')}
}  // namespace igd::reference::trajectories
`);
