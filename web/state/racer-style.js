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

/** The slots of those that meet again and again, so that one learns them. */
const OWN = new Map([['sgd', 0], ['adam', 1], ['implicit', 2]]); // prettier-ignore

/**
 * The slots of the racers of an experiment: a method that has its own gets it, all others those that come after, and then what is left.
 * @param {{method?: unknown}[]} racers
 * @returns {number[]} no two alike
 */
export function slotsOf(racers) {
  /** @type {(number | undefined)[]} */
  const slots = racers.map(({ method }, index) => {
    const isFirst = racers.findIndex((other) => other.method === method) === index;
    return isFirst ? OWN.get(String(method)) : undefined;
  });
  const order = [...Array(SLOTS + racers.length).keys()];
  const after = OWN.size;
  const rest = [...order.slice(after, SLOTS), ...order.slice(0, after), ...order.slice(SLOTS)].filter((slot) => !slots.includes(slot));
  return slots.map((slot) => slot ?? /** @type {number} */ (rest.shift()));
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
