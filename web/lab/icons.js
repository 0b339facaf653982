// The few pictures that buttons carry beside or instead of a word.

import { html } from 'lit';

/** @param {string} path */
const icon = (path) => html`<svg class="icon" viewBox="0 0 20 20" width="16" height="16" aria-hidden="true"><path d=${path} /></svg>`;

export const playIcon = icon('M6 3.5v13l10.5-6.5z');
export const pauseIcon = icon('M5.5 3.5h3v13h-3zM11.5 3.5h3v13h-3z');
export const stepIcon = icon('M4.5 3.5v13l8-6.5zM14 3.5h2v13h-2z');
export const resetIcon = icon('M10 3.2a6.8 6.8 0 1 1-6.6 5.1l1.9.5A4.8 4.8 0 1 0 7 6.3l1.9 1.9H3.2V2.5l2.4 2.4A6.8 6.8 0 0 1 10 3.2z');
export const editIcon = icon('M3 17l.9-4L13.4 3.5a1.4 1.4 0 0 1 2 0l1.1 1.1a1.4 1.4 0 0 1 0 2L7 16.1z');
export const removeIcon = icon('M5.3 4 10 8.7 14.7 4 16 5.3 11.3 10l4.7 4.7-1.3 1.3-4.7-4.7L5.3 16 4 14.7 8.7 10 4 5.3z');
export const addIcon = icon('M9 3.5h2V9h5.5v2H11v5.500H9V11H3.500V9H9z');
export const closerIcon = icon(
  'M8.5 2.5a6 6 0 0 1 4.75 9.66l4.3 4.3-1.1 1.1-4.3-4.3A6 6 0 1 1 8.5 2.5zm0 1.7a4.3 4.3 0 1 0 0 8.6 4.3 4.3 0 0 0 0-8.6zM7.75 6h1.5v1.75H11v1.5H9.25V11h-1.5V9.25H6v-1.5h1.75z',
);
export const furtherIcon = icon(
  'M8.5 2.5a6 6 0 0 1 4.75 9.66l4.3 4.3-1.1 1.1-4.3-4.3A6 6 0 1 1 8.5 2.5zm0 1.7a4.3 4.3 0 1 0 0 8.6 4.3 4.3 0 0 0 0-8.6zM6 7.75h5v1.5H6z',
);
