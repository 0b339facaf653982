// Files that are dropped anywhere on the page.

/**
 * @param {object} what
 * @param {() => boolean} what.wanted  whether files are taken now; if not, dropped ones do nothing, and the page stays
 * @param {(over: boolean) => void} what.hover  called when files come over the page and when they leave
 * @param {(files: File[]) => void} what.take
 */
export function acceptDrops({ wanted, hover, take }) {
  let depth = 0; // entering an element comes before leaving the one around it
  const withFiles = (/** @type {DragEvent} */ { dataTransfer }) => dataTransfer?.types.includes('Files') ?? false;
  const end = () => {
    depth = 0;
    hover(false);
  };
  addEventListener('dragenter', (event) => {
    if (!withFiles(event)) return;
    event.preventDefault();
    if (depth++ === 0) hover(wanted());
  });
  addEventListener('dragleave', (event) => {
    if (withFiles(event) && --depth <= 0) end();
  });
  addEventListener('dragover', (event) => {
    if (!withFiles(event)) return;
    event.preventDefault();
    if (event.dataTransfer && !wanted()) event.dataTransfer.dropEffect = 'none';
  });
  addEventListener('drop', (event) => {
    if (!withFiles(event)) return;
    event.preventDefault();
    end();
    if (wanted()) take([...(event.dataTransfer?.files ?? [])]);
  });
}
