// The one state object of the page. It is replaced, never changed in place, and only here.

/**
 * @typedef {import('../engine/protocol.js').Description} Description
 * @typedef {import('../engine/protocol.js').ExperimentDocument} ExperimentDocument
 * @typedef {import('../engine/protocol.js').RacerStatus} RacerStatus
 * @typedef {import('../engine/protocol.js').Columns} Columns
 */

/**
 * One racer as the page shows it. `state.racers[i]` is racer i of the document.
 * @typedef {object} RacerState
 * @property {string} id          stays the same while the racer's settings are edited
 * @property {number} slot        which colour and dash pattern it has
 * @property {RacerStatus} status
 * @property {boolean} loading    until the row of step 0 is there
 * @property {string} message     why it failed or where it diverged; else empty
 * @property {number} totalSteps  0 until it is known
 * @property {Columns} columns    all rows so far
 */

/**
 * What the chart shows. The charts below it show the last three measures in the same way.
 * @typedef {object} ChartView
 * @property {'loss' | 'accuracy' | 'batch_loss' | 'flow_distance' | 'learning_rate' | 'cg_iterations' | 'gradient_norm'} measure
 * @property {'train' | 'validation' | 'test'} on
 * @property {'step' | 'epoch' | 'gradients' | 'seconds'} against
 * @property {boolean} logX
 * @property {boolean} logY
 * @property {import('./finish-line.js').FinishLine} finish  what the racers are to reach
 * @property {string[]} hidden  ids of racers switched off in the legend
 * @property {'none' | 'light' | 'strong'} smoothing
 * @property {{against: ChartView['against'], from: number, to: number} | null} zoom  a part of that horizontal axis; null for the whole
 * @property {'chart' | 'table'} show
 * @property {number} speed  steps a second that each racer takes at most; Infinity for as many as it can
 */

/**
 * @typedef {object} LabState
 * @property {Description | null} description     null until the core has answered
 * @property {ExperimentDocument | null} document the experiment shown, every key present
 * @property {string} images      what the library calls those of the visitor's own images that are in use
 * @property {RacerState[]} racers
 * @property {boolean} playing     whether the page means to race
 * @property {boolean} pausing     whether racers that run have been told to stop, which each does after its slice or step
 * @property {boolean} loading     whether data or workers are awaited
 * @property {string} problem      one sentence when nothing can be raced; else empty
 * @property {string} notice       one sentence for the visitor that stands in nobody's way; else empty
 * @property {import('../presets/story.js').Story | null} story  the experiment to try whose text is shown
 * @property {ChartView} view
 * @property {import('../chart/old-curves.js').Overlay[]} overlays  old curves under those of the race
 * @property {import('../share/modes.js').Modes} modes  what the address says besides the experiment
 */

/** @returns {LabState} */
export function initialState() {
  return {
    description: null,
    document: null,
    images: '',
    racers: [],
    playing: false,
    pausing: false,
    loading: true,
    problem: '',
    notice: '',
    story: null,
    view: {
      measure: 'loss',
      on: 'train',
      against: 'step',
      logX: false,
      logY: true,
      finish: { column: 'test_accuracy', value: 0.9 },
      hidden: [],
      smoothing: 'none',
      zoom: null,
      show: 'chart',
      speed: Infinity,
    },
    overlays: [],
    modes: { hide: [], embed: false, chart: '', finish: '' },
  };
}

export class Store {
  /** @type {LabState} */
  #state;
  /** @type {Set<() => void>} */
  #listeners = new Set();

  constructor(state = initialState()) {
    this.#state = state;
  }

  get state() {
    return this.#state;
  }

  /** @param {Partial<LabState>} change */
  update(change) {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  /**
   * @param {string} id
   * @param {Partial<RacerState>} change
   */
  updateRacer(id, change) {
    this.update({ racers: this.#state.racers.map((racer) => (racer.id === id ? { ...racer, ...change } : racer)) });
  }

  /** @param {Partial<ChartView>} change */
  updateView(change) {
    this.update({ view: { ...this.#state.view, ...change } });
  }

  /**
   * @param {() => void} listener  called after every change
   * @returns {() => void} ends the subscription
   */
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
