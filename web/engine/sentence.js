// What is said of an error.

/**
 * @param {unknown} error  whatever was thrown
 * @returns {string} its sentence
 */
export const sentenceOf = (error) => (error instanceof Error ? error.message : String(error));
