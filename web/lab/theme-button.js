// The button that goes from the system's colours to light to dark.

import { html } from 'lit';
import { setTheme, theme, THEMES } from '../state/theme.js';
import { LabElement } from './base.js';
import { themeIcons } from './icons.js';

const WORDS = { system: 'as the system', light: 'light', dark: 'dark' };

export class ThemeButton extends LabElement {
  render() {
    const now = theme();
    const label = `Colours: ${WORDS[now]}`;
    return html`<button
      class="quiet"
      aria-label=${label}
      aria-description="Light, dark, or as your system has it."
      @click=${() => this.#next(now)}
    >
      ${themeIcons[now]}
    </button>`;
  }

  /** @param {import('../state/theme.js').Theme} now */
  #next(now) {
    setTheme(THEMES[(THEMES.indexOf(now) + 1) % THEMES.length]);
    this.requestUpdate();
  }
}
customElements.define('theme-button', ThemeButton);
