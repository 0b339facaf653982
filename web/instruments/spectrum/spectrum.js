// (to be completed) Spectrum.
import { html } from 'lit';
import { InstrumentPanel } from '../instrument-panel.js';

export const name = 'spectrum';
export const title = 'Spectrum';
export const watch =
  'A few large eigenvalues stand far above a crowd near zero: the steps that the few allow are what the crowd has to wait for.';

/** @extends {InstrumentPanel<any>} */
class SpectrumPanel extends InstrumentPanel {
  /** @type {InstrumentPanel<any>['measure']} */
  measure = async (look, racer) => {
    const { step, values } = await look.parameters(racer.id);
    const { value, seconds } = await look.ask(racer.id, 'spectrum', values, false, 500, 2, 40, 20);
    return { step, seconds, value };
  };

  /** @type {InstrumentPanel<any>['draw']} */
  draw = ({ value }) => html`<pre>${JSON.stringify(value, null, 1).slice(0, 400)}</pre>`;
}
customElements.define('spectrum-panel', SpectrumPanel);

/** @type {import('../instruments-section.js').InstrumentBelow['view']} */
export const view = ({ state, titles, racer, look }) =>
  html`<spectrum-panel .state=${state} .titles=${titles} .racer=${racer} .look=${look}></spectrum-panel>`;
