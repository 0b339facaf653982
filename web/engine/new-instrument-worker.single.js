// The instruments' worker of the single-file page: carried inside it.
import InstrumentWorker from './instrument-worker.js?worker&inline';
export default InstrumentWorker;
