// One of each method on the stage: who comes, who stays away and why, and which of them go the same way. Knows no DOM.

import { formatNumber, listInWords } from '../../state/format.js';
import { slotsOf } from '../../state/racer-style.js';
import { ableOnStage, endInWords, seenPart } from './stages.js';

/**
 * @typedef {import('./stages.js').View} View
 * @typedef {import('./stages.js').Answer} Answer
 * @typedef {{title: string, slot: number, settings: Record<string, unknown>, rate?: number}} Player  `rate`: that it has in the race
 */

/** Paths that are nowhere further apart than this share of the view are one line to the eye. */
const LINE = 1 / 250;
/** And curves of factors than this. */
const CURVE = 0.02;

/**
 * Every method with its own settings but the learning rate, in the colour and the dash that it has in a race where it has its own.
 * @param {import('../../engine/protocol.js').Description | null} description
 * @returns {Player[]}
 */
export function everyMethod(description) {
  const methods = description?.methods ?? [];
  const slots = slotsOf(methods.map(({ name: method }) => ({ method })));
  return methods.map(({ name, label }, index) => ({ title: label, slot: slots[index], settings: { method: name } }));
}

/**
 * Who of them is not on the stage, in a sentence; empty where all are.
 * @param {Player[]} players
 */
export function leftOutInWords(players) {
  const able = ableOnStage(players);
  const out = [...new Set(players.filter((player) => !able.includes(player)).map(({ title }) => title))];
  if (out.length === 0) return '';
  const [be, whose] = out.length === 1 ? ['is', 'its'] : ['are', 'their'];
  return `${listInWords(out)} ${be} not on the stage: ${whose} steps are the 2020 program’s, made for its network and its batches.`;
}

/**
 * Those that cannot be told apart, in groups of two and more, by their places in the list.
 * @template T
 * @param {T[]} all
 * @param {(one: T, other: T) => boolean} same
 * @returns {number[][]}
 */
function groupsOf(all, same) {
  /** @type {number[][]} */
  const groups = [];
  all.forEach((one, index) => {
    const group = groups.find(([first]) => same(all[first], one));
    if (group) group.push(index);
    else groups.push([index]);
  });
  return groups.filter(({ length }) => length > 1);
}

/**
 * Paths that lie on each other as far as they are seen.
 * @param {Answer['paths']} paths
 * @param {View} view
 */
export function samePaths(paths, view) {
  const seen = paths.map(({ places }) => seenPart(places, view).points);
  const near = view.side * LINE;
  return groupsOf(
    seen,
    (one, other) => one.length === other.length && one.every(([x, y], k) => Math.hypot(x - other[k][0], y - other[k][1]) <= near),
  );
}

/**
 * Curves of factors that lie on each other; one without points is like no other.
 * @param {ArrayLike<number>[]} factors
 */
export function sameFactors(factors) {
  return groupsOf(
    factors.map((one) => Array.from(one)),
    (one, other) => one.length > 0 && one.length === other.length && one.every((value, k) => Math.abs(value - other[k]) <= CURVE),
  );
}

/**
 * @param {string} what  they share
 * @param {number[][]} groups
 * @param {string[]} titles
 */
export function sameInWords(what, groups, titles) {
  if (groups.length === 0) return '';
  return `${what}: ${groups.map((group) => listInWords(group.map((index) => titles[index]))).join('; ')}.`;
}

/** Why implicit methods share their paths where the gradient is linear. */
const WHY_SAME =
  'On a quadratic the gradient is linear: one Newton iteration is exact, and the gradient at the middle of a step is the mean of those at its ends.';

/**
 * Which paths are one line, and why where it is known.
 * @param {Answer['paths']} paths
 * @param {Player[]} players
 * @param {View} view
 * @param {import('./stages.js').StageName} stage
 */
export function samePathsInWords(paths, players, view, stage) {
  const groups = samePaths(paths, view);
  const kinds = groups.map((group) => group.map((index) => players[index]?.settings.method));
  const why = stage === 'quadratic' && kinds.some((kind) => kind.includes('implicit') && kind.includes('backward_euler'));
  const titles = players.map(({ title }) => title);
  return `${sameInWords('Paths on one line', groups, titles)} ${why ? WHY_SAME : ''}`;
}

/**
 * Where a path ended, and where it left the picture.
 * @param {Answer['paths'][number] | undefined} path
 * @param {View} view
 */
export function fateInWords(path, view) {
  if (!path) return '…';
  const { left } = seenPart(path.places, view);
  return `${endInWords(path)}${left < 0 ? '' : `; it left the picture with step ${left} (×)`}`;
}

/**
 * The same in a few words, for a long list.
 * @param {Answer['paths'][number] | undefined} path
 * @param {View} view
 */
export function fateInShort(path, view) {
  if (!path) return '…';
  const { losses, diverged } = path;
  const last = losses[losses.length - 1];
  const { left } = seenPart(path.places, view);
  const end = diverged ? `diverged, step ${losses.length - 1}` : `loss ${formatNumber(last)}${last > losses[0] ? ', a rise' : ''}`;
  return `${end}${left < 0 ? '' : `; out at step ${left} (×)`}`;
}
