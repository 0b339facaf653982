/**
 * All words that a template of lit writes, attributes and the names of elements among them.
 * @param {any} template
 * @returns {string}
 */
export function wordsOf(template) {
  if (Array.isArray(template)) return template.map(wordsOf).join('');
  const { strings, values } = template ?? {};
  if (strings) return strings.map((/** @type {string} */ text, /** @type {number} */ index) => text + wordsOf(values[index])).join('');
  if (values) return wordsOf(values); // of a directive
  return ['string', 'number', 'boolean'].includes(typeof template) ? String(template) : '';
}
