// Movement of the page, for those who do not mind it.

/** @returns {boolean} whether the visitor wants none */
export const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * @param {Element | null | undefined} part
 * @param {ScrollLogicalPosition} [block]
 */
export function bringIntoView(part, block = 'start') {
  part?.scrollIntoView({ block, behavior: isStill() ? 'auto' : 'smooth' });
}
