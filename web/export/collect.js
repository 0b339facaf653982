// Puts a large text together without making the page wait.

/** How long to work before the page gets its turn, in milliseconds. */
const SLICE = 12;

/**
 * @param {Iterable<string>} parts
 * @param {string} type  of the file
 * @returns {Promise<Blob>}
 */
export async function collect(parts, type) {
  /** @type {Blob[]} */
  const slices = [];
  /** @type {string[]} */
  let slice = [];
  let end = performance.now() + SLICE;
  for (const part of parts) {
    slice.push(part);
    if (performance.now() < end) continue;
    slices.push(new Blob(slice));
    slice = [];
    await new Promise((turn) => setTimeout(turn));
    end = performance.now() + SLICE;
  }
  return new Blob([...slices, ...slice], { type });
}
