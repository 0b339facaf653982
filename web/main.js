// Puts the parts together and starts the first race.

import './styles/index.css';
import './lab/lab-app.js';
import './lab/shortcuts.js';
import './lab/theme-button.js';
import './share/whole-page.js';
import './tools/lab-tools.js';
import InstrumentWorker from '@instrument-worker';
import { keepForOffline } from '@offline';
import RacerWorker from '@worker';
import { consoleApi } from './console.js';
import { CoreClient } from './engine/client.js';
import { browserLocks, newLockName } from './engine/connection.js';
import { DataLibrary } from './engine/data-files.js';
import { dataSets } from './engine/data-sets.js';
import { unpack as unpackHere } from './engine/unpack.js';
import { InstrumentClient } from './engine/instrument-client.js';
import { offerHelp } from './help/help-bubble.js';
import { Look } from './instruments/look.js';
import { focusPlay, holdDisabled } from './lab/keep-focus.js';
import { followAddress } from './state/address.js';
import { followBudget } from './state/budget-axis.js';
import { Experiment } from './state/experiment.js';
import { restWhileHidden } from './state/hidden-tab.js';
import { Store } from './state/store.js';
import { recallTheme } from './state/theme.js';

import.meta.glob('./instruments/**/*.css', { eager: true });
recallTheme();
const forcedModule = new URLSearchParams(location.search).get('module') ?? '';
const cores = newLockName(); // the name under which the racers of this page share the machine's cores
/** @param {Record<string, string>} [more]  what its worker must know before the first message */
const nameAndLock = (more) => {
  const lock = newLockName();
  return { lock, name: String(new URLSearchParams({ lock, cores, module: forcedModule, ...more })) };
};
const makeWorker = () => {
  const { lock, name } = nameAndLock();
  return { lock, worker: new RacerWorker({ name }) };
};

const app = /** @type {import('./lab/lab-app.js').LabApp} */ (document.querySelector('lab-app'));
const store = new Store();
const requestLock = browserLocks();
const core = new CoreClient(makeWorker, requestLock);
const unpack = (/** @type {Blob} */ packed) => core.unpack(packed).catch(() => unpackHere(packed)); // its worker may have been lost
const library = new DataLibrary(dataSets, (address) => fetch(address), unpack);
const experiment = new Experiment({ store, core, library, makeWorker, requestLock, seen: app.seen });

const makeInstruments = (/** @type {import('./engine/core.js').InstrumentKind} */ kind) =>
  new InstrumentClient(() => {
    const { lock, name } = nameAndLock({ kind });
    return { lock, worker: new InstrumentWorker({ name }) };
  }, requestLock);
app.engine = { makeWorker, requestLock, library, unpack, look: new Look({ store, experiment, library, makeClient: makeInstruments }) };
app.connect(store, experiment);
/** @type {import('./tools/lab-tools.js').LabTools} */ (document.querySelector('lab-tools')).connect(store, experiment, app);
Object.assign(globalThis, { lab: consoleApi(experiment) });

/** @type {import('./share/whole-page.js').WholePage} */ (document.querySelector('whole-page')).connect(store);

const shortcuts = /** @type {import('./lab/shortcuts.js').ShortcutsHelp} */ (document.querySelector('shortcuts-help'));
shortcuts.addEventListener('shortcuts-switched', (event) => {
  shortcuts.on = app.shortcutsOn = /** @type {CustomEvent} */ (event).detail;
});
document.querySelector('#skip')?.addEventListener('click', () => focusPlay());
document.querySelector('#shortcuts-button')?.addEventListener('click', () => shortcuts.open(store.state.modes));

if (!location.hash.includes('data.set')) library.load('mnist').catch(() => {}); // early; whoever needs it hears of the failure
followAddress(store, experiment);
followBudget(store);
offerHelp();
holdDisabled();
restWhileHidden(store, experiment);
keepForOffline();
