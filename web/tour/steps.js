// The five steps of the guided tour: what each says, which part of the page it points at, and what it offers to do there.

import { viewOf } from '../chart/measures.js';
import { isLeftOut } from '../share/modes.js';
import { listInWords } from '../state/format.js';
import { raceEnds } from '../state/race-end.js';
import { racersOf } from '../state/racers.js';
import { isOnTable } from '../state/sets.js';

/**
 * @typedef {import('../engine/protocol.js').ExperimentDocument} ExperimentDocument
 * @typedef {import('../state/store.js').Store} Store
 * @typedef {Pick<import('../state/store.js').LabState, 'document' | 'description' | 'modes'>} Raced  the present experiment, and what the
 *   page leaves out
 *
 * @typedef {object} Reach  what the steps act on
 * @property {Store} store
 * @property {(document: ExperimentDocument) => Promise<void>} race  another experiment, from the start
 * @property {() => void} share  opens the links to this experiment
 */

/**
 * @typedef {object} Step
 * @property {(raced: Raced) => string} title
 * @property {(raced: Raced) => string[]} text  paragraphs
 * @property {string} target     selects the part of the page
 * @property {'left' | 'right'} side  where the card leaves that part free, on a wide screen
 * @property {string} [part]      of the page, without which there is no such step
 * @property {Partial<import('../state/store.js').ChartView>} [view]  of the chart, that the text speaks of
 * @property {{label: string, run: (reach: Reach) => void, shows?: string, part?: string}} [offer]  `shows` selects where its effect is to be
 *   seen; where the page leaves `part` out it is not made
 */

/** A learning rate at which SGD is ruined and the implicit method is not: `igd run` on the usual race ends at 47 and at 0.008. */
export const TOO_LARGE = 50;

/** The part of the page that sets learning rates. */
const RATES = 'rates';

/** What is further down, by the part of the page. @type {Record<string, string>} */
const BELOW = {
  presets: 'experiments to try',
  explanation: 'why it works',
  digits: 'what the networks have learnt',
  claim: 'the claim that started this page, put to the test',
};

/** @type {Step[]} */
export const STEPS = [
  {
    title: () => 'What is raced',
    text: (raced) => [
      `Each card is an optimizer. All train the same network${aimInWords(raced)}, from the same weights, on the same batches of ${isOnTable(raced) ? 'examples' : 'images'} in the same order.`,
      'So whatever differs between them is the method, and its settings.',
    ],
    target: '.side',
    side: 'left',
  },
  {
    title: () => 'Who is ahead',
    text: () => [
      'Lower is better: the curves show the loss, how wrong each network still is. The sentence above them says who leads, and what that cost.',
      'Every racer has a colour and a dash pattern of its own. Point at the chart to read it.',
    ],
    target: '.race > .panel',
    side: 'right',
    view: { ...viewOf('loss'), on: 'train' },
  },
  {
    title: ({ modes }) => (isLeftOut(modes, RATES) ? 'What breaks SGD' : 'Break SGD with one slider'),
    text: ({ document, modes }) => [
      'The learning rate is the length of a step. SGD takes the slope where it stands: make the step too long and it lands higher than it was. The implicit method takes the slope where it arrives.',
      ...(isLeftOut(modes, RATES) ? [] : [howToBreak(document)]),
    ],
    target: '.side',
    side: 'left',
    offer: {
      label: `Race both at ${TOO_LARGE}`,
      run: ({ store, race }) => race(tooLarge(store.state)),
      shows: '.panel .plot',
      part: RATES,
    },
  },
  {
    title: () => 'Count the cost',
    text: () => [
      'An implicit step solves a linear system; it costs two to three gradients in the usual race, an SGD step one. Counted in steps the implicit method is flattered.',
      'Let the horizontal axis count gradients, or the seconds of your machine, and see what is left of its lead.',
    ],
    target: '.chart-controls',
    side: 'right',
    offer: { label: 'Count gradients', run: ({ store }) => store.updateView({ against: 'gradients', zoom: null }) },
  },
  {
    title: () => 'Keep it, share it',
    text: ({ document, modes }) => [
      `The address of the page is the experiment: whoever opens it sees the same race, ${sameness(document)}. Curves and numbers can be saved below the chart.`,
      ...furtherDown(modes),
    ],
    target: 'lab-tools',
    part: 'tools',
    side: 'right',
    offer: { label: 'Show the link', run: ({ share }) => share() },
  },
];

/**
 * The steps that there are on a page.
 * @param {Pick<Raced, 'modes'>} raced
 */
export function stepsOn({ modes }) {
  return STEPS.filter(({ part }) => !(part && isLeftOut(modes, part)));
}

/** What the implicit method is shown against, and it. */
const BOTH = ['sgd', 'implicit'];

/** @param {ExperimentDocument | null} document */
function hasBoth(document) {
  return BOTH.every((name) => racersOf(document).some(({ method }) => method === name));
}

/** @param {ExperimentDocument | null} document */
function howToBreak(document) {
  return hasBoth(document)
    ? `Drag SGD’s slider to the right while it races, or give both ${TOO_LARGE} from the start, and see which of them bears it.`
    : `This experiment has not both of them. Race the usual one, where both have ${TOO_LARGE}, and see which of them bears it; Undo brings this one back.`;
}

/**
 * @param {Raced['modes']} modes
 * @returns {string[]} a paragraph where there is anything
 */
function furtherDown(modes) {
  const parts = Object.keys(BELOW).filter((part) => !isLeftOut(modes, part));
  return parts.length > 0 ? [`Further down: ${listInWords(parts.map((part) => BELOW[part]))}.`] : [];
}

/** What the network learns; empty where that is for the visitor to know. @param {Raced} raced */
function aimInWords({ document }) {
  const { set = 'mnist' } = /** @type {{set?: string}} */ (document?.data ?? {});
  return set.startsWith('mnist') ? ' to read handwritten digits' : '';
}

/** In how far another browser repeats it. @param {ExperimentDocument | null} document */
function sameness(document) {
  return document && raceEnds(document).some(({ unit }) => unit === 'seconds')
    ? 'as far as its seconds take it there'
    : 'to the last bit in a browser of the same kind';
}

/**
 * The present experiment with SGD and the implicit method at a learning rate that is too large, or the usual one where it lacks them.
 * @param {Pick<Raced, 'document' | 'description'>} raced
 * @returns {ExperimentDocument}
 */
export function tooLarge({ document, description }) {
  const base = /** @type {ExperimentDocument} */ (hasBoth(document) ? document : description?.document);
  const racers = racersOf(base).map((racer) => {
    if (!BOTH.includes(String(racer.method))) return racer;
    const { learning_rate_from, ...settings } = racer;
    return { ...settings, learning_rate: TOO_LARGE };
  });
  return { ...base, racers };
}
