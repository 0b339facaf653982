// The worker of the single-file page: carried inside it.
import RacerWorker from './worker.js?worker&inline';
export default RacerWorker;
