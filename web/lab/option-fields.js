// The form of a method's options, built from the core's description of them: it knows no method and no option by name. Options under a
// key of their own, such as cg.tolerance, are about the solver inside the method, and folded away.

import { html, nothing } from 'lit';
import { blockNames, optionValue, withOption } from '../state/racers.js';
import { rangeInWords } from '../state/slider.js';
import './number-field.js';

/**
 * @typedef {import('../engine/protocol.js').OptionDescription} OptionDescription
 * @typedef {import('../engine/protocol.js').ExperimentDocument} ExperimentDocument
 * @typedef {import('../state/racers.js').Racer} Racer
 */

/**
 * @param {Racer} racer
 * @param {OptionDescription[]} options
 * @param {ExperimentDocument} document
 * @param {(racer: Racer) => void} change
 */
export function optionFields(racer, options, document, change) {
  const fields = (/** @type {OptionDescription[]} */ some) => some.map((option) => optionField(racer, option, document, change));
  const ofSolver = options.filter(({ key }) => key.includes('.'));
  return html`${fields(options.filter((option) => !ofSolver.includes(option)))}
  ${
    ofSolver.length > 0
      ? html`<details class="solver">
          <summary aria-description="Tolerance, limits and preconditioner of the linear solver inside each step.">
            Solver: how exactly each system is solved
          </summary>
          ${fields(ofSolver)}
        </details>`
      : nothing
  }`;
}

/**
 * @param {Racer} racer
 * @param {OptionDescription} option
 * @param {ExperimentDocument} document
 * @param {(racer: Racer) => void} change
 */
function optionField(racer, option, document, change) {
  const set = (/** @type {unknown} */ value) => change(withOption(racer, option, value));
  if (option.kind === 'choice') return choiceField(option, String(optionValue(racer, option)), set);
  if (option.kind === 'blocks') return blocksField(option, optionValue(racer, option), blockNames(document), set);
  return html`<div class="field">
    <span class="label" aria-hidden="true">${option.label}</span>
    <number-field
      .option=${option}
      .value=${optionValue(racer, option)}
      @value-changed=${(/** @type {CustomEvent} */ { detail }) => set(detail)}
    ></number-field>
    <p class="help">${option.help} ${rangeInWords(option)}</p>
  </div>`;
}

/**
 * @param {OptionDescription} option
 * @param {string} value
 * @param {(value: string) => void} set
 */
function choiceField(option, value, set) {
  return html`<fieldset class="field">
    <legend class="label">${option.label}</legend>
    ${(option.choices ?? []).map(
      ({ name, label, help }) =>
        html`<label class="choice">
          <input type="radio" name=${option.key} .value=${name} .checked=${name === value} @change=${() => set(name)} />
          <span>${label} <small>${help}</small></span>
        </label>`,
    )}
  </fieldset>`;
}

/**
 * @param {OptionDescription} option
 * @param {unknown} value   "all" or a list of names
 * @param {string[]} names  the blocks of the present network
 * @param {(value: string[]) => void} set
 */
function blocksField(option, value, names, set) {
  const given = /** @type {string[]} */ ([value].flat());
  const chosen = given.includes('all') ? names : names.filter((name) => given.includes(name));
  const put = (/** @type {string[]} */ blocks) => set(blocks.length === names.length ? ['all'] : blocks);
  return html`<fieldset class="field">
    <legend class="label">${option.label}</legend>
    <div class="blocks" role="group" aria-label=${option.label} aria-description=${option.help}>
      <label class="choice">
        <input
          type="checkbox"
          .checked=${chosen.length === names.length}
          .indeterminate=${chosen.length > 0 && chosen.length < names.length}
          @change=${() => put(chosen.length === names.length ? [] : names)}
        />
        <span>all</span>
      </label>
      ${names.map(
        (name) =>
          html`<label class="choice">
            <input
              type="checkbox"
              .checked=${chosen.includes(name)}
              @change=${() => put(names.filter((other) => chosen.includes(other) !== (other === name)))}
            />
            <span>${name}</span>
          </label>`,
      )}
    </div>
    <p class="help">${option.help}</p>
  </fieldset>`;
}
