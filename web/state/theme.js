// Light or dark: as the system has it, until the visitor chooses otherwise. The choice is kept in this browser, where it may be.

/** @typedef {'system' | 'light' | 'dark'} Theme */

/** In the order in which the button goes through them. @type {readonly Theme[]} */
export const THEMES = ['system', 'light', 'dark'];

const KEY = 'igd-theme';
const CHANGED = 'igd-theme-changed';

/** @returns {Theme} */
export function theme() {
  const chosen = globalThis.document.documentElement.dataset.theme;
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

/** Whether the page is dark now, whoever decided that. */
export function isDark() {
  const chosen = theme();
  return chosen === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark';
}

/** @param {Theme} chosen */
export function setTheme(chosen) {
  show(chosen);
  try {
    if (chosen === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, chosen);
  } catch {
    // a page from disk, or a browser that keeps nothing: the choice holds for this visit
  }
  dispatchEvent(new Event(CHANGED));
}

/** Shows what was chosen on an earlier visit. */
export function recallTheme() {
  try {
    const kept = localStorage.getItem(KEY);
    if (kept === 'light' || kept === 'dark') show(kept);
  } catch {
    // as above
  }
}

/**
 * Calls `listener` whenever the colours may have changed, by the visitor or the system: for what is drawn and not styled.
 * @param {() => void} listener
 * @returns {() => void} ends it
 */
export function onColoursChanged(listener) {
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', listener);
  addEventListener(CHANGED, listener);
  return () => {
    system.removeEventListener('change', listener);
    removeEventListener(CHANGED, listener);
  };
}

/** @param {Theme} chosen */
function show(chosen) {
  if (chosen === 'system') delete globalThis.document.documentElement.dataset.theme;
  else globalThis.document.documentElement.dataset.theme = chosen;
}
