// What an exported chart says of itself, and what its file is called.

import { formatCount, formatExact, formatNumber, listInWords } from '../state/format.js';
import { raceEnds, UNITS } from '../state/race-end.js';
import { learningRateChanges, racersOf } from '../state/racers.js';
import { measureLabel } from '../chart/measures.js';
import { summary } from '../chart/series.js';

/**
 * @typedef {import('../engine/protocol.js').ExperimentDocument} ExperimentDocument
 * @typedef {import('../chart/series.js').ChartModel} ChartModel
 */

/**
 * @param {ChartModel} model
 * @param {{document: ExperimentDocument, version: string, page: string, set?: string}} race  `set`: what people call the images
 */
export function wordsOf(model, { document, version, page, set }) {
  const titles = model.series.flatMap(({ title, hidden }) => (hidden ? [] : [title]));
  const label = measureLabel(model.view, { short: true, penalized: model.penalized });
  const { data, network, batch, seed } = /** @type {any} */ (document);
  const layers = network?.hidden?.length > 0 ? `${[network.hidden].flat().join('-')} hidden` : 'no hidden layer';
  const images = `${set ?? data?.set}, ${formatCount(Number(data?.train))} training examples`;
  const length = listInWords(raceEnds(document).map(({ unit, amount }) => `${formatNumber(amount)} ${UNITS[unit].words}`));
  return {
    title: `${label.charAt(0).toUpperCase()}${label.slice(1)}${titles.length > 0 && titles.length <= 4 ? ` of ${listInWords(titles)}` : ''}`,
    subtitle: `${images} · ${layers} · batch ${batch} · ${length} · random seed ${seed}`,
    description: summary(model),
    source: JSON.stringify({ version, page, document }),
  };
}

/**
 * The chart with the learning rates in its legend, where cards are not beside it to say them.
 * @param {ChartModel} model
 * @param {ExperimentDocument} document
 * @returns {ChartModel}
 */
export function withLearningRates(model, document) {
  const racers = racersOf(document);
  const series = model.series.map((one, index) => {
    const { learning_rate: first } = racers[index] ?? {};
    if (first === undefined || one.title.includes('learning rate')) return one;
    const rates = [first, ...learningRateChanges(racers[index]).map(([, rate]) => rate)];
    return { ...one, title: `${one.title}, learning rate ${rates.map(formatExact).join(', then ')}` };
  });
  return { ...model, series };
}

/**
 * The same experiment has the same name.
 * @param {ExperimentDocument} document
 * @param {string} kind  the end of the name
 * @returns {string} such as igd-mnist-1a2b3c4d.csv
 */
export function fileName(document, kind) {
  const set = String(/** @type {{set?: unknown}} */ (document.data)?.set ?? 'race').replace(/[^a-z0-9-]/gi, '');
  return `igd-${set}-${checksum(JSON.stringify(document))}.${kind}`;
}

/**
 * FNV-1a over the UTF-16 units, as eight hexadecimal digits.
 * @param {string} text
 */
function checksum(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
