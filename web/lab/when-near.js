// Leaves for later what nobody waits for: until what is there is painted, until the browser has nothing else to do, or until the visitor
// comes near.

/** How near, as a margin around the window. */
const NEAR = '800px';

/**
 * @param {Element} element
 * @param {() => unknown} load  called once
 */
export function whenNear(element, load) {
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      load();
    },
    { rootMargin: NEAR },
  );
  watch.observe(element);
}

/** At the latest after so long, in milliseconds. */
const LATEST = 1000;

/** A page that nobody sees has no frames: so long are they waited for, in milliseconds. */
const NO_FRAME = 200;

/** @param {() => void} act  called once, when what the page has changed is painted */
export function afterFrame(act) {
  const latest = setTimeout(act, NO_FRAME);
  requestAnimationFrame(() => {
    clearTimeout(latest);
    setTimeout(act);
  });
}

/** @param {() => void} act */
export function whenIdle(act) {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: LATEST });
  else setTimeout(act); // Safari
}
