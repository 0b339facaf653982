// A drawing as a picture, twice as fine as it is large.

const FINENESS = 2;

/**
 * @param {{text: string, width: number, height: number}} drawing  an SVG file that asks for nothing else
 * @returns {Promise<Blob>}
 */
export async function pngOf({ text, width, height }) {
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = FINENESS * width;
    canvas.height = FINENESS * height;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser gave no picture.'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
