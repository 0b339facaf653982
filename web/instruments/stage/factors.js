// R(z), what one step of a method multiplies an error by where learning rate times curvature is z: where the core is asked for it, and what
// is said of it. Knows no DOM.

import { formatNumber, listInWords } from '../../state/format.js';
import { sameFactors, sameInWords } from './every-method.js';
import { eigenvalues, racersTexts } from './stages.js';

/** @typedef {import('./every-method.js').Player} Player */

/** z from a hundredth to a thousand, so close that a curve that ripples is followed. */
export const ZS = Array.from({ length: 401 }, (_, index) => Number((10 ** (-2 + index / 80)).toPrecision(6)));

/**
 * The curves of R(z), which depend on z alone, and so not on the learning rate.
 * @param {Pick<import('../look.js').Look, 'compute'>} look
 * @param {Record<string, unknown>[]} settings  of the methods
 * @returns {Promise<{curves: Float64Array[], seconds: number}>}
 */
export async function measureFactors(look, settings) {
  const curves = [];
  let spent = 0;
  for (const { text } of racersTexts(
    settings,
    settings.map(() => 1),
  )) {
    const { value, seconds } = await look.compute('amplification', text, ZS);
    curves.push(...readFactors(value));
    spent += seconds;
  }
  return { curves, seconds: spent };
}

/**
 * The factors of each racer at ZS; empty where it has none.
 * @param {Float64Array} numbers  of all, one after the other
 * @returns {Float64Array[]}
 */
export function readFactors(numbers) {
  return Array.from({ length: numbers.length / ZS.length }, (_, index) => {
    const factors = numbers.slice(index * ZS.length, (index + 1) * ZS.length);
    return factors.some(Number.isFinite) ? factors : new Float64Array();
  });
}

/**
 * Learning rate times the curvatures at a place, the smaller first.
 * @param {number} rate
 * @param {ArrayLike<number>} hessian
 */
export function factorPlaces(rate, hessian) {
  return eigenvalues(hessian).map((lambda) => rate * lambda);
}

/**
 * The factors of each racer at a few places, NaN where none was asked for.
 * @param {ArrayLike<number>} numbers  of all, one after the other, at the places that were asked for
 * @param {boolean[]} asked
 * @param {number} racers
 * @returns {number[][]}
 */
export function readFactorsAt(numbers, asked, racers) {
  let at = 0;
  return Array.from({ length: racers }, () => asked.map((one) => (one ? numbers[at++] : NaN)));
}

/**
 * What there is to say of the curves: what they mean, who has none, and which are one line.
 * @param {Float64Array[]} curves  of the players; empty where there is none
 * @param {Player[]} players
 */
export function curvesInWords(curves, players) {
  const titles = players.map(({ title }) => title);
  const without = titles.filter((_, index) => curves[index]?.length === 0);
  const able = players.filter((_, index) => curves[index]?.length > 0).map(({ settings }) => settings);
  return `${able.length > 0 ? 'Where R is below 0 an error changes sides with every step.' : ''} ${withoutFactor(without)} ${changingFactor(able)} ${sameInWords('Curves on one line', sameFactors(curves), titles)}`;
}

/**
 * @param {string[]} titles  of methods that have no factor
 */
export function withoutFactor(titles) {
  if (titles.length === 0) return '';
  return `${listInWords(titles)}: no single R(z), because a step depends on the steps before it or on the size of the gradient.`;
}

/**
 * @param {Record<string, unknown>[]} settings  of those that have a factor
 */
export function changingFactor(settings) {
  if (!settings.some(({ method }) => method === 'rkc')) return '';
  return 'RKC takes more stages the larger z is, so that its curve is pieced together of many polynomials and ripples.';
}

/**
 * What a step of a method does to errors along both axes.
 * @param {number[]} factors  at z₁ and z₂, NaN where there is none
 * @param {boolean} hasCurve
 */
export function factorsInWords(factors, hasCurve) {
  if (!hasCurve) return 'It has no single R(z).';
  const told = factors.flatMap((factor, k) => {
    if (!Number.isFinite(factor)) return [];
    const fate = Math.abs(factor) < 1 ? 'shrinks' : Math.abs(factor) > 1 ? 'grows' : 'stays';
    return [`R(z${'₁₂'[k]}) = ${formatNumber(factor)}, so the error there ${fate}`];
  });
  return told.length > 0 ? `${told.join('; ')}.` : 'R(z) tells nothing here, for no curvature is above 0.';
}
