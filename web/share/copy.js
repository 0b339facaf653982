// Puts text on the clipboard, also where the browser keeps its newer way to pages that are served securely.

/**
 * @param {string} text
 * @param {HTMLInputElement | HTMLTextAreaElement} field  that shows the text
 * @returns {Promise<boolean>} whether it is there; if not, the text is selected for the visitor to copy
 */
export async function copy(text, field) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field.focus();
    field.select();
    return globalThis.document.execCommand('copy');
  }
}
