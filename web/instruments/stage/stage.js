// Stiffness, by hand: the methods of the racers on functions of two numbers, from a start that is dragged.

import { html } from 'lit';
import './stage-panel.js';

export const name = 'stage';
export const title = 'Stiffness, by hand';
export const watch =
  'A long valley has one steep direction and one flat one: raise the condition number or the learning rate until the explicit paths leap from wall to wall and out, and see the implicit one walk down all the same.';

/** @type {import('../instruments-section.js').InstrumentBelow['view']} */
export const view = ({ state, titles, racer, look }) =>
  html`<stage-panel .state=${state} .titles=${titles} .racer=${racer} .look=${look}></stage-panel>`;
