// The factors R(z) of all methods as a plot: their curves, dots where the stage makes use of them, and where errors grow. Knows no DOM.

import { colorName, dashOf } from '../../state/racer-style.js';
import { ZS } from './factors.js';

/**
 * @typedef {import('./stages.js').Point} Point
 * @typedef {import('./stages.js').Who} Who
 * @typedef {import('./every-method.js').Player} Player
 * @typedef {import('./inquirer.js').Found} Found
 */

/** A factor beyond is not drawn. */
export const HIGHEST = 1.6;

/**
 * The part of a curve of factors that is drawn.
 * @param {ArrayLike<number>} factors  at ZS
 * @returns {Point[]}
 */
export function factorCurve(factors) {
  return ZS.map((z, index) => [z, Math.abs(factors[index]) <= HIGHEST ? factors[index] : NaN]);
}

/**
 * @param {object} what
 * @param {Player[]} what.players
 * @param {Float64Array[]} what.curves  of each, at ZS; empty where it has none
 * @param {Pick<Found, 'zs' | 'places' | 'factors'> & {wanted: Pick<Found['wanted'], 'who'>} | null} what.found
 * @param {Who} what.who
 * @param {number} what.one  the player that stands out; -1: none
 * @returns {import('../plot/plot.js').Plot}
 */
export function factorPlot({ players, curves, found, who, one }) {
  const [lowest, highest] = [ZS[0], /** @type {number} */ (ZS.at(-1))];
  const each = who === 'each';
  const zs = found?.zs ?? [];
  const [here, places] = found && found.wanted.who === who ? [found.factors, found.places] : [[], []];
  const shown = (/** @type {number} */ z) => z >= lowest && z <= highest;
  return {
    title: 'What one step multiplies an error by',
    xLabel: 'z = learning rate × curvature',
    yLabel: 'R(z)',
    logX: true,
    xRange: [lowest, highest],
    yRange: [-HIGHEST, HIGHEST],
    height: each ? 300 : undefined,
    unlisted: each,
    awaited: players.filter((_, index) => !curves[index]?.length).map(({ title }) => title), // or without a curve, which nobody knows yet
    unread: 'pick a method in the list to read its factor',
    bands: [{ from: -1, to: 1, label: '|R| < 1: errors shrink' }],
    traces: players.flatMap(({ title, slot }, index) =>
      curves[index]?.length
        ? [
            {
              title,
              tone: colorName(slot).replace('--', ''),
              dash: dashOf(slot),
              points: factorCurve(curves[index]),
              spots: (places[index] ?? []).flatMap((z, k) => {
                const factor = here[index]?.[k];
                return shown(z) && Math.abs(factor) <= HIGHEST ? [/** @type {Point} */ ([z, factor])] : [];
              }),
              weight: one < 0 ? undefined : index === one ? 'strong' : 'quiet',
              silent: each && index !== one,
            },
          ]
        : [],
    ),
    marks: [
      ...zs.flatMap((z, k) => (shown(z) ? [{ x: z, label: ['z₁', 'z₂'][k], tone: 'ink', before: k === 0 }] : [])),
      { y: 1, label: 'above 1 they grow' },
      { y: -1, label: 'below −1 they grow', below: true }, // after the lines that they may lie across
    ],
  };
}
