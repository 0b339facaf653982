// Keeps the address and the experiment the same: the part after '#' always holds what is raced, and a new one is loaded.

import { decodeLink, encodeLink } from './link.js';

/**
 * Starts the experiment that the address asks for, and follows both from then on.
 * @param {import('./store.js').Store} store
 * @param {import('./experiment.js').Experiment} experiment
 */
export function followAddress(store, experiment) {
  const hash = () => location.hash.slice(1);
  /** The document whose link the address holds. @type {unknown} */
  let told = null;

  store.subscribe(() => {
    const { document, description } = store.state;
    if (!document || !description || document === told) return;
    const first = told === null;
    told = document;
    const link = encodeLink(document, description);
    if (link === hash()) return;
    const address = `${location.pathname}${location.search}${link && '#'}${link}`;
    if (first) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  });

  addEventListener('popstate', async () => {
    const { description, document } = store.state;
    if (!description || (document && encodeLink(document, description) === hash())) return;
    try {
      await experiment.load(decodeLink(hash(), description));
      await experiment.play();
    } catch (error) {
      if (!store.state.problem) store.update({ notice: `The link could not be used: ${error instanceof Error ? error.message : error}` });
    }
  });

  experiment.start((description) => decodeLink(hash(), description));
}
