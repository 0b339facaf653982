// `window.lab`: the experiment for who drives the page from the console or a test. Documented on the page (lab/console-help.js).

/**
 * @param {import('./state/experiment.js').Experiment} experiment
 */
export function consoleApi(experiment) {
  return Object.freeze({
    load: (/** @type {unknown} */ document) => experiment.load(document),
    document: () => experiment.document(),
    play: () => experiment.play(),
    pause: () => experiment.pause(),
    step: (/** @type {number} */ steps) => experiment.step(steps),
    reset: () => experiment.reset(),
    results: () => experiment.results(),
  });
}
