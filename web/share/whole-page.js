// The way from a page inside another to the whole page, with the same experiment.

import { html, nothing } from 'lit';
import { LabElement } from '../lab/base.js';
import { encodeLink } from '../state/link.js';
import { addressOf } from './modes.js';

export class WholePage extends LabElement {
  static properties = { address: { state: true } };

  constructor() {
    super();
    this.address = '';
  }

  /** @param {import('../state/store.js').Store} store */
  connect(store) {
    /** @type {Partial<import('../state/store.js').LabState>} */
    let told = {};
    store.subscribe(() => {
      const { document, description, modes } = store.state;
      if (document === told.document && modes === told.modes) return;
      told = store.state;
      const shown = modes.embed && document !== null && description !== null;
      this.address = shown ? addressOf(location.href, { ...modes, embed: false }, encodeLink(document, description)) : '';
    });
  }

  render() {
    this.hidden = !this.address;
    if (!this.address) return nothing;
    return html`<nav aria-label="The whole page">
      <a href=${this.address} target="_blank" rel="noopener" aria-description="This experiment on a page of its own.">Open the lab</a>
    </nav>`;
  }
}
customElements.define('whole-page', WholePage);
