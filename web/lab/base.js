// What all views of the lab have in common: they render into the page's own DOM, so that one set of styles serves all.

import { LitElement } from 'lit';
import { inTurn } from './first-sight.js';

export class LabElement extends LitElement {
  createRenderRoot() {
    return this;
  }

  /** @returns {void | Promise<unknown>} */
  scheduleUpdate() {
    return this.hasUpdated ? super.scheduleUpdate() : inTurn(() => void super.scheduleUpdate());
  }

  /**
   * @param {string} type
   * @param {unknown} [detail]
   */
  send(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
