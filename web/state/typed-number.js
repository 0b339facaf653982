// A number as it is typed into a field: with a decimal point or a decimal comma.

/** Thousands, or three decimal places: the page writes the former so, and half the world the latter. */
const TWO_WAYS = /^[+-]?[1-9]\d{0,2},\d{3}$/;

/**
 * @param {string} text
 * @returns {number} NaN for what is none, and for what can be read in two ways
 */
export function numberIn(text) {
  const typed = text.trim();
  return typed === '' || TWO_WAYS.test(typed) ? NaN : Number(typed.replace(',', '.'));
}

/**
 * @param {string} text
 * @returns {number | string} what is no number stays text, for the core to name
 */
export function valueIn(text) {
  const number = numberIn(text);
  return Number.isNaN(number) ? text.trim() : number;
}

/**
 * @param {string} text
 * @returns {string} what it can be read as, where that is two numbers; else empty
 */
export function readingsOf(text) {
  return TWO_WAYS.test(text) ? `${text.replace(',', '')} or ${text.replace(',', '.')}` : '';
}
