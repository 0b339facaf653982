// What a form saves takes until its racers are ready: by then the visitor may have closed it, or opened it for something else.

import { Replaced } from '../engine/client.js';
import { sentenceOf } from '../engine/sentence.js';

/**
 * Saves, and closes the form, or tells in it why that was refused, as long as it is open for the same.
 * @param {{saving: boolean, problem: string}} form
 * @param {() => Promise<void>} save
 * @param {() => boolean} isOpen  whether it still is, for what is saved
 * @param {() => void} close
 */
export async function saveForm(form, save, isOpen, close) {
  let problem = '';
  form.saving = true;
  try {
    await save();
  } catch (error) {
    if (!(error instanceof Replaced)) problem = sentenceOf(error);
  }
  if (!isOpen()) return;
  form.saving = false;
  form.problem = problem;
  if (!problem) close();
}
