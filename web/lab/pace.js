// How often the page draws: at once when the visitor or a racer's fate asks for it, a few times a second when only rows came in, and less
// often where that keeps the page busy.

/** @typedef {import('../state/store.js').LabState} LabState */

/** New rows are drawn at most so often, in milliseconds: a curve that grows ten times a second looks steady, and phones keep cool. */
export const ROWS_MS = 100;
/** Of the time, drawing rows takes at most one part in so many. */
export const SHARE = 6;

/**
 * @param {() => boolean} canWait  asked at each change: whether what has changed since `draw` may be drawn a little later
 * @param {() => void} draw
 * @returns {() => void} to be called at each change; `draw` is called soon, once for all changes: in a frame, or where it can wait in a task
 *   before one, so that the frame is not held up
 */
export function paced(canWait, draw) {
  let nextAt = -Infinity;
  let frame = 0;
  let timer = 0;
  const now = () => {
    frame = timer = 0;
    const begun = performance.now();
    let busy = 0;
    const add = (/** @type {number} */ from) => {
      busy += performance.now() - from;
      nextAt = begun + Math.max(ROWS_MS, SHARE * busy);
    };
    nextAt = begun + ROWS_MS;
    untilIdle(() => add(begun)); // this task
    requestAnimationFrame(() => {
      const framed = performance.now();
      untilIdle(() => add(framed)); // and the frame that it asks for
    });
    draw();
  };
  const soon = () => {
    clearTimeout(timer);
    frame ||= requestAnimationFrame(now);
  };
  return () => {
    if (frame) return;
    const rest = nextAt - performance.now();
    if (rest <= 0 || !canWait()) soon();
    else timer ||= Number(setTimeout(now, rest));
  };
}

/** @param {() => void} act  when all that this task brings about is done */
const untilIdle = (act) => setTimeout(act, 0);

/**
 * @param {LabState | null} before
 * @param {LabState} after
 * @returns {boolean} whether nothing differs but rows that racers had none or fewer of before
 */
export function onlyRowsCame(before, after) {
  if (!before) return false;
  for (const key of /** @type {(keyof LabState)[]} */ (Object.keys(after))) {
    if (key !== 'racers' && before[key] !== after[key]) return false;
  }
  return (
    before.racers.length === after.racers.length &&
    after.racers.every((racer, index) => {
      const old = before.racers[index];
      return old.id === racer.id && old.status === racer.status && old.loading === racer.loading && 'step' in old.columns;
    })
  );
}
