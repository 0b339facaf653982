// The titles of racers where there is little room: no more than what tells them apart.

/** What is said shorter where η is the learning rate. */
const SHORTER = /** @type {const} */ ([
  ['learning rate ', 'η '],
  ['implicit blocks: ', ''],
]);

/**
 * @param {string[]} titles  as `racerTitles` gives them: the method, in parentheses what sets it apart from others of its kind, and a
 *   number where nothing does
 * @returns {string[]} such as "SGD, learning rate 10"; without the method where all are of the same
 */
export function shortTitles(titles) {
  const parts = titles.map(partsOf);
  const alike = parts.length > 1 && parts.every(({ method, telling }) => telling && method === parts[0].method);
  const joined = (/** @type {{method: string, telling: string}} */ { method, telling }) =>
    telling === '' || telling.startsWith(' ') ? method + telling : `${method}, ${telling}`;
  return parts.map((part) => (alike ? part.telling : joined(part)));
}

/**
 * The same with signs for words, each cut to so many letters; what sets a racer apart is the last to go.
 * @param {string[]} titles
 * @param {number} letters
 */
export function shortestTitles(titles, letters) {
  return shortTitles(titles).map((title, index) => {
    const { telling } = partsOf(titles[index]);
    const choices = [title, telling.trim()].filter(Boolean).map(inSigns);
    return choices.find(({ length }) => length <= letters) ?? `${choices[choices.length - 1].slice(0, letters - 1)}…`;
  });
}

/**
 * With signs for words, without the method where that takes more letters than there is room for and what is left tells the racer from all
 * others; never cut.
 * @param {string[]} titles
 * @param {number} index  of the racer
 * @param {number} letters
 */
export function briefTitle(titles, index, letters) {
  const whole = inSigns(shortTitles(titles)[index]);
  const tellings = titles.map((title) => tellingOf(title));
  const telling = tellings[index];
  const alone = telling !== '' && tellings.indexOf(telling) === tellings.lastIndexOf(telling);
  return alone && whole.length > letters ? inSigns(telling) : whole;
}

/** @param {string} text */
function inSigns(text) {
  return SHORTER.reduce((words, [long, short]) => words.replace(long, short), text);
}

/**
 * @param {string} title  as `racerTitles` gives it
 * @returns {string} what sets the racer apart from others of its kind; empty where it is the only one
 */
export const tellingOf = (title) => partsOf(title).telling.trim();

/**
 * @param {string} title
 * @returns {{method: string, telling: string}} `telling` begins with a space where it is a number alone
 */
function partsOf(title) {
  // A year belongs to the method.
  const [, method = title, telling = '', number = ''] = /^(.*?(?: \(\d{4}\))?)(?: \((.*)\))?( no\. \d+)?$/.exec(title) ?? [];
  return { method, telling: telling + number };
}
