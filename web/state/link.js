// The experiment document as the part of an address after '#', and back: short, readable, and only what differs from the default.
//
//   #batch=50&data.pixels=raw&network.hidden=64+32&racers=sgd,learning_rate:2;implicit,cg.tolerance:0.01,implicit_blocks:W1+b1
//
// '&' parts the document's keys and ';' the racers; a racer is its method and the options that differ from the method's own defaults.
// A dot enters an object, '+' parts the items of a list. Text that could be mistaken for a number, or has such a sign in it, has an
// apostrophe before it: anywhere else an encoded sign is the sign, for programs that pass a link on may encode it.

import { listInWords } from './format.js';

/**
 * @typedef {import('../engine/protocol.js').Description} Description
 * @typedef {import('../engine/protocol.js').ExperimentDocument} ExperimentDocument
 */

/**
 * @param {ExperimentDocument} document  with every key present
 * @param {Description} description
 * @returns {string} without the '#'; empty for the default document
 */
export function encodeLink(document, description) {
  const defaults = defaultsWith(/** @type {any} */ (document.data)?.set, description);
  const parts = [];
  for (const [key, value] of flatten(document)) {
    if (key !== 'racers' && !same(value, defaults.get(key))) parts.push(`${encodeKey(key)}=${encodeValue(value)}`);
  }
  if (!same(document.racers, description.document.racers)) {
    const racers = /** @type {Record<string, unknown>[]} */ (document.racers);
    parts.push(`racers=${racers.map((racer) => encodeRacer(racer, description)).join(';')}`);
  }
  return parts.join('&');
}

/**
 * What a link says. Whether that is a valid document is for the core to tell: keys and values it does not know are passed on, so that
 * its sentence can name them.
 * @param {string} link  without the '#'
 * @param {Description} description
 * @returns {ExperimentDocument} what the link leaves out is left out here, and takes its default in the core
 */
export function decodeLink(link, description) {
  const defaults = flatten(description.document);
  const document = emptyObject();
  for (const part of partsOf(link)) {
    const [key, text] = divide(part, '=');
    if (key === 'racers') document.racers = text ? text.split(';').map((racer) => decodeRacer(racer, description)) : [];
    else put(document, key, decodeValue(text, defaults.get(key)));
  }
  return document;
}

/**
 * What is to be said of a link that names a key more than once.
 * @param {string} link  without the '#'
 * @returns {string} a sentence; empty where each has its own
 */
export function namedTwice(link) {
  const parts = partsOf(link);
  const racers = parts.filter((part) => part.startsWith('racers=')).map((part) => part.slice('racers='.length));
  const twice = [
    ...repeated(parts.map((part) => divide(part, '=')[0])),
    ...(racers.at(-1) ?? '').split(';').flatMap((racer, index) => {
      const keys = racer.split(',').slice(1);
      return repeated(keys.map((setting) => divide(setting, ':')[0])).map((key) => `${key} of racer ${index + 1}`);
    }),
  ];
  return twice.length > 0 ? `The link names ${listInWords(twice)} more than once; the last one holds.` : '';
}

/**
 * @param {string} link
 * @returns {string[]} one for each key, with its separators as they are
 */
function partsOf(link) {
  const plain = link.replace(/'[^&;,:+]*|%(2B|2C|3A|3B)/gi, (found) => (found.startsWith("'") ? found : decodeURIComponent(found)));
  return plain.split('&').filter(Boolean);
}

/** @param {string[]} keys */
function repeated(keys) {
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) < index))];
}

/**
 * The leaves of the default document, where another data set is chosen with that set's own numbers of examples.
 * @param {unknown} set
 * @param {Description} description
 */
function defaultsWith(set, description) {
  const defaults = flatten(description.document);
  const { train, test, table } = description.sets.find(({ name }) => name === set) ?? {};
  if (set !== defaults.get('data.set') && train && test) defaults.set('data.train', train).set('data.test', test);
  if (table) defaults.set('data.pixels', 'raw');
  return defaults;
}

/**
 * @param {Record<string, unknown>} racer
 * @param {Description} description
 */
function encodeRacer(racer, description) {
  const defaults = optionDefaults(racer.method, description);
  const parts = [encodeAtom(String(racer.method))];
  for (const [key, value] of flatten(racer)) {
    if (key !== 'method' && !same(value, defaults.get(key))) parts.push(`${encodeKey(key)}:${encodeValue(value)}`);
  }
  return parts.join(',');
}

/**
 * @param {string} text
 * @param {Description} description
 */
function decodeRacer(text, description) {
  const [method, ...settings] = text.split(',');
  const racer = emptyObject();
  racer.method = decodeAtom(method);
  const defaults = optionDefaults(racer.method, description);
  for (const [key, value] of defaults) put(racer, key, value);
  for (const setting of settings) {
    const [key, value] = divide(setting, ':');
    put(racer, key, decodeValue(value, defaults.get(key)));
  }
  return racer;
}

/**
 * @param {unknown} method
 * @param {Description} description
 * @returns {Map<string, unknown>}
 */
function optionDefaults(method, description) {
  const options = description.methods.find(({ name }) => name === method)?.options ?? [];
  return new Map(options.map((option) => [option.key, option.default]));
}

/**
 * The leaves of an object under dotted keys. A list is a leaf.
 * @param {object} object
 * @returns {Map<string, unknown>}
 */
function flatten(object) {
  /** @type {Map<string, unknown>} */
  const leaves = new Map();
  for (const [key, value] of Object.entries(object)) {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) leaves.set(key, value);
    else for (const [inner, leaf] of flatten(value)) leaves.set(`${key}.${inner}`, leaf);
  }
  return leaves;
}

/**
 * @param {Record<string, unknown>} object
 * @param {string} key  a dot enters a nested object
 * @param {unknown} value
 */
function put(object, key, value) {
  const [first, ...rest] = key.split('.').map((part) => part || '='); // so that the core's sentence has a name for no key
  if (rest.length === 0) {
    object[first] = value;
    return;
  }
  const inner = object[first];
  const next = /** @type {Record<string, unknown>} */ (inner !== null && typeof inner === 'object' ? inner : emptyObject());
  object[first] = next;
  put(next, rest.join('.'), value);
}

/** An object without a prototype, so that no key of a link means anything special. @returns {Record<string, unknown>} */
function emptyObject() {
  return Object.create(null);
}

/** @param {unknown} value */
function encodeValue(value) {
  return Array.isArray(value) ? value.map(encodeAtom).join('+') : encodeAtom(value);
}

/**
 * @param {string} text
 * @param {unknown} example  the default value, which tells lists from single values
 */
function decodeValue(text, example) {
  if (Array.isArray(example) || (text.includes('+') && typeof readPlain(text) === 'string'))
    return text === '' ? [] : text.split('+').map(decodeAtom);
  return decodeAtom(text);
}

/** @param {unknown} value */
function encodeAtom(value) {
  if (typeof value !== 'string') return String(value).replace('+', '');
  const text = encodeURIComponent(value);
  return readsAsText(value) ? text : `'${text}`;
}

/** @param {string} text */
function decodeAtom(text) {
  if (text.startsWith("'")) return decodeText(text.slice(1));
  const plain = decodeText(text);
  return readsAsText(plain) ? plain : readPlain(plain);
}

/**
 * Whether the decoder takes `text` for a string without being told.
 * @param {string} text
 */
function readsAsText(text) {
  return !/^'|[;,:+]/.test(text) && typeof readPlain(text) === 'string';
}

/** @param {string} text */
function readPlain(text) {
  if (text === 'true') return true;
  if (text === 'false') return false;
  if (text === 'null') return null;
  return /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
}

/** @param {string} key */
function encodeKey(key) {
  return key.split('.').map(encodeURIComponent).join('.');
}

/**
 * @param {string} part
 * @param {string} separator
 * @returns {[string, string]} the text before the separator, decoded, and the text after it, still encoded
 */
function divide(part, separator) {
  const at = part.indexOf(separator);
  return at < 0 ? [decodeText(part), ''] : [decodeText(part.slice(0, at)), part.slice(at + 1)];
}

/** @param {string} text */
export function decodeText(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a broken escape: the core will not know the word, and says so
  }
}

/**
 * @param {unknown} a
 * @param {unknown} b
 */
export function same(a, b) {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/**
 * @param {unknown} value
 * @returns {unknown} with the keys of every object in order
 */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
