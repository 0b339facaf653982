// Saves a race as a file: its rows as CSV or JSON, its chart as SVG or PNG.

import { chartSvg } from './chart-svg.js';
import { collect } from './collect.js';
import { csvParts } from './csv.js';
import { jsonParts } from './json.js';
import { pngOf } from './png.js';
import { fileName, withLearningRates, wordsOf } from './words.js';

/** @typedef {'csv' | 'json' | 'png' | 'svg'} FileKind */

/**
 * What is saved.
 * @typedef {object} Race
 * @property {import('../engine/protocol.js').ExperimentDocument} document
 * @property {import('../state/store.js').RacerState[]} racers
 * @property {string} version
 * @property {string} page
 * @property {string} [set]  what people call the images
 * @property {import('../chart/series.js').ChartModel} model  the chart as it is shown
 */

/** @type {Record<FileKind, (race: Race) => Promise<Blob>>} */
const MAKERS = {
  csv: ({ document, racers }) => collect(csvParts(document, racers), 'text/csv'),
  json: (race) => collect(jsonParts(race), 'application/json'),
  svg: async (race) => new Blob([drawing(race).text], { type: 'image/svg+xml' }),
  png: (race) => pngOf(drawing(race)),
};

/**
 * @param {FileKind} kind
 * @param {Race} race
 */
export async function save(kind, race) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await MAKERS[kind](race));
  link.download = fileName(race.document, kind);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // the browser may still be reading it
}

/** @param {Race} race */
function drawing(race) {
  const probe = document.createElement('span');
  probe.className = 'in-light'; // whatever the page looks like, a drawing is for paper
  document.body.append(probe);
  try {
    return chartSvg(withLearningRates(race.model, race.document), wordsOf(race.model, race), (name) => {
      probe.style.setProperty('color', `var(${name})`);
      return getComputedStyle(probe).color;
    });
  } finally {
    probe.remove();
  }
}
