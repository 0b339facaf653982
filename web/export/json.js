// The experiment and all its rows as JSON, as window.lab.results() gives them, and what is needed to get them again.

import { plainColumns } from '../state/results.js';

/**
 * @param {object} race
 * @param {string} race.version  of the core
 * @param {string} race.page     the address of the page, which holds the experiment
 * @param {import('../engine/protocol.js').ExperimentDocument} race.document
 * @param {import('../state/store.js').RacerState[]} race.racers
 * @returns {Generator<string>} a column at a time
 */
export function* jsonParts({ version, page, document, racers }) {
  const head = JSON.stringify({ version, page, document }, null, 1);
  yield `${head.slice(0, -2)},\n "racers": [`;
  for (const [index, { id, status, message, columns }] of racers.entries()) {
    const racer = JSON.stringify({ id, status, ...(message && { message }) });
    yield `${index > 0 ? ',' : ''}\n  ${racer.slice(0, -1)},"columns":{`;
    for (const [place, name] of Object.keys(columns).entries()) {
      const column = JSON.stringify(plainColumns({ [name]: columns[name] }));
      yield `${place > 0 ? ',' : ''}\n   ${column.slice(1, -1)}`;
    }
    yield '}}';
  }
  yield '\n ]\n}\n';
}
