// The files of the data sets: fetched from the site itself when they are first asked for, unpacked, and kept.

/** @typedef {import('./protocol.js').DataFiles} DataFiles */
/** @typedef {Record<string, string>} DataAddresses  where the files of a set are */

/** What the files are, for people. @type {Record<string, string>} */
const TITLES = {
  trainImages: 'training images',
  trainLabels: 'training labels',
  testImages: 'test images',
  testLabels: 'test labels',
  table: 'table',
};

/** The name of the set of the visitor's own images. */
export const OWN = 'images';

export class DataLibrary {
  #sets;
  #fetch;
  #unpack;
  /** @type {Map<string, Promise<DataFiles>>} */
  #shelf = new Map();
  /** The images that the visitor has given, by what each is called here. @type {Map<string, DataFiles>} */
  #given = new Map();

  /**
   * @param {Record<string, DataAddresses | string>} sets  by name; a sentence in place of the addresses says why the set is not to be had
   * @param {(address: string) => Promise<Response>} fetchFile
   * @param {(packed: Blob) => Promise<Blob>} unpackFile
   */
  constructor(sets, fetchFile, unpackFile) {
    this.#sets = sets;
    this.#fetch = fetchFile;
    this.#unpack = unpackFile;
  }

  /**
   * @param {string} name
   * @returns {Promise<DataFiles>} unpacked; rejects with one sentence that names the file and what to do
   */
  load(name) {
    const kept = this.#shelf.get(name);
    if (kept) return kept;
    const loading = this.#loadSet(name);
    this.#shelf.set(name, loading);
    loading.catch(() => this.#shelf.delete(name)); // so that the next try fetches again
    return loading;
  }

  /**
   * Keeps images that the visitor has given, as long as the page is open.
   * @param {DataFiles} files
   * @returns {string} what they are called here: no images of another page, or of this one before it was loaded anew, are called the same
   */
  keepImages(files) {
    const name = `${performance.timeOrigin} ${this.#given.size + 1}`;
    this.#given.set(name, files);
    return name;
  }

  /**
   * Makes images that are kept the set of the visitor's own.
   * @param {string} name  what they are called; where there are none of that name, there is no such set
   */
  useImages(name) {
    const files = this.#given.get(name);
    if (files) this.#shelf.set(OWN, Promise.resolve(files));
    else this.#shelf.delete(OWN);
  }

  /**
   * @param {string} name
   * @returns {Promise<DataFiles>}
   */
  async #loadSet(name) {
    const addresses = Object.hasOwn(this.#sets, name) ? this.#sets[name] : `This page has no data set named ${name}.`;
    if (typeof addresses === 'string') throw new Error(addresses);
    const files = Object.entries(addresses).map(async ([name, address]) => [name, await this.#loadFile(TITLES[name], address)]);
    return Object.fromEntries(await Promise.all(files));
  }

  /**
   * @param {string} title
   * @param {string} address
   */
  async #loadFile(title, address) {
    const name = `the ${title} (${shortName(address)})`;
    const packed = await this.#download(name, address);
    try {
      return await this.#unpack(packed);
    } catch (error) {
      throw new Error(`The download of ${name} is damaged or cut short; check the connection and try again.`, { cause: error });
    }
  }

  /**
   * @param {string} name
   * @param {string} address
   */
  async #download(name, address) {
    try {
      const response = await this.#fetch(address);
      if (response.ok) return await response.blob();
      throw new Error(`The server does not have ${name} (status ${response.status}); try again, or choose another data set.`, {
        cause: 'status',
      });
    } catch (error) {
      if (error instanceof Error && error.cause === 'status') throw error;
      throw new Error(`The page could not load ${name}; check the connection and try again.`, { cause: error });
    }
  }
}

/**
 * @param {string} address
 * @returns {string} the file's own name, for people
 */
function shortName(address) {
  return address.startsWith('data:') ? 'in this page' : (address.split(/[?#]/)[0].split('/').pop() ?? address);
}
