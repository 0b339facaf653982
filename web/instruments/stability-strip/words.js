// What the strip says: of each racer, and of all of them in a caption. Only what was measured is said. Knows no DOM.

import { formatCount, formatNumber, listInWords } from '../../state/format.js';
import { shortestTitles } from '../../state/short-titles.js';

/** @typedef {import('./stability-strip.js').Span} Span */

/** From which to which share of its limit a racer stands at it. */
const [AT_FROM, AT_TO] = [0.9, 1.15];
/** Below this share of the limit the loss hardly curves. */
const HARDLY = 0.25;
/** Letters that a caption may have, for which there is room, and those of the names in a sentence. */
const ROOM = 230;
const ROOM_OF_NAMES = 44;
const ROOM_OF_NAME = 22;

/** Where nothing is measured. */
export const WATCH = 'Beyond 2 a step of gradient descent grows along the steepest direction.';

/**
 * Whether a racer is broken although its curvature is small: a network that is saturated has hardly any, and steep walls all the same.
 * @param {Span} span
 */
export const isSaturated = ({ high, worse, diverged, limit }) => worse && !diverged && high < HARDLY * limit.at;

/**
 * @param {Span} span
 * @returns {string} a key of SENTENCES; empty where there is nothing to say
 */
function standingOf(span) {
  const { high, diverged, worse, limit } = span;
  if (diverged) return 'diverged';
  if (!Number.isFinite(high)) return '';
  if (isSaturated(span)) return 'saturated';
  if (limit.kind === 'explicit') {
    if (worse && high < limit.at) return 'within';
    return high < AT_FROM * limit.at ? 'below' : high <= AT_TO * limit.at ? 'at' : 'beyond';
  }
  if (worse) return 'worse';
  if (limit.kind === 'implicit') return high <= limit.at ? 'idle' : limit.shrinks ? 'damped' : '';
  return limit.kind;
}

/**
 * The sentences of a caption, the most telling first.
 * @type {Record<string, (who: string, many: boolean, limit: string, where: string) => string>}
 */
const SENTENCES = {
  diverged: (who) => `${who} diverged.`,
  saturated: (who, many) =>
    `${who} broke: ${many ? 'their losses are above the start and, saturated, hardly curve' : 'its loss is above its start and, saturated, hardly curves'}: a small ηλ is no sign of stability.`,
  within: (who, many, limit) => `${who} ${many ? 'are' : 'is'} within ${limit} now, but worse than at the start.`,
  worse: (who, many) => `${who} ${many ? 'are' : 'is'} worse than at the start.`,
  at: (who, many, limit) => `${who} ${many ? 'stand' : 'stands'} at ${limit}, the edge of stability.`,
  beyond: (who, many, limit, where) =>
    `${who} ${many ? 'are' : 'is'} beyond ${limit}: ${where}${many ? 'their' : 'its'} steps grow along the steepest direction.`,
  below: (who, many, limit, where) => `${who} ${many ? 'are' : 'is'} below ${limit}: ${where}${many ? 'their' : 'its'} steps are stable.`,
  damped: (who, many) =>
    `${who} ${many ? 'are' : 'is'} beyond 2, where an explicit step grows; ${many ? 'their implicit ones shrink' : 'its implicit one shrinks'} there.`,
  partly: (who, many) => `${who} ${many ? 'step' : 'steps'} some blocks explicitly, and those have a limit.`,
  idle: (who, many) => `${who} ${many ? 'are' : 'is'} below 2, where an explicit step is stable, too.`,
  other: (who, many) => `${who}, hollow, ${many ? 'have other limits' : 'has another limit'}.`,
};

/**
 * What the picture shows, in as many short sentences as there is room for.
 * @param {Span[]} spans
 * @param {number} examples  that the curvature is measured on
 */
export function captionOf(spans, examples) {
  const names = shortestTitles(
    spans.map(({ title }) => title),
    ROOM_OF_NAME,
  );
  let caption = '';
  for (const [standing, say] of Object.entries(SENTENCES)) {
    const group = spans.filter((span) => standingOf(span) === standing);
    if (group.length === 0) continue;
    const limits = [...new Set(group.map(({ limit }) => limit.at))];
    const many = group.length > 1;
    const where = group.every(({ exact }) => exact) ? '' : `on the mean loss of ${formatCount(examples)} examples `;
    const limit = `${many ? 'their' : 'its'} limit${limits.length > 1 ? 's' : ` ${formatNumber(limits[0])}`}`;
    const sentence = say(inWords(group.map((span) => names[spans.indexOf(span)])), many, limit, where);
    if (caption.length + sentence.length < ROOM) caption += `${caption ? ' ' : ''}${sentence}`;
  }
  return caption || WATCH;
}

/** @param {string[]} names */
function inWords(names) {
  const list = listInWords(names);
  if (list.length <= ROOM_OF_NAMES) return list;
  return names.length === 1 ? 'One racer' : `${names.length} racers`;
}

/** @param {Span} span */
export function spanInWords(span) {
  const { title, low, high, recent, diverged, worse, limit } = span;
  if (!Number.isFinite(high)) return `${title}: ${diverged ? 'diverged' : 'not measured'}.`;
  const side = high > limit.at ? 'beyond' : 'within';
  const which = limit.kind === 'explicit' ? `its limit ${formatNumber(limit.at)}` : 'the limit 2 of an explicit step';
  if (diverged) return `${title}: diverged; before that ${formatNumber(high)}, ${side} ${which}.`;
  const own = {
    explicit: '',
    implicit: ', which its own has not',
    partly: ', which it takes in some blocks',
    other: ', which is not its own',
  }[limit.kind];
  const broken = worse ? `, but ${isSaturated(span) ? 'saturated, ' : ''}its loss above that at the start` : '';
  const turned = low < -1 ? ', and below −1 on the other side' : '';
  const range = recent ? ` Lately the largest was from ${formatNumber(recent[0])} to ${formatNumber(recent[1])}.` : '';
  const from = Number.isFinite(low) ? `from ${formatNumber(low)} to` : 'the largest';
  return `${title}: ${from} ${formatNumber(high)}, ${side} ${which}${own}${turned}${broken}.${range}`;
}
