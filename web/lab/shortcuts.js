// The keyboard shortcuts, and the dialog that tells them and can switch them off.

import { html, nothing } from 'lit';
import { isLeftOut, leavesOut, USUAL } from '../share/modes.js';
import { LabElement } from './base.js';

/** @typedef {{keys: string[], words: string, does: string}} Shortcut  `does` is an action of the lab */

/** @type {Shortcut[]} */
export const SHORTCUTS = [
  { keys: [' ', 'k'], words: 'Space or K', does: 'playOrPause' },
  { keys: ['s'], words: 'S', does: 'step' },
  { keys: ['r'], words: 'R', does: 'reset' },
  { keys: ['a'], words: 'A', does: 'addRacer' },
  { keys: ['l'], words: 'L', does: 'toggleLogY' },
  { keys: ['x'], words: 'X', does: 'nextAxis' },
  { keys: ['?'], words: '?', does: 'help' },
];

/** @type {Record<string, string>} */
const MEANING = {
  playOrPause: 'play or pause',
  step: 'one step',
  reset: 'reset',
  addRacer: 'add a racer',
  toggleLogY: 'linear or logarithmic vertical axis',
  nextAxis: 'next horizontal axis',
  help: 'this help',
};

/**
 * The shortcut that a key press means, unless it is meant for the control that has the focus.
 * @param {KeyboardEvent} event
 * @returns {Shortcut | undefined}
 */
export function shortcutOf(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.repeat) return undefined;
  const target = /** @type {Element} */ (event.target);
  if (target.closest('dialog, input:not([type=checkbox], [type=radio]), select, textarea')) return undefined;
  if (event.key === ' ' && target.closest('button, a, summary, input, [role=slider]')) return undefined;
  return SHORTCUTS.find(({ keys }) => keys.includes(event.key.length === 1 ? event.key.toLowerCase() : event.key));
}

/**
 * @fires shortcuts-switched  with `detail` whether they are on
 */
export class ShortcutsHelp extends LabElement {
  static properties = { on: { type: Boolean }, opened: { state: true }, modes: { state: true } };

  constructor() {
    super();
    this.on = true;
    /** Whether it ever was: there is nothing to render before. */
    this.opened = false;
    this.modes = USUAL;
  }

  /** @param {import('../share/modes.js').Modes} modes  keys that these leave out are not told */
  async open(modes) {
    this.opened = true;
    this.modes = modes;
    await this.updateComplete;
    /** @type {HTMLDialogElement} */ (this.querySelector('dialog')).showModal();
  }

  async #toGlossary() {
    /** @type {HTMLDialogElement} */ (this.querySelector('dialog')).close();
    await /** @type {import('./lab-app.js').LabApp} */ (globalThis.document.querySelector('lab-app')).showAll();
    const heading = globalThis.document.querySelector('#glossary');
    heading?.scrollIntoView();
    /** @type {HTMLElement | null} */ (heading)?.focus({ preventScroll: true });
  }

  render() {
    if (!this.opened) return nothing;
    return html`<dialog aria-labelledby="shortcuts-title">
      <form method="dialog">
        <h2 id="shortcuts-title">Keyboard</h2>
        <table class="shortcuts">
          ${SHORTCUTS.filter(({ does }) => !leavesOut(this.modes, does)).map(
            ({ words, does }) =>
              html`<tr>
                <th scope="row"><kbd>${words}</kbd></th>
                <td>${MEANING[does]}</td>
              </tr>`,
          )}
          ${
            isLeftOut(this.modes, 'tools')
              ? nothing
              : html`<tr>
                  <th scope="row"><kbd>Ctrl Z</kbd></th>
                  <td>undo a change; with Shift redo it</td>
                </tr>`
          }
          <tr>
            <th scope="row"><kbd>← →</kbd></th>
            <td>on a chart: read the values; with Shift ten rows at a time</td>
          </tr>
          <tr>
            <th scope="row"><kbd>+ − 0</kbd></th>
            <td>on a chart: zoom in and out around the cursor, show the whole race</td>
          </tr>
        </table>
        <p class="help">Every control has a sentence of help: point at it, come to it with Tab, or hold a finger on it.</p>
        <label class="choice">
          <input
            type="checkbox"
            aria-description="Off, single keys do nothing; buttons and charts answer to the keyboard as before."
            .checked=${this.on}
            @change=${() => this.send('shortcuts-switched', !this.on)}
          />
          <span>Use these shortcuts</span>
        </label>
        <footer>
          <button type="button" class="plain" aria-description="What the words of this page mean." @click=${() => this.#toGlossary()}>
            Glossary
          </button>
          <button class="primary" aria-description="Back to the race.">Close</button>
        </footer>
      </form>
    </dialog>`;
  }
}
customElements.define('shortcuts-help', ShortcutsHelp);
