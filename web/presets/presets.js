// Experiments to try: each asks a question, says what to watch, and what was found. Their documents lie in assets/experiments, so that
// `igd run` repeats them; tests/science/presets.test.js checks every number that is said of them.

import anyLearningRate from '../../assets/experiments/any-learning-rate.json' with { type: 'json' };
import blocks from '../../assets/experiments/blocks.json' with { type: 'json' };
import byDefault from '../../assets/experiments/default.json' with { type: 'json' };
import edgeOfStability from '../../assets/experiments/edge-of-stability.json' with { type: 'json' };
import equalCost from '../../assets/experiments/equal-cost.json' with { type: 'json' };
import fullBatch from '../../assets/experiments/full-batch.json' with { type: 'json' };
import hessian from '../../assets/experiments/hessian.json' with { type: 'json' };
import ionosphere from '../../assets/experiments/ionosphere.json' with { type: 'json' };
import newton from '../../assets/experiments/newton.json' with { type: 'json' };
import rawPixels from '../../assets/experiments/raw-pixels.json' with { type: 'json' };
import secondOrder from '../../assets/experiments/second-order.json' with { type: 'json' };
import smallSteps from '../../assets/experiments/small-steps.json' with { type: 'json' };
import stepTooLarge from '../../assets/experiments/step-too-large.json' with { type: 'json' };

/**
 * @typedef {object} Preset
 * @property {string} id        its document is assets/experiments/ID.json
 * @property {string} title
 * @property {string} question
 * @property {string} watch     what to look at while it races
 * @property {string} found     what came out, in numbers of `igd run`
 * @property {import('../engine/protocol.js').ExperimentDocument} document  as in its file: keys left out take their defaults
 * @property {string} link      the same document as the part of the address after '#'
 * @property {Partial<import('../state/store.js').ChartView>} view  what differs from the usual chart
 */

/** @type {Preset[]} */
export const presets = [
  {
    id: 'default',
    title: 'The usual race',
    question: 'SGD and the implicit method at the same learning rate of 10, and a tuned Adam: who gets furthest in ten epochs?',
    watch: 'How restless SGD is, and how smooth the implicit curve. Then choose gradient equivalents as the horizontal axis.',
    found:
      'After 500 steps the implicit method has training loss 0.0341, Adam 0.0454 and SGD more than 0.2. But it spent 1,232 gradient equivalents, the others 500 each.',
    document: byDefault,
    link: '',
    view: {},
  },
  {
    id: 'step-too-large',
    title: 'A step too large',
    question: 'What does a learning rate forty times too large do to SGD, and what to the implicit method?',
    watch: 'The two racers at learning rate 20: one is thrown back and forth, the other walks down.',
    found:
      'SGD ends at 0.432 with learning rate 0.5, and above 1 with 20. The implicit method with 20 ends at 0.0608 and recognises 91.0 % of the test images, for 340 gradient equivalents instead of 125.',
    document: stepTooLarge,
    link: 'data.train=5000&data.test=1000&epochs=5&racers=sgd;sgd,learning_rate:20;implicit,learning_rate:20',
    view: { speed: 20 },
  },
  {
    id: 'equal-cost',
    title: 'Cost counted honestly',
    question: 'When every racer stops at 300 gradient equivalents, does the implicit method still lead?',
    watch: 'The horizontal axis: it counts gradients, not steps. The implicit method takes fewer, dearer steps.',
    found:
      'It does not: Adam leads with training loss 0.0201. The implicit method gets to 0.0450 in 108 steps, SGD to 0.140; Adam and SGD take 300.',
    document: equalCost,
    link: 'data.train=5000&data.test=1000&budget.gradients=300&racers=sgd,learning_rate:2;adam,learning_rate:0.02;implicit,learning_rate:30',
    view: { against: 'gradients', speed: 50 },
  },
  {
    id: 'raw-pixels',
    title: 'Raw pixels',
    question: 'With pixels from 0 to 255 the problem is stiff: is there a learning rate with which SGD still learns?',
    watch:
      'SGD crawls at 0.001 and thrashes at 1. Adam and the implicit method cope: one rescales every parameter, the other solves for the step.',
    found:
      'Both SGDs stay above 1. The implicit method ends at 0.333, Adam at 0.551. At Adam’s cost of 150 gradient equivalents, though, the implicit method had 0.618: with 567 it is the dearest.',
    document: rawPixels,
    link: 'data.train=5000&data.test=1000&data.pixels=raw&epochs=6&racers=sgd,learning_rate:0.001;sgd,learning_rate:1;adam;implicit,learning_rate:1',
    view: { speed: 20 },
  },
  {
    id: 'blocks',
    title: 'Only the last layer implicit',
    question: 'Which block of parameters is the stiff one? The implicit step can be taken in some of them only.',
    watch: 'Which curves are smooth: with the last layer implicit, with the first, or with both.',
    found:
      'On raw pixels it is the first layer. Implicit there alone, the loss ends at 0.335; everywhere, at 0.359. Implicit in the last layer alone it stays above 0.5, as plain SGD does.',
    document: blocks,
    link: 'data.train=5000&data.test=1000&data.pixels=raw&epochs=6&racers=sgd;implicit,learning_rate:0.5,implicit_blocks:W2+b2;implicit,learning_rate:0.5,implicit_blocks:W1+b1;implicit,learning_rate:0.5',
    view: { speed: 20 },
  },
  {
    id: 'full-batch',
    title: 'Full batch: L\u2011BFGS joins',
    question:
      'Without the noise of mini-batches a classic may take part: how does L\u2011BFGS do against Adam and the adaptive implicit method?',
    watch: 'Steps are one thing, cost another: switch the horizontal axis between steps and gradient equivalents.',
    found:
      'In 50 steps L\u2011BFGS reaches 0.00668 and the implicit method 0.00616, Adam 0.0514. But L\u2011BFGS needed 54 gradient equivalents and the implicit method 416: here L\u2011BFGS is the method of choice.',
    document: fullBatch,
    link: 'data.train=1000&data.test=1000&batch=full&epochs=50&l2=0.0001&racers=adam,learning_rate:0.03;lbfgs;implicit,learning_rate:100,control:adaptive,learning_rate_limit:1000000',
    view: { against: 'gradients', speed: 10 },
  },
  {
    id: 'edge-of-stability',
    title: 'At the edge of stability',
    question: 'Learning sharpens the loss. What stops the sharpening, in gradient descent on the full batch and in the implicit method?',
    watch:
      'The stability strip below the chart and its lines over the steps, five a second. Gradient descent comes back to the limit 2 and stays at it, thrown back whenever it has passed (Cohen et al., 2021); the implicit method goes beyond, where the flow leads.',
    found:
      'Learning rate times curvature starts at 1.91 for both and overshoots, to 3.0 for gradient descent. From step 30 to 150 that hovers between 2.0 and 2.2, while that of the implicit method, which has come down to 2.1, rises above 2.3. Their losses are alike after 160 steps: 0.124 and 0.120.',
    document: edgeOfStability,
    link: 'data.train=2000&data.test=500&network.hidden=64+64+64&network.activation=tanh&batch=full&epochs=160&racers=sgd,learning_rate:0.25;implicit,learning_rate:0.25',
    view: { speed: 5 },
  },
  {
    id: 'any-learning-rate',
    title: 'One learning rate for all',
    question:
      'If the implicit method may adapt its learning rate, how much does it matter with which one it starts: 0.01, 1, 100 or 1,000?',
    watch: 'The four curves part at the start and then close ranks.',
    found: 'They all end between 0.03 and 0.08, though the starts are five powers of ten apart.',
    document: anyLearningRate,
    link: 'data.train=5000&data.test=1000&epochs=4&racers=implicit,learning_rate:0.01,control:adaptive;implicit,learning_rate:1,control:adaptive;implicit,learning_rate:100,control:adaptive;implicit,learning_rate:1000,control:adaptive',
    view: { speed: 20 },
  },
  {
    id: 'hessian',
    title: 'Gauss-Newton or Hessian',
    question: 'The exact Hessian knows more about the loss than the Gauss-Newton matrix. Is it the better choice?',
    watch: 'Both start at learning rate 10. Negative curvature turns the step of one of them the wrong way.',
    found:
      'No: with the Gauss-Newton matrix the loss falls to 0.102, with the Hessian it rises above 10. Far from a minimum the Hessian has negative eigenvalues.',
    document: hessian,
    link: 'data.train=5000&data.test=1000&epochs=5&racers=implicit;implicit,curvature:hessian',
    view: { speed: 20 },
  },
  {
    id: 'newton',
    title: 'One Newton step is not enough',
    question: 'Backward Euler promises stability at any learning rate. Does one Newton iteration keep that promise at 1,000?',
    watch: 'The first ten steps: who is still in the race?',
    found:
      'SGD diverges at step 4 and the linearised implicit method at step 5. Newton iterated to the end stays, below a loss of 0.2 after 75 steps, for 1,545 gradient equivalents.',
    document: newton,
    link: 'data.train=5000&data.test=1000&epochs=3&racers=sgd,learning_rate:1000;implicit,learning_rate:1000;backward_euler,learning_rate:1000',
    view: { speed: 5 },
  },
  {
    id: 'small-steps',
    title: 'Where implicit loses',
    question: 'At a learning rate so small that SGD is stable, what does the implicit step buy?',
    watch:
      'The horizontal axis counts gradients. Let it count steps: two of the curves lie on each other, one of which costs twice as much.',
    found:
      'Nothing: SGD ends at 1.62 and the implicit method at 1.64, for 251 gradient equivalents instead of 125. Adam, with a learning rate that suits it, is at 0.165 for 125.',
    document: smallSteps,
    link: 'data.train=5000&data.test=1000&epochs=5&racers=sgd,learning_rate:0.05;implicit,learning_rate:0.05;adam,learning_rate:0.01',
    view: { against: 'gradients', speed: 20 },
  },
  {
    id: 'second-order',
    title: 'Second order in time',
    question: 'All of these follow the continuous path θ’ = −∇L. Whose steps of 0.5 stay nearest to it?',
    watch: 'The chart shows the distance from the path, over steps: the explicit curve is the farthest from it.',
    found:
      'After 20 steps the distances from the path are 0.58 for SGD, 0.115 for backward Euler, 0.081 for BDF2 and 0.030 for the trapezoidal rule: step for step second order pays. In gradients it does not here: the trapezoidal rule spent 95, and SGD with steps of 0.1 comes as near as 0.023 for 100.',
    document: secondOrder,
    link: 'data.train=500&data.test=500&network.hidden=32&network.activation=tanh&batch=full&epochs=20&reference=gradient_flow&racers=sgd;backward_euler,learning_rate:0.5,curvature:hessian,cg.tolerance:0.001,cg.max_iterations:100;bdf2,learning_rate:0.5,curvature:hessian,cg.tolerance:0.001,cg.max_iterations:100;trapezoid,learning_rate:0.5,curvature:hessian,cg.tolerance:0.001,cg.max_iterations:100',
    view: { measure: 'flow_distance', speed: 2 },
  },
  {
    id: 'ionosphere',
    title: 'Logistic regression on Ionosphere',
    question: 'A convex problem with 34 inputs and no hidden layer: how few gradients does each method need to the minimum?',
    watch:
      'Where the curves become level. Backward Euler solved to the end never raises a convex loss; the implicit step of 1,000 is linearised and might overshoot, but here it does not.',
    found:
      'Within 60 gradient equivalents L\u2011BFGS is at 0.203, the implicit method at 0.204, Adam at 0.265 and SGD at 0.303. In the end all that converge recognise the same 91.4 % of the test examples.',
    document: ionosphere,
    link: 'data.set=ionosphere&network.hidden=&batch=full&epochs=60&l2=0.001&racers=sgd,learning_rate:1;adam,learning_rate:0.1;lbfgs;implicit,learning_rate:1000',
    view: { against: 'gradients', speed: 10 },
  },
];
