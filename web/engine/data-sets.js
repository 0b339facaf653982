// Where the files of the data sets are. Small ones are part of the build; the full MNIST lies beside the page and is fetched only when
// asked for.

import ionosphere from '../../assets/ionosphere.csv?url';
import testImages from '../../assets/mnist/test-images.idx.gz?url';
import testLabels from '../../assets/mnist/test-labels.idx.gz?url';
import trainImages from '../../assets/mnist/train-images.idx.gz?url';
import trainLabels from '../../assets/mnist/train-labels.idx.gz?url';
import { NO_IMAGES } from './own-images.js';

const full = 'data/mnist-full';

/** @type {Record<string, import('./data-files.js').DataAddresses | string>} */
export const dataSets = {
  mnist: { trainImages, trainLabels, testImages, testLabels },
  'mnist-full':
    import.meta.env.MODE === 'single'
      ? 'The full MNIST set is not part of this single file; the page on the web has it.'
      : {
          trainImages: `${full}/train-images.idx.gz`,
          trainLabels: `${full}/train-labels.idx.gz`,
          testImages: `${full}/test-images.idx.gz`,
          testLabels: `${full}/test-labels.idx.gz`,
        },
  ionosphere: { table: ionosphere },
  images: NO_IMAGES,
};
