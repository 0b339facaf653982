// Keeps the address and the experiment the same: the part after '#' always holds what is raced, and a new one is loaded. Every change is
// an entry of the browser's history, and quick edits of one field are one together.

import { Replaced } from '../engine/client.js';
import { viewFromWords } from '../share/chart-words.js';
import { addressOf, splitHash, unknownModes } from '../share/modes.js';
import { Streak } from './changes.js';
import { decodeLink, encodeLink, namedTwice } from './link.js';
import { refusalOf } from './refusal.js';
import { imagesOf } from './sets.js';

/**
 * Starts the experiment that the address asks for, and follows both from then on.
 * @param {import('./store.js').Store} store
 * @param {import('./experiment.js').Experiment} experiment
 */
export function followAddress(store, experiment) {
  const hash = () => splitHash(location.hash.slice(1)).link;
  const addressWith = (/** @type {string} */ link) => addressOf(location.pathname + location.search, store.state.modes, link);
  const streak = new Streak();
  /** The document whose link the address holds. @type {import('./store.js').LabState['document']} */
  let told = null;
  /** Which of the visitor's own images it is of, which no link can tell: the browser's history does. */
  let images = '';
  /** Whether the address leads, and an experiment is to follow. */
  let led = false;

  store.subscribe(() => {
    const { document, description } = store.state;
    if (!document || !description || document === told) return;
    const before = told;
    told = document;
    const leads = led;
    led = false;
    const continues = before !== null && streak.continues(before, document, Date.now());
    const link = encodeLink(document, description);
    const others = imagesOf(store.state) !== images;
    images = imagesOf(store.state);
    const stays = link === hash() && !others; // the address led here, or what is raced is raced anew in the usual view
    if (stays) streak.end();
    if (before === null || continues || leads || stays) history.replaceState({ images }, '', addressWith(link));
    else history.pushState({ images }, '', addressWith(link));
  });

  addEventListener('popstate', async ({ state }) => {
    const said = obeyModes(store);
    streak.end();
    const { description, document } = store.state;
    const asked = hash();
    const ofImages = String(state?.images ?? '');
    if (!description) return;
    if (document && encodeLink(document, description) === asked && (ofImages || images) === images) {
      store.update({ notice: said });
      return;
    }
    led = true;
    try {
      await experiment.load(decodeLink(asked, description), { race: true, images: ofImages });
      store.update({ notice: said });
    } catch (error) {
      if (error instanceof Replaced || hash() !== asked) return; // something else is asked for by now
      led = false;
      if (!store.state.problem) store.update({ notice: `${said} ${refusalOf(error)} The experiment that was open stays.`.trim() });
      if (store.state.document) history.replaceState({ images }, '', addressWith(encodeLink(store.state.document, description)));
    }
  });

  store.update({ notice: obeyModes(store) });
  experiment.start((description) => decodeLink(hash(), description));
}

/**
 * Leaves out of the page what its address leaves out, which styles/index.css knows how to, and shows in the chart what it names. What it does
 * not understand it takes out of the address.
 * @param {import('./store.js').Store} store
 * @returns {string} what is to be said of the address; empty where all of it is clear
 */
function obeyModes(store) {
  const hash = location.hash.slice(1);
  const { modes, link } = splitHash(hash);
  const { dataset } = globalThis.document.documentElement;
  if (modes.hide.length > 0) dataset.hide = modes.hide.join(' ');
  else delete dataset.hide;
  if (modes.embed) dataset.embed = '';
  else delete dataset.embed;
  const before = store.state.modes;
  store.update({ modes });
  if (modes.chart !== before.chart || modes.finish !== before.finish) store.updateView(viewFromWords(modes)); // else it may have been changed since
  const unknown = unknownModes(hash);
  if (unknown) history.replaceState(history.state, '', addressOf(location.pathname + location.search, modes, link));
  return [unknown, namedTwice(link)].filter(Boolean).join(' ');
}
