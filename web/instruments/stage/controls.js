// The controls of the stage: whose methods, which function, how large a step, and what that function alone has to be set.

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { segments } from '../../lab/segments.js';
import './stage-number.js';
import { STAGES } from './stages.js';

/**
 * @typedef {import('./stages.js').StageName} StageName
 * @typedef {import('./stages.js').Who} Who
 */

/**
 * @param {object} parts
 * @param {Who} parts.who
 * @param {StageName} parts.stage
 * @param {number} parts.rate
 * @param {number} parts.condition
 * @param {boolean} parts.own  whether each racer steps with its own learning rate
 * @param {(who: Who) => void} parts.chooseWho
 * @param {(stage: StageName) => void} parts.chooseStage
 * @param {(rate: number) => void} parts.setRate
 * @param {(condition: number) => void} parts.setCondition
 * @param {(own: boolean) => void} parts.setOwn
 * @param {() => void} parts.sliceAnew
 */
export function controls({ who, stage, rate, condition, own, chooseWho, chooseStage, setRate, setCondition, setOwn, sliceAnew }) {
  return html`<div class="instrument-controls">
    <div class="stage-who">
      <span aria-hidden="true">Methods</span>
      ${segments({
        name: 'stage-who',
        label: 'Methods on the stage',
        help: 'Those of the racers, with their settings; or one of each method there is, with the settings it has by itself. They take the learning rate of the stage; on the slice the racers have their own, until one is set for all.',
        choices: /** @type {[Who, string][]} */ ([
          ['racers', 'the racers'],
          ['each', 'one of each method'],
        ]),
        value: who,
        change: chooseWho,
      })}
    </div>
    <label>
      <span>Function</span>
      <select
        aria-description="What the methods go down: a quadratic, a bent valley, or the loss of the racer that is looked at, on the plane of its steepest curvature and its gradient."
        @change=${(/** @type {Event} */ event) => chooseStage(/** @type {StageName} */ (inputOf(event).value))}
      >
        ${Object.entries(STAGES).map(([name, { title }]) => html`<option value=${name} .selected=${name === stage}>${title}</option>`)}
      </select>
    </label>
    <stage-number
      .label=${'Learning rate η'}
      .help=${'How far a step goes, for all methods on this stage alone; the race keeps its own.'}
      .value=${rate}
      .powers=${[-4, 3]}
      .limits=${[1e-9, 1e9]}
      @number-set=${(/** @type {CustomEvent} */ { detail }) => setRate(detail)}
    ></stage-number>
    ${
      stage === 'slice' && who === 'racers'
        ? html`<label>
            <input
              type="checkbox"
              .checked=${live(own)}
              aria-description="Each racer steps with the learning rate that it has in the race. Moving η sets one for all."
              @change=${(/** @type {Event} */ event) => setOwn(inputOf(event).checked)}
            />
            <span>each racer its own η</span>
          </label>`
        : nothing
    }
    ${
      stage === 'quadratic'
        ? html`<stage-number
            .label=${'Condition number'}
            .help=${'How many times steeper the curvature is upwards than sideways.'}
            .value=${condition}
            .powers=${[0, 4]}
            .limits=${[1, 1e4]}
            @number-set=${(/** @type {CustomEvent} */ { detail }) => setCondition(detail)}
          ></stage-number>`
        : nothing
    }
    ${
      stage === 'slice'
        ? html`<button class="plain" type="button" aria-description="Cuts the slice where the racer is now." @click=${sliceAnew}>
            Slice anew
          </button>`
        : nothing
    }
  </div>`;
}

/** @param {Event} event */
function inputOf(event) {
  return /** @type {HTMLInputElement} */ (event.target);
}
