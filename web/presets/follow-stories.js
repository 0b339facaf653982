// Which experiment to try the page is about follows what is raced, and the chart shows from the first moment what suits it: its text and
// its view come with its document, so that nothing is shown in one way and then in another.

import { viewFromWords } from '../share/chart-words.js';
import { initialState } from '../state/store.js';
import { nextStory } from './story.js';

/**
 * @typedef {import('../state/store.js').ChartView} ChartView
 * @typedef {import('./story.js').Story} Story
 */

/** Of the chart, before an experiment to try or the visitor choose otherwise. The finish line is the visitor's. */
const { finish: _, ...USUAL_VIEW } = initialState().view;

/**
 * @param {Pick<import('../state/store.js').Store, 'state' | 'subscribe' | 'update' | 'updateView'>} store
 * @param {Pick<import('../state/experiment.js').Experiment, 'setSpeed'>} experiment
 */
export function followStories(store, experiment) {
  /** @type {import('../state/store.js').LabState['document']} */
  let before = null;
  /** What was chosen, until it races. @type {object | null} */
  let chosen = null;

  /** @param {Partial<ChartView>} view */
  const show = ({ speed, ...view }) => {
    store.updateView(view);
    if (speed) experiment.setSpeed(speed); // racers that run hear of it
  };

  /**
   * What of the view a story had chosen, and is still so, is as usual again.
   * @param {Story} story
   */
  const showUsual = ({ preset }) => {
    const { view } = store.state;
    const keys = /** @type {(keyof typeof USUAL_VIEW)[]} */ (Object.keys(preset.view));
    show(Object.fromEntries(keys.filter((key) => view[key] === preset.view[key]).map((key) => [key, USUAL_VIEW[key]])));
  };

  store.subscribe(() => {
    const { document, description, modes, story } = store.state;
    if (!document || !description || document === before) return;
    const next = nextStory(story, before, document, description, chosen);
    before = document;
    chosen = null;
    store.update({ story: next });
    if (next && next.preset !== story?.preset) show({ ...USUAL_VIEW, ...next.preset.view, ...viewFromWords(modes) });
    if (!next && story) showUsual(story);
  });

  return {
    /**
     * To be told before an experiment is loaded that was chosen as a whole: the chart shows what suits it.
     * @param {{view?: Partial<ChartView>}} preset
     */
    choose(preset) {
      chosen = preset;
      show({ ...USUAL_VIEW, ...preset.view });
    },
    /** Only the text goes: its race and the chart stay as they are. */
    close() {
      store.update({ story: null });
    },
  };
}
