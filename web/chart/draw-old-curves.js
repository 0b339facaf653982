// Draws old curves under those of the race.

import { colorName, dashOf } from '../state/racer-style.js';

/**
 * @param {import('uplot')} plot
 * @param {import('./old-curves.js').OldCurve[]} curves
 * @param {(name: string) => string} color
 * @param {number} ratio  of the canvas' pixels to the page's
 */
export function drawOldCurves({ ctx, bbox, valToPos }, curves, color, ratio) {
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  ctx.globalAlpha = 0.45;
  ctx.lineWidth = 1.25 * ratio;
  ctx.lineJoin = 'round';
  for (const { slot, xs, ys } of curves) {
    ctx.strokeStyle = color(colorName(slot));
    ctx.setLineDash(dashOf(slot).map((length) => length * ratio));
    ctx.beginPath();
    xs.forEach((x, index) => ctx.lineTo(valToPos(x, 'x', true), valToPos(ys[index], 'y', true)));
    ctx.stroke();
  }
  ctx.restore();
}
