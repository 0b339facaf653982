// The instruments' worker of the site: a file of its own.
import InstrumentWorker from './instrument-worker.js?worker';
export default InstrumentWorker;
