// A ChartModel as an SVG drawing: axes, curves with their dash patterns, marks and a legend. Text stays text.

import { formatTicks } from '../state/format.js';
import { colorName, dashOf } from '../state/racer-style.js';
import { markWords } from '../chart/mark-words.js';
import { formatAxis } from '../chart/measures.js';
import { placing, ticks, xTicks } from '../chart/scales.js';
import { trace } from '../chart/trace.js';

/** @typedef {import('../chart/series.js').ChartModel} ChartModel */

export const WIDTH = 960;
const PLOT_HEIGHT = 460;
const LEFT = 84;
const RIGHT = 28;
const TOP = 84;
const BOTTOM = 58;
const LEGEND_LINE = 24;
const FONT = "Inter, system-ui, 'Helvetica Neue', Arial, sans-serif";
/** How strongly a curve of another time shows. */
const OLD = 0.45;
/** Half the size of the cross where a racer diverged. */
const ARM = 5;
/** About the width of a letter, as a part of its size. */
const LETTER = 0.6;

/**
 * @param {ChartModel} model
 * @param {object} words
 * @param {string} words.title
 * @param {string} words.subtitle
 * @param {string} words.description  the chart in sentences
 * @param {string} words.source       what the drawing was made from
 * @param {(name: string) => string} color  of a custom property of the page
 * @returns {{text: string, width: number, height: number}} `text`: a whole file
 */
export function chartSvg(model, { title, subtitle, description, source }, color) {
  const legend = legendPlaces(model);
  const bottom = TOP + PLOT_HEIGHT;
  const height = bottom + BOTTOM + LEGEND_LINE * ((legend.at(-1)?.line ?? 0) + 1) + 12;
  const toLeft = placing(model.xRange, model.view.logX, LEFT, WIDTH - RIGHT);
  const toTop = placing(model.yRange, model.view.logY, bottom, TOP);
  const ink = color('--ink');
  const soft = color('--ink-soft');
  const body = [
    `<rect width="${WIDTH}" height="${height}" fill="${color('--surface')}"/>`,
    text(title, { x: LEFT, y: 34, 'font-size': 19, 'font-weight': 600, fill: ink }),
    text(subtitle, { x: LEFT, y: 57, 'font-size': 13, fill: soft }),
    ...axes(model, toLeft, toTop, { soft, grid: color('--grid') }),
    `<clipPath id="plot"><rect x="${LEFT}" y="${TOP - 1}" width="${WIDTH - LEFT - RIGHT}" height="${PLOT_HEIGHT + 2}"/></clipPath>`,
    `<g clip-path="url(#plot)" fill="none" stroke-linejoin="round">`,
    ...finishLine(model, toTop, soft),
    ...oldCurves(model, toLeft, toTop, color),
    ...curves(model, toLeft, toTop, color),
    '</g>',
    ...finishWord(model, toTop, soft),
    ...marks(model, toLeft, toTop, color),
    ...legend.map((item) => legendItem(item, bottom + BOTTOM, { ink, color })),
  ];
  const file = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="${FONT}">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(description)}</desc>`,
    `<metadata>${escaped(source)}</metadata>`,
    ...body,
    '</svg>',
  ];
  return { text: `${file.join('\n')}\n`, width: WIDTH, height };
}

/**
 * @param {ChartModel} model
 * @param {(x: number) => number} toLeft
 * @param {(y: number) => number} toTop
 * @param {{soft: string, grid: string}} colors
 */
function axes({ xRange, yRange, xLabel, yLabel, view }, toLeft, toTop, { soft, grid }) {
  const bottom = TOP + PLOT_HEIGHT;
  const small = { 'font-size': 12, fill: soft };
  const middle = TOP + PLOT_HEIGHT / 2;
  const [xs, ys] = [xTicks({ xRange, view }), ticks(yRange, view.logY)];
  const [xWords, yWords] = [formatTicks(xs), formatAxis(ys, view)];
  return [
    ...xs.flatMap((x, index) => [
      element('path', { d: `M${round(toLeft(x))} ${TOP}V${bottom}`, stroke: grid }),
      text(xWords[index], { x: round(toLeft(x)), y: bottom + 20, 'text-anchor': 'middle', ...small }),
    ]),
    ...ys.flatMap((y, index) => [
      element('path', { d: `M${LEFT} ${round(toTop(y))}H${WIDTH - RIGHT}`, stroke: grid }),
      text(yWords[index], { x: LEFT - 9, y: round(toTop(y) + 4), 'text-anchor': 'end', ...small }),
    ]),
    text(xLabel, { x: (LEFT + WIDTH - RIGHT) / 2, y: bottom + 42, 'text-anchor': 'middle', ...small }),
    text(yLabel, { x: 24, y: middle, transform: `rotate(-90 24 ${middle})`, 'text-anchor': 'middle', ...small }),
  ];
}

/** @param {ChartModel} model */
function crosses({ finish, yRange }) {
  return finish !== null && finish >= yRange[0] && finish <= yRange[1];
}

/**
 * @param {ChartModel} model
 * @param {(y: number) => number} toTop
 * @param {string} fill
 */
function finishWord(model, toTop, fill) {
  if (model.finish === null || !crosses(model)) return [];
  return [text('finish', { x: WIDTH - RIGHT - 4, y: round(toTop(model.finish) - 5), 'text-anchor': 'end', 'font-size': 12, fill })];
}

/**
 * The curves of results of another time: thin and faint, under the others.
 * @param {ChartModel} model
 * @param {(x: number) => number} toLeft
 * @param {(y: number) => number} toTop
 * @param {(name: string) => string} color
 */
function oldCurves({ old, xRange }, toLeft, toTop, color) {
  return old.map(({ slot, xs, ys }) => {
    const d = path(trace(xs, ys, xRange, toLeft, toTop));
    return element('path', { d, 'stroke-width': 1.25, ...oldStroke(slot, color) });
  });
}

/**
 * @param {number} slot
 * @param {(name: string) => string} color
 */
function oldStroke(slot, color) {
  const dash = dashOf(slot).join(' ');
  return { stroke: color(colorName(slot)), 'stroke-opacity': OLD, ...(dash && { 'stroke-dasharray': dash }) };
}

/**
 * @param {ChartModel} model
 * @param {(y: number) => number} toTop
 * @param {string} stroke
 */
function finishLine(model, toTop, stroke) {
  const { finish } = model;
  if (finish === null || !crosses(model)) return [];
  return [
    element('path', { d: `M${LEFT} ${round(toTop(finish))}H${WIDTH - RIGHT}`, stroke, 'stroke-width': 2, 'stroke-dasharray': '2 2' }),
  ];
}

/**
 * @param {ChartModel} model
 * @param {(x: number) => number} toLeft
 * @param {(y: number) => number} toTop
 * @param {(name: string) => string} color
 */
function curves({ series, xRange }, toLeft, toTop, color) {
  const line = (/** @type {Float64Array} */ xs, /** @type {Float64Array} */ ys) => path(trace(xs, ys, xRange, toLeft, toTop));
  return series.flatMap(({ hidden, slot, xs, ys, raw }) => {
    if (hidden || xs.length === 0) return [];
    const stroke = color(colorName(slot));
    const dash = dashOf(slot).join(' ');
    const shown = element('path', { d: line(xs, ys), stroke, 'stroke-width': 2, ...(dash && { 'stroke-dasharray': dash }) });
    return raw === ys ? [shown] : [element('path', { d: line(xs, raw), stroke, 'stroke-opacity': 0.3 }), shown];
  });
}

/**
 * @param {ChartModel} model
 * @param {(x: number) => number} toLeft
 * @param {(y: number) => number} toTop
 * @param {(name: string) => string} color
 */
function marks(model, toLeft, toTop, color) {
  const placed = model.marks
    .filter(({ x }) => x >= model.xRange[0] && x <= model.xRange[1])
    .map((mark) => ({
      mark,
      left: round(toLeft(mark.x)),
      top: Math.min(Math.max(round(toTop(mark.y)), TOP + ARM), TOP + PLOT_HEIGHT - ARM),
    }));
  const box = { left: LEFT + 3, right: WIDTH - RIGHT, top: TOP + 2, bottom: TOP + PLOT_HEIGHT };
  const widthOf = (/** @type {string} */ words) => words.length * 12 * LETTER;
  return markWords(placed, { box, gap: 2 * ARM, height: 15, widthOf }).flatMap(({ mark, left, top, text: words, start, line }) => {
    const stroke = color(colorName(mark.slot));
    const [first, last] = [left - ARM, left + ARM];
    const cross = `M${first} ${top - ARM}L${last} ${top + ARM}M${first} ${top + ARM}L${last} ${top - ARM}`;
    const toLeftOf = start < left; // the words' end is known, their width only nearly
    return [
      element('path', { d: cross, stroke, 'stroke-width': 2.5, 'stroke-linecap': 'round' }),
      text(words, {
        x: round(toLeftOf ? start + widthOf(words) : start),
        y: line + 4,
        'text-anchor': toLeftOf ? 'end' : 'start',
        'font-size': 12,
        'font-weight': 600,
        fill: stroke,
        stroke: color('--surface'),
        'stroke-width': 4,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      }),
    ];
  });
}

/** @typedef {{title: string, slot: number, old: boolean, left: number, line: number}} LegendItem */

/**
 * @param {ChartModel} model
 * @returns {LegendItem[]} side by side as far as there is room; what is of another time comes last
 */
function legendPlaces({ series, old }) {
  let [left, line] = [LEFT, 0];
  const shown = series.filter(({ hidden }) => !hidden).map(({ title, slot }) => ({ title, slot, old: false }));
  return [...shown, ...old.map(({ title, slot }) => ({ title, slot, old: true }))].map((item) => {
    const width = 48 + item.title.length * 13 * LETTER + 24;
    if (left > LEFT && left + width > WIDTH - RIGHT) [left, line] = [LEFT, line + 1];
    const placed = { ...item, left: round(left), line };
    left += width;
    return placed;
  });
}

/**
 * @param {LegendItem} item
 * @param {number} top
 * @param {{ink: string, color: (name: string) => string}} colors
 */
function legendItem({ title, slot, old, left, line }, top, { ink, color }) {
  const middle = top + LEGEND_LINE * line + 12;
  const dash = dashOf(slot).join(' ');
  const own = { stroke: color(colorName(slot)), ...(dash && { 'stroke-dasharray': dash }) };
  return [
    element('path', { d: `M${left} ${middle}h38`, 'stroke-width': 3, ...(old ? oldStroke(slot, color) : own) }),
    text(title, { x: left + 46, y: middle + 4.5, 'font-size': 13, fill: ink }),
  ].join('\n');
}

/** @param {number[]} points  left and top in turns */
function path(points) {
  let d = '';
  for (let i = 0; i < points.length; i += 2) d += `${i === 0 ? 'M' : 'L'}${round(points[i])} ${round(points[i + 1])}`;
  return d;
}

/** @param {number} pixels */
function round(pixels) {
  return Math.round(pixels * 100) / 100;
}

/**
 * @param {string} words
 * @param {Record<string, string | number>} attributes
 */
function text(words, attributes) {
  return element('text', attributes, escaped(words));
}

/**
 * @param {string} name
 * @param {Record<string, string | number>} attributes
 * @param {string} [inside]  already escaped
 */
function element(name, attributes, inside) {
  const all = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${name}${all.join('')}${inside === undefined ? '/>' : `>${inside}</${name}>`}`;
}

/** @param {string} words  any text; what XML cannot hold is left out */
function escaped(words) {
  // eslint-disable-next-line no-control-regex
  const allowed = words.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  return allowed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
