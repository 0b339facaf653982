// Draws the curves and marks of a ChartModel onto the canvas of a plot that already has its axes.

/** @import uPlot from 'uplot' */
import { colorName, dashOf } from '../state/racer-style.js';
import { markWords } from './mark-words.js';
import { placing } from './scales.js';
import { bars, trace } from './trace.js';

/**
 * @typedef {import('./series.js').ChartModel} ChartModel
 * @typedef {(name: string) => string} Colors  the colour of a custom property
 */

/** How strongly a curve shows behind its smoothed one. */
const FAINT = 0.3;
/** The finish line's squares, in pixels. */
const SQUARE = 2;
/** How strongly a curve of another time shows. */
const OLD = 0.45;
/** The height of a line of words, and what is left free beside the vertical axis, in pixels. */
const LINE = 15;
const EDGE = 3;

/**
 * @param {uPlot} plot
 * @param {ChartModel} model
 * @param {{color: Colors, lineWidth: number}} style
 */
export function drawCurves(plot, { series, xRange, yRange, view }, { color, lineWidth }) {
  const { ctx, bbox } = plot;
  const ratio = devicePixelRatio;
  const toLeft = placing(xRange, view.logX, bbox.left, bbox.left + bbox.width);
  const toTop = placing(yRange, view.logY, bbox.top + bbox.height, bbox.top);
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top - ratio, bbox.width, bbox.height + 2 * ratio);
  ctx.clip();
  ctx.lineJoin = 'round';
  for (const { hidden, slot, xs, ys, raw } of series) {
    if (hidden) continue;
    ctx.strokeStyle = ctx.fillStyle = color(colorName(slot));
    if (raw !== ys) {
      ctx.globalAlpha = FAINT;
      drawLine(ctx, trace(xs, raw, xRange, toLeft, toTop), ratio, []);
      ctx.globalAlpha = 1;
    }
    const dash = dashOf(slot).map((length) => length * ratio);
    drawLine(ctx, trace(xs, ys, xRange, toLeft, toTop), lineWidth * ratio, dash);
  }
  ctx.restore();
}

/**
 * The line that the racers are to reach, where it crosses this chart.
 * @param {uPlot} plot
 * @param {ChartModel} model
 * @param {{color: Colors, font: string}} style
 */
export function drawFinish(plot, { finish, yRange }, { color, font }) {
  if (finish === null || finish < yRange[0] || finish > yRange[1]) return;
  const { ctx, bbox } = plot;
  const ratio = devicePixelRatio;
  const top = Math.round(plot.valToPos(finish, 'y', true));
  ctx.save();
  ctx.fillStyle = color('--ink-soft');
  for (let left = bbox.left, dark = 0; left < bbox.left + bbox.width; left += SQUARE * ratio, dark ^= 1) {
    ctx.fillRect(left, top - dark * SQUARE * ratio, SQUARE * ratio, SQUARE * ratio); // chequered, as finish lines are
  }
  ctx.font = font.replace(/^\d+/, (size) => `${Number(size) * ratio}`);
  ctx.textAlign = 'right';
  ctx.textBaseline = 'bottom';
  ctx.fillText('finish', bbox.left + bbox.width - 4 * ratio, top - 2 * SQUARE * ratio);
  ctx.restore();
}

/**
 * The curves of results of another time: thin and faint.
 * @param {uPlot} plot
 * @param {ChartModel} model
 * @param {{color: Colors}} style
 */
export function drawOldCurves(plot, { old, xRange, yRange, view }, { color }) {
  const { ctx, bbox } = plot;
  const ratio = devicePixelRatio;
  const toLeft = placing(xRange, view.logX, bbox.left, bbox.left + bbox.width);
  const toTop = placing(yRange, view.logY, bbox.top + bbox.height, bbox.top);
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  ctx.lineJoin = 'round';
  ctx.globalAlpha = OLD;
  for (const { slot, xs, ys } of old) {
    ctx.strokeStyle = ctx.fillStyle = color(colorName(slot));
    const dash = dashOf(slot).map((length) => length * ratio);
    drawLine(ctx, trace(xs, ys, xRange, toLeft, toTop), 1.25 * ratio, dash);
  }
  ctx.restore();
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {number[]} points
 * @param {number} width
 * @param {number[]} dash
 */
function drawLine(ctx, points, width, dash) {
  const dense = bars(points);
  if (dense) {
    for (const { left, top, bottom } of dense) if (isInked(left, dash)) ctx.fillRect(left, top - width / 2, 1, bottom - top + width);
    return;
  }
  ctx.lineWidth = width;
  ctx.setLineDash(dash);
  ctx.beginPath();
  for (let i = 0; i < points.length; i += 2) ctx.lineTo(points[i], points[i + 1]);
  if (points.length === 2) ctx.arc(points[0], points[1], width / 2, 0, 2 * Math.PI); // one row is a dot
  ctx.stroke();
}

/**
 * Whether a dash pattern that begins at 0 has ink at `left`.
 * @param {number} left
 * @param {number[]} dash  ink and gaps in turns
 */
function isInked(left, dash) {
  let rest = left % dash.reduce((sum, length) => sum + length, 0);
  const at = dash.findIndex((length) => (rest -= length) < 0);
  return at % 2 === 0 || dash.length === 0;
}

/**
 * A cross where a racer diverged; with its words beside it where there is room.
 * @param {uPlot} plot
 * @param {ChartModel} model
 * @param {{color: Colors, font: string, words: boolean}} style
 */
export function drawMarks(plot, model, { color, font, words }) {
  const { ctx, bbox } = plot;
  const ratio = devicePixelRatio;
  const arm = (words ? 5 : 4) * ratio;
  ctx.save();
  ctx.font = font.replace(/^\d+/, (size) => `${Number(size) * ratio}`).replace(/^/, '600 ');
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  ctx.lineCap = 'round';
  const { left, width, top, height } = bbox;
  const inset = arm + 3 * ratio; // a whole cross, clear of the edge
  const shown = model.marks.filter(({ x }) => x >= model.xRange[0] && x <= model.xRange[1]);
  const placed = shown.map((mark) => ({
    mark,
    left: plot.valToPos(mark.x, 'x', true),
    top: Math.min(Math.max(plot.valToPos(mark.y, 'y', true), top + inset), top + height - inset),
  }));
  ctx.lineWidth = 2.5 * ratio;
  for (const { mark, left, top } of placed) {
    ctx.strokeStyle = color(colorName(mark.slot));
    ctx.beginPath();
    ctx.moveTo(left - arm, top - arm);
    ctx.lineTo(left + arm, top + arm);
    ctx.moveTo(left - arm, top + arm);
    ctx.lineTo(left + arm, top - arm);
    ctx.stroke();
  }
  ctx.lineWidth = 4 * ratio;
  ctx.strokeStyle = color('--surface'); // a halo, so that the words stay legible on a curve
  const box = { left: left + EDGE * ratio, right: left + width, top: top + 2 * ratio, bottom: top + height };
  const widthOf = (/** @type {string} */ text) => ctx.measureText(text).width;
  const all = words ? markWords(placed, { box, gap: 2 * arm, height: LINE * ratio, widthOf }) : [];
  for (const { mark, text, start, line } of all) {
    ctx.fillStyle = color(colorName(mark.slot));
    ctx.strokeText(text, start, line);
    ctx.fillText(text, start, line);
  }
  ctx.restore();
}
