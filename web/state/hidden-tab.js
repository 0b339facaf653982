// A page that nobody sees does not race: it pauses, and goes on where it stopped when it is seen again.

/**
 * @param {import('./store.js').Store} store
 * @param {Pick<import('./experiment.js').Experiment, 'play' | 'pause'>} experiment
 * @param {Document} document
 */
export function restWhileHidden(store, experiment, document = globalThis.document) {
  /** The experiment that was interrupted. @type {unknown} */
  let interrupted = null;
  document.addEventListener('visibilitychange', () => {
    if (document.hidden && store.state.playing) {
      interrupted = store.state.document;
      experiment.pause();
    } else if (!document.hidden && interrupted) {
      if (interrupted === store.state.document) experiment.play();
      interrupted = null;
    }
  });
}
