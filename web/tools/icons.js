// The pictures on the tools at the top of the page.

import { html } from 'lit';

/** @param {string} path */
const icon = (path) => html`<svg class="icon" viewBox="0 0 20 20" width="16" height="16" aria-hidden="true"><path d=${path} /></svg>`;

export const undoIcon = icon('M7.500 3v3.500H12a5 5 0 0 1 0 10H6v-2h6a3 3 0 0 0 0-6H7.500V12L3 7.500z');
export const redoIcon = icon('M12.500 3v3.500H8a5 5 0 0 0 0 10h6v-2H8a3 3 0 0 1 0-6h4.500V12L17 7.500z');
export const visitIcon = icon(
  'M3 4h2.200v2.200H3zM3 8.900h2.200v2.200H3zM3 13.800h2.200V16H3zM7.500 4.200H17v1.800H7.500zM7.500 9.100H17v1.800H7.500zM7.500 14H17v1.800H7.500z',
);
export const importIcon = icon('M9 3h2v6.500h3L10 14 6 9.500h3zM3.500 12h2v3.500h9V12h2v5.500h-13z');
export const shareIcon = icon('M10 2l4 4.500h-3V13H9V6.500H6zM3.500 10h3v2h-1v3.500h9V12h-1v-2h3v7.500h-13z');
export const tourIcon = icon('M5 3h1.800v1H15l-2 3.500 2 3.500H6.800v6H5z');
