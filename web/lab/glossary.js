// The words of this page, each in a sentence or two, in the order of the alphabet.

import { html } from 'lit';

/** @type {[string, string][]} */
export const TERMS = [
  ['activation', 'The function that bends what a layer computes, without which all layers together would be one linear map.'],
  [
    'backward Euler',
    'A step of an ordinary differential equation along the slope at the point where it arrives. Taken on gradient flow it is the implicit step: the point that minimises the loss plus the squared distance from here over twice the learning rate.',
  ],
  ['batch', 'The examples of which a step takes the gradient: a mini-batch of some, or the full batch of all.'],
  [
    'conjugate gradients (CG)',
    'A method that solves a linear system with a symmetric, positive definite matrix from products with the matrix alone. Each iteration gives the best solution in a space that grows by one dimension; few of them suffice.',
  ],
  [
    'cross-entropy',
    'The loss: minus the logarithm of the probability that the network gives to the right answer, in nats. A network that guesses among ten has log 10, about 2.3.',
  ],
  [
    'curvature',
    'The second derivative of the loss along a direction: how quickly the slope changes there. The eigenvalues of the Hessian are the curvatures along its eigenvectors.',
  ],
  [
    'diverged',
    'The loss has become infinite, no number, or a thousand times what it was at the start. The racer stops; nothing brings it back.',
  ],
  ['epoch', 'One pass over all training examples, in an order of its own.'],
  [
    'explicit method',
    'One whose step uses the gradient where it stands, or stood before. Its learning rate is limited by the largest curvature.',
  ],
  [
    'Gauss-Newton matrix',
    'The Hessian without what the curvature of the network itself contributes. It has no negative eigenvalue, and is the Hessian where there is no hidden layer.',
  ],
  [
    'gradient equivalent',
    'The unit of cost: the work of one gradient on one batch. A product with the Gauss-Newton matrix or the Hessian costs about one, and far less in the space of the batch.',
  ],
  [
    'gradient flow',
    'The path that steps of vanishing length would follow: the differential equation of which gradient descent is the explicit Euler method.',
  ],
  [
    'Hessian',
    'The matrix of the second derivatives of the loss by the parameters. It is never formed here; its product with a vector comes by back-propagation.',
  ],
  [
    'implicit method',
    'One whose step uses the gradient where it arrives, which it has to solve for. On a quadratic loss it is stable wherever the flow is. On others one linearised step can overshoot; backward Euler solved to the end never raises a convex loss.',
  ],
  ['L2 penalty', 'Half the given weight times the sum of squares of all weights, added to the loss; it keeps them small.'],
  ['Lanczos', 'A method that finds the largest and smallest eigenvalues of a symmetric matrix from products with it.'],
  ['learning rate', 'The length of a step in units of the gradient: the time step with which gradient flow is followed.'],
  [
    'raw pixels',
    'Brightness from 0 to 255, as the files have it. Inputs that large make the loss very steep in some directions and flat in others.',
  ],
  [
    'space of the batch',
    'What the solver does to the first layer’s weights is a combination of the batch’s inputs. So one number for each input of the batch says it all, which is less to compute with where the batch is smaller than an input is long.',
  ],
  [
    'step control',
    'A rule that makes the learning rate longer where the loss falls as the model of it says, and shorter where it does not.',
  ],
  [
    'stiff',
    'Said of a problem whose directions have very different curvatures: the steepest one limits an explicit method in all the others.',
  ],
  [
    'usable learning rates',
    'Those at which a method ends with at most twice the loss of its best one; how many octaves, that is doublings, they span.',
  ],
  ['validation examples', 'Set aside from training to choose settings by, so that the test examples are looked at once, at the end.'],
];

export function glossary() {
  return html`<section class="prose glossary" aria-labelledby="glossary">
    <h2 id="glossary" tabindex="-1">Glossary</h2>
    <dl>
      ${TERMS.map(
        ([term, meaning]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${meaning}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
