// Which experiment to try the page is about follows what is raced, and the chart shows from the first moment what suits it: its text and
// its view come with its document, so that nothing is shown in one way and then in another.

import { viewFromWords } from '../share/chart-words.js';
import { modesOfNext } from '../share/modes.js';
import { same } from '../state/link.js';
import { initialState } from '../state/store.js';
import { nextStory } from './story.js';

/**
 * @typedef {import('../state/store.js').ChartView} ChartView
 * @typedef {import('./story.js').Story} Story
 */

/** What is chosen as a whole. @typedef {{document: import('../engine/protocol.js').ExperimentDocument, view?: Partial<ChartView>}} Chosen */

/** Of the chart, before an experiment to try or the visitor choose otherwise. The finish line is the visitor's. */
const { finish: _, ...USUAL_VIEW } = initialState().view;

/**
 * @param {Pick<import('../state/store.js').Store, 'state' | 'subscribe' | 'update' | 'updateView'>} store
 * @param {Pick<import('../state/experiment.js').Experiment, 'setSpeed'>} experiment
 */
export function followStories(store, experiment) {
  /** @type {import('../state/store.js').LabState['document']} */
  let before = null;
  /** What was chosen, until it races. @type {Chosen | null} */
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
    const isChosen = chosen && (next?.preset === chosen || same(document, chosen.document));
    const begun = isChosen ? chosen : next && next.preset !== story?.preset && next.preset;
    before = document;
    if (isChosen) chosen = null;
    store.update({ story: next, modes: isChosen ? modesOfNext(modes) : modes });
    if (begun) show({ ...USUAL_VIEW, ...begun.view, ...viewFromWords(store.state.modes) });
    else if (!next && story) showUsual(story);
  });

  return {
    /**
     * To be told before an experiment is loaded that was chosen as a whole: the chart is to show what suits it.
     * @param {Chosen} experiment
     */
    choose(experiment) {
      chosen = experiment;
    },
    /** Only the text goes: its race and the chart stay as they are. */
    close() {
      store.update({ story: null });
    },
  };
}
