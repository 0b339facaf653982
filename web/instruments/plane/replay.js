// A race that is run again, in a worker of its own, for the parameters on its way. Knows no DOM.

import { RacerClient } from '../../engine/client.js';

/**
 * @param {object} parts
 * @param {import('../../engine/connection.js').MakeWorker} parts.makeWorker
 * @param {import('../../engine/connection.js').RequestLock | null} parts.requestLock
 * @param {string} parts.text  the document
 * @param {number} parts.racer  which of its racers
 * @param {import('../../engine/protocol.js').DataFiles} parts.files
 * @param {number[]} parts.steps  ascending
 * @param {AbortSignal} parts.signal
 * @param {(step: number, theta: Float32Array) => Promise<void>} parts.onPoint  at each of the steps, and at last where the race ends
 *   before it gets to one
 * @returns {Promise<number>} the seconds that the race has computed
 */
export async function replay({ makeWorker, requestLock, text, racer, files, steps, signal, onPoint }) {
  let seconds = 0;
  const client = new RacerClient({
    makeWorker,
    requestLock,
    onRows: (columns) => (seconds = Number(columns.seconds?.at(-1) ?? seconds)),
    onLost: () => {},
  });
  try {
    await client.prepare(text, racer, files);
    let at = 0;
    for (const step of steps) {
      signal.throwIfAborted();
      const ended = step > at && (await client.play(step - at)) !== 'paused';
      const { step: reached, values } = await client.ask({ kind: 'parameters' });
      await onPoint(reached, values);
      if (ended) break;
      at = reached;
    }
  } finally {
    client.close();
  }
  return seconds;
}
