// The worker of the site: a file of its own.
import RacerWorker from './worker.js?worker';
export default RacerWorker;
