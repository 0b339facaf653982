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
export const themeIcons = {
  system: icon('M10 2.5a7.500 7.500 0 1 1 0 15 7.500 7.500 0 0 1 0-15zm0 2v11a5.500 5.500 0 0 0 0-11z'),
  light: icon(
    'M10 6a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM9.200 1h1.600v3H9.200zM9.200 16h1.600v3H9.200zM1 9.200h3v1.600H1zM16 9.200h3v1.600h-3zM3.100 4.200l1.100-1.100 2.100 2.100-1.100 1.100zM13.700 14.800l1.100-1.100 2.100 2.100-1.100 1.100zM3.100 15.800l2.100-2.100 1.100 1.100-2.100 2.100zM13.700 5.200l2.100-2.100 1.100 1.100-2.100 2.100z',
  ),
  dark: icon('M8.500 2.600a6 6 0 0 0 8.900 8.100A7.500 7.500 0 1 1 8.500 2.600z'),
};
export const moreIcon = icon(
  'M4.5 8.500a1.500 1.500 0 1 1 0 3 1.500 1.500 0 0 1 0-3zM10 8.500a1.500 1.500 0 1 1 0 3 1.500 1.500 0 0 1 0-3zM15.500 8.500a1.500 1.500 0 1 1 0 3 1.500 1.500 0 0 1 0-3z',
);
export const gripIcon = icon('M7 4h2v2H7zM11 4h2v2h-2zM7 9h2v2H7zM11 9h2v2h-2zM7 14h2v2H7zM11 14h2v2h-2z');
export const addIcon = icon('M9 3.5h2V9h5.5v2H11v5.500H9V11H3.500V9H9z');
export const closerIcon = icon(
  'M8.5 2.5a6 6 0 0 1 4.75 9.66l4.3 4.3-1.1 1.1-4.3-4.3A6 6 0 1 1 8.5 2.5zm0 1.7a4.3 4.3 0 1 0 0 8.6 4.3 4.3 0 0 0 0-8.6zM7.75 6h1.5v1.75H11v1.5H9.25V11h-1.5V9.25H6v-1.5h1.75z',
);
export const furtherIcon = icon(
  'M8.5 2.5a6 6 0 0 1 4.75 9.66l4.3 4.3-1.1 1.1-4.3-4.3A6 6 0 1 1 8.5 2.5zm0 1.7a4.3 4.3 0 1 0 0 8.6 4.3 4.3 0 0 0 0-8.6zM6 7.75h5v1.5H6z',
);
