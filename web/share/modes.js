// What an address says besides the experiment: which parts of the page it leaves out (`hide=settings,claim`), whether the page is shown
// inside another (`embed=1`), and what its chart shows (chart-words.js). Written before the experiment: #hide=settings&batch=50

import { listInWords } from '../state/format.js';
import { decodeText } from '../state/link.js';
import { CHART_WORDS, isFinish } from './chart-words.js';

/** @typedef {{hide: string[], embed: boolean, chart: string, finish: string}} Modes */

/** The parts that a link can leave out, in words. @type {Record<string, string>} */
export const PARTS = {
  settings: 'Settings',
  editing: 'Racer editing',
  rates: 'Learning-rate sliders',
  transport: 'Play, step and reset',
  strip: 'Stability strip',
  presets: 'Experiments to try',
  explanation: 'Explanation',
  instruments: 'Instruments',
  digits: 'What the racers have learnt',
  claim: 'The original’s claim',
  tools: 'Undo, visit, import and share',
};

/** @type {Modes} */
export const USUAL = { hide: [], embed: false, chart: '', finish: '' };

const NAMES = /** @type {const} */ (['hide', 'embed', 'chart', 'finish']);

/** What a page inside another leaves out besides, as far as it acts without being seen. */
const NOT_INSIDE = ['settings', 'editing', 'tools'];

/** The keyboard's actions that go with a part. @type {Record<string, string[]>} */
const ACTIONS = { transport: ['playOrPause', 'step', 'reset'], editing: ['addRacer'] };

/**
 * @param {string} hash  without the '#'
 * @returns {{modes: Modes, link: string}} what a page cannot leave out is passed over; `link` is the experiment's part
 */
export function splitHash(hash) {
  const link = hash
    .split('&')
    .filter((part) => !isMode(part))
    .join('&');
  const { hide, embed, chart, finish } = modeWords(hash);
  const modes = {
    hide: Object.keys(PARTS).filter((part) => hide.includes(part)),
    embed: embed.includes('1'),
    chart: chart.filter((word) => CHART_WORDS.includes(word)).join(','),
    finish: finish.findLast(isFinish) ?? '',
  };
  return { modes, link };
}

/**
 * What is to be said of a hash that leaves out what no page has.
 * @param {string} hash  without the '#'
 * @returns {string} a sentence for each of them; empty where all is clear
 */
export function unknownModes(hash) {
  const { hide, embed, chart, finish } = modeWords(hash);
  const parts = Object.keys(PARTS);
  const words = hide.filter((word) => word !== '' && !parts.includes(word)).map((word) => `“${decodeText(word)}”`);
  const value = embed.find((word) => !['0', '1'].includes(word));
  const said = [];
  if (words.length > 0) {
    const which = words.length > 1 ? 'which are no parts' : 'which is no part';
    said.push(`The link hides ${listInWords(words)}, ${which} of the page; the parts are ${listInWords(parts)}.`);
  }
  if (value !== undefined) {
    said.push(`The link says “embed=${decodeText(value)}”, which means nothing; embed=1 shows the page as inside another.`);
  }
  const others = chart.filter((word) => word !== '' && !CHART_WORDS.includes(word)).map((word) => `“${decodeText(word)}”`);
  if (others.length > 0)
    said.push(`The link’s chart is to show ${listInWords(others)}, which no chart does; its words are ${listInWords(CHART_WORDS)}.`);
  const line = finish.find((one) => !isFinish(one));
  if (line !== undefined) {
    said.push(
      `The link says “finish=${decodeText(line)}”, which is no finish line; one is finish=test_accuracy:0.95 or finish=train_loss:0.1.`,
    );
  }
  return said.join(' ');
}

/**
 * @param {string} hash
 * @returns {Record<typeof NAMES[number], string[]>}
 */
function modeWords(hash) {
  const values = (/** @type {string} */ name) =>
    hash
      .split('&')
      .filter((part) => part.startsWith(`${name}=`))
      .map((part) => part.slice(name.length + 1));
  const words = (/** @type {string} */ name) => values(name).flatMap((value) => value.split(/,|%2C/i));
  return {
    hide: words('hide'),
    embed: values('embed'),
    chart: words('chart'),
    finish: values('finish').map((value) => value.replace(/%3A/i, ':')),
  };
}

/**
 * @param {Modes} modes
 * @param {string} link
 * @returns {string} without the '#'
 */
export function joinHash({ hide, embed, chart, finish }, link) {
  const parts = [
    hide.length > 0 && `hide=${hide.join(',')}`,
    embed && 'embed=1',
    chart && `chart=${chart}`,
    finish && `finish=${finish}`,
    link,
  ];
  return parts.filter(Boolean).join('&');
}

/**
 * @param {Modes} modes
 * @returns {Modes} with which the page goes on to another experiment: what the chart shows is said of the present one alone
 */
export function modesOfNext(modes) {
  return { ...modes, chart: USUAL.chart, finish: USUAL.finish };
}

/**
 * @param {Modes} modes
 * @param {string} action  of the keyboard
 * @returns {boolean} whether what it does is left out
 */
export function leavesOut(modes, action) {
  return Object.keys(ACTIONS).some((part) => isLeftOut(modes, part) && ACTIONS[part].includes(action));
}

/**
 * @param {Modes} modes
 * @param {string} part
 * @returns {boolean} whether the page neither shows it nor does what it does
 */
export function isLeftOut({ hide, embed }, part) {
  return hide.includes(part) || (embed && NOT_INSIDE.includes(part));
}

/**
 * The address of the page with an experiment and modes.
 * @param {string} page  its address, with or without a '#'
 * @param {Modes} modes
 * @param {string} link
 */
export function addressOf(page, modes, link) {
  const hash = joinHash(modes, link);
  return `${page.replace(/#.*$/s, '')}${hash && '#'}${hash}`;
}

/**
 * @param {string} address
 * @returns {string} the HTML that shows it inside another page
 */
export function frameFor(address) {
  const text = address.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${text}" title="Optimizers race on MNIST" width="100%" height="680" style="border: 0" loading="lazy"></iframe>`;
}

/** @param {string} part */
function isMode(part) {
  return NAMES.some((name) => part.startsWith(`${name}=`));
}
