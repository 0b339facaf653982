// A page that nobody sees does not race: it pauses, and goes on where it stopped when it is seen again.

/**
 * @param {import('./store.js').Store} store
 * @param {Pick<import('./experiment.js').Experiment, 'play' | 'pause'>} experiment
 * @param {Document} document
 */
export function restWhileHidden(store, experiment, document = globalThis.document) {
  /** The experiment that was interrupted. @type {unknown} */
  let interrupted = null;
  const rest = () => {
    if (!document.hidden || !store.state.playing || !store.state.document) return;
    interrupted = store.state.document;
    experiment.pause();
  };
  document.addEventListener('visibilitychange', () => {
    rest();
    if (document.hidden || !interrupted) return;
    if (interrupted === store.state.document) experiment.play();
    interrupted = null;
  });
  store.subscribe(rest); // it may have been hidden from the beginning, or again before it went on
}
