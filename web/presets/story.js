// Which of the experiments to try is shown, and whose question stays on the page while the visitor changes its settings.

import { isEdit } from '../state/changes.js';
import { encodeLink } from '../state/link.js';
import { presets } from './presets.js';

/**
 * @typedef {import('../engine/protocol.js').Description} Description
 * @typedef {import('../engine/protocol.js').ExperimentDocument} ExperimentDocument
 * @typedef {import('./presets.js').Preset} Preset
 */

/** @typedef {{preset: Preset, changed: boolean}} Story  `changed`: the visitor has changed a setting since */

/**
 * @param {ExperimentDocument | null} document  with every key present
 * @param {Description | null} description
 * @returns {Preset | undefined} the one that it is, to the last key
 */
export function presetOf(document, description) {
  return document && description ? presetWithLink(encodeLink(document, description)) : undefined;
}

/** @param {string} link */
export function presetWithLink(link) {
  return presets.find((preset) => preset.link === link);
}

/**
 * The story that goes with a document after another. An edit keeps it, another experiment ends it. The usual race begins none by itself,
 * since it is what the page opens with and what undo comes back to: its card does.
 * @param {Story | null} story
 * @param {ExperimentDocument | null} before
 * @param {ExperimentDocument} after
 * @param {Description} description
 * @param {object | null} [chosen]  by its card
 * @returns {Story | null}
 */
export function nextStory(story, before, after, description, chosen = null) {
  const preset = presetOf(after, description);
  if (preset && (preset.link !== '' || preset === chosen || preset === story?.preset)) return { preset, changed: false };
  if (story && before && isEdit(before, after)) return { ...story, changed: true };
  return null;
}
