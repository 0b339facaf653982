// The look of every method on the original's claim: one colour, dash and mark wherever its curve is. SGD, Adam and the implicit method look
// as they do in the race; a method on other batches or blocks keeps its colour and has another dash, or rings. Touches no DOM.

import { colorName, dashOf, slotsOf } from '../state/racer-style.js';

/**
 * @typedef {object} Look
 * @property {string} tone    the class that has the colour
 * @property {number[]} dash  in pixels; empty is solid
 * @property {boolean} rings  whether it has rings on the line
 */

/** The colours of the racers. */
const RACERS = 8;

/** In the order of their slots. @type {string[]} */
const OWN = ['sgd', 'adam', 'implicit'];
const raced = slotsOf(OWN.map((method) => ({ method })));
const others = ['adaptive', 'momentum', 'nesterov', 'clipped_sgd', 'backward_euler', 'rkc'];
const free = [...Array(OWN.length + others.length).keys()].filter((slot) => !raced.includes(slot));

/** The slots of the methods of a sweep. */
const SLOTS = new Map([...OWN.map((id, i) => /** @type {const} */ ([id, raced[i]])), ...others.map((id, i) => /** @type {const} */ ([id, free[i]]))]); // prettier-ignore

const [SGD, ADAM, IMPLICIT] = raced;
const EVE_DASH = [7, 2, 7, 8];

/** The looks from the ninth slot on. @type {(Look & {label: string})[]} */
const BEYOND = [
  { label: 'RKC', tone: 'beyond-racers', dash: dashOf(RACERS), rings: true },
  { label: 'GD', tone: toneOfRacer(SGD), dash: [], rings: false },
  { label: 'BGD', tone: toneOfRacer(SGD), dash: dashOf(SGD), rings: true },
  { label: 'AdamB', tone: toneOfRacer(ADAM), dash: dashOf(ADAM), rings: true },
  { label: 'Eve', tone: 'tone-eve', dash: EVE_DASH, rings: false },
  { label: 'EveB', tone: 'tone-eve', dash: EVE_DASH, rings: true },
  { label: 'Control: no curvature', tone: 'tone-control', dash: [8, 3, 2, 3, 2, 3], rings: false },
  { label: 'Implicit, all blocks', tone: toneOfRacer(IMPLICIT), dash: [20, 5], rings: true },
];

/** The slots of the methods of the published settings, by their names there. */
const PUBLISHED = new Map([
  ['SGD', SGD],
  ['Adam', ADAM],
  ['Implicit', IMPLICIT],
  ...BEYOND.map(({ label }, index) => /** @type {[string, number]} */ ([label, RACERS + index])),
]);

/**
 * @param {{method?: unknown, control?: unknown}} racer  one that the kept sweeps have
 * @returns {number} its slot
 */
export function sweptSlot({ method, control }) {
  return /** @type {number} */ (SLOTS.get(control === 'adaptive' ? 'adaptive' : String(method)));
}

/**
 * @param {string} label  of a method that the published settings have
 * @returns {number} its slot
 */
export function publishedSlot(label) {
  return /** @type {number} */ (PUBLISHED.get(label));
}

/**
 * @param {number} slot
 * @returns {Look}
 */
export function lookOf(slot) {
  return BEYOND[slot - RACERS] ?? { tone: toneOfRacer(slot), dash: dashOf(slot), rings: false };
}

/** @param {number} slot */
function toneOfRacer(slot) {
  return colorName(slot).replace('--', ''); // a class of that name has that colour
}
