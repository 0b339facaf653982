// Follows gradient flow, and methods beside it, in parts: first every method with the largest step, then with smaller ones, so that there is
// something to see soon. Knows no DOM.

import { DIVISORS, isSmooth, textFor, timesOf } from './study.js';

/**
 * @typedef {import('./study.js').Study} Study
 * @typedef {import('./study.js').Run} Run
 * @typedef {import('../../engine/protocol.js').ExperimentDocument} ExperimentDocument
 * @typedef {{ask: (id: string, name: string, ...args: unknown[]) => Promise<import('../look.js').Measured>}} Asks
 */

/** Seconds of computing between two looks at what is wanted. */
const SLICE = 0.2;

/** Distances up to so many times what is known to be error are not taken to be more. */
const SURELY = 2;

const CHANGED = 'The experiment has changed meanwhile: follow the flow anew.';

/**
 * @param {object} plan
 * @param {Asks} plan.look
 * @param {string} plan.racer   the id of any racer of the document
 * @param {ExperimentDocument} plan.document
 * @param {import('./study.js').Follower[]} plan.followers
 * @param {string} plan.whose    the followers in words
 * @param {number} plan.examples
 * @param {number} plan.horizon
 * @param {number} plan.steps
 * @param {AbortSignal} plan.signal  ends it after the present part
 * @param {(study: Study) => void} plan.onChange
 * @returns {Promise<Study>} rejects with one sentence
 */
export async function follow({ look, racer, document, followers, whose, examples, horizon, steps, signal, onChange }) {
  /** @type {Study} */
  let study = {
    horizon,
    steps,
    examples,
    floor: 0,
    smooth: isSmooth(document),
    followers,
    whose,
    path: { times: [], losses: [], time: 0, gradients: 0, lost: false },
    runs: DIVISORS.flatMap((divisor) =>
      followers.map((_, follower) => ({
        follower,
        divisor,
        status: /** @type {const} */ ('waiting'),
        times: [],
        gradients: [],
        distances: [],
      })),
    ),
    seconds: 0,
    end: '',
  };
  const change = (/** @type {Partial<Study>} */ part) => onChange((study = { ...study, ...part }));
  const ask = async (/** @type {string} */ name, /** @type {unknown[]} */ ...args) => {
    const { value, seconds } = await look.ask(racer, name, ...args);
    if (value === null) throw new Error(CHANGED);
    study = { ...study, seconds: study.seconds + seconds };
    return value;
  };
  const cancelled = () => change({ end: 'cancelled' });

  change({});
  const rounding = await ask('flowBegin', examples, timesOf(horizon, steps));
  for (let done = false; !done;) {
    if (signal.aborted) return (cancelled(), study);
    const { done: over, uncertainty, ...path } = await ask('flowFollow', SLICE);
    done = over;
    // Rounding errors of as many steps add up to their root times one of them.
    change({ path, floor: SURELY * Math.max(uncertainty, rounding * Math.sqrt(Math.max(...DIVISORS) * steps)) });
  }
  if (study.path.lost) return (change({ end: 'done' }), study);

  for (const index of study.runs.keys()) {
    const { follower, divisor } = study.runs[index];
    const put = (/** @type {Partial<Run>} */ part) => change({ runs: study.runs.with(index, { ...study.runs[index], ...part }) });
    const { problem } = await ask('flowStart', textFor(document, followers[follower], horizon / steps / divisor));
    if (problem) throw new Error(problem);
    put({ status: 'under_way' });
    while (study.runs[index].status === 'under_way') {
      if (signal.aborted) return (cancelled(), study);
      put(await ask('flowRun', SLICE));
    }
  }
  change({ end: 'done' });
  return study;
}
