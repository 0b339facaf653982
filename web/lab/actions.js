// What buttons, keys, experiments to try and files of images do to the race. What stands in the way is told by the state.

import { Replaced } from '../engine/client.js';
import { OWN } from '../engine/data-files.js';
import { readOwnImages } from '../engine/own-images.js';
import { sentenceOf } from '../engine/sentence.js';
import { AXES } from '../chart/series.js';
import { hasEnded, isRacing } from '../state/experiment.js';
import { isTable } from '../state/sets.js';

/**
 * @typedef {import('../engine/protocol.js').ExperimentDocument} ExperimentDocument
 * @typedef {import('../state/store.js').ChartView} ChartView
 * @typedef {import('../state/store.js').LabState} LabState
 */

/** Of images that the visitor gives, so many are used at first; the settings can take more. */
const OWN_TRAIN = 10000;
const OWN_TEST = 2000;

export class Actions {
  /** The pixels of the images that were raced on last, for when images are chosen after a table. */
  pixels = 'unit';

  #store;
  #experiment;
  #stories;
  #comeBack;

  /**
   * @param {object} parts
   * @param {import('../state/store.js').Store} parts.store
   * @param {import('../state/experiment.js').Experiment} parts.experiment
   * @param {ReturnType<typeof import('../presets/follow-stories.js').followStories>} parts.stories
   * @param {() => void} parts.comeBack  brings the race into sight
   */
  constructor({ store, experiment, stories, comeBack }) {
    this.#store = store;
    this.#experiment = experiment;
    this.#stories = stories;
    this.#comeBack = comeBack;
    store.subscribe(() => this.#rememberPixels(store.state));
  }

  playOrPause() {
    const { state } = this.#store;
    if (isRacing(state)) this.#experiment.pause();
    else if (state.racers.length > 0 && state.racers.every(hasEnded)) this.again();
    else this.#experiment.play();
  }

  again() {
    this.#experiment.reset({ race: true }).catch(() => {}); // the state tells
  }

  step() {
    this.#experiment.step(1);
  }

  reset() {
    this.#experiment.reset().catch(() => {}); // the state tells
  }

  toggleLogY() {
    this.#store.updateView({ logY: !this.#store.state.view.logY });
  }

  nextAxis() {
    const names = /** @type {(keyof typeof AXES)[]} */ (Object.keys(AXES));
    const at = names.indexOf(this.#store.state.view.against);
    this.#store.updateView({ against: names[(at + 1) % names.length] });
  }

  /**
   * Races another document, and shows it.
   * @param {ExperimentDocument} document
   * @param {string} [images]  which of the visitor's own it is of, where not those in use
   */
  async raceAnew(document, images) {
    try {
      const loading = this.#experiment.load(document, { race: true, images });
      this.#comeBack();
      await loading;
      this.#store.update({ notice: '' });
    } catch (error) {
      this.#tell(error);
    }
  }

  /**
   * Races an experiment to try, in the view that suits it.
   * @param {{document: ExperimentDocument, view?: Partial<ChartView>}} preset
   */
  racePreset(preset) {
    this.#stories.choose(preset);
    this.raceAnew(preset.document);
  }

  closeStory() {
    this.#stories.close();
  }

  /**
   * Races on images that the visitor gives.
   * @param {File[]} files
   * @param {Pick<import('./lab-app.js').Engine, 'library' | 'unpack'>} engine
   */
  async raceOnImages(files, engine) {
    if (files.length === 0) return;
    try {
      const own = await readOwnImages(files, engine.unpack);
      const { document } = /** @type {{document: any}} */ (this.#store.state);
      const train = Math.min(own.train, OWN_TRAIN);
      const changed = {
        ...document,
        data: { set: OWN, train, test: Math.min(own.test, OWN_TEST), pixels: this.pixels },
        batch: document.batch > train ? 'full' : document.batch,
      };
      await this.#experiment.load(changed, { race: true, images: engine.library.keepImages(own.files) });
      this.#store.update({ notice: '' });
    } catch (error) {
      this.#tell(error);
    }
  }

  /**
   * Says why something could not be raced, unless the chart says it.
   * @param {unknown} error
   */
  #tell(error) {
    const told = error instanceof Replaced || sentenceOf(error) === this.#store.state.problem;
    if (!told) this.#store.update({ notice: sentenceOf(error) });
  }

  /** @param {LabState} state */
  #rememberPixels({ description, document }) {
    const { data } = /** @type {{data?: {set: string, pixels: string}}} */ (document ?? {});
    if (data && !isTable(description, data.set)) this.pixels = data.pixels;
  }
}
