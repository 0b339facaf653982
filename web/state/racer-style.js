// The colours and dash patterns of the racers. The colours (four after Okabe and Ito, darkened or lightened until a line has a contrast of
// 3 to 1 on the page) are told apart by colour-blind people too, as a test simulates; the dash tells the same again.

/** Dash patterns in pixels of a line 2 pixels wide; empty is solid. */
const DASHES = [[9, 4], [3, 3], [], [12, 4, 3, 4], [7, 2, 7, 8], [2, 6], [20, 5], [8, 3, 2, 3, 2, 3]];

const SLOTS = DASHES.length;

/**
 * From the ninth racer on colours come again, with other dashes.
 * @param {number} slot
 */
export function dashOf(slot) {
  return DASHES[(slot + 3 * Math.floor(slot / SLOTS)) % SLOTS];
}

/**
 * @param {number} slot
 * @returns {string} the name of the custom property with the colour
 */
export function colorName(slot) {
  return `--racer-${(slot % SLOTS) + 1}`;
}

/**
 * @param {number[]} taken
 * @returns {number} the smallest slot that is free
 */
export function freeSlot(taken) {
  let slot = 0;
  while (taken.includes(slot)) slot++;
  return slot;
}
