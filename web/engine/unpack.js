// Files that may be packed by gzip.

/**
 * Unpacks gzip. Some servers have unpacked a .gz file by the time it arrives: that is told by its first bytes, not by its name.
 * @param {Blob} blob
 * @returns {Promise<Blob>}
 */
export async function unpack(blob) {
  const [first, second] = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
  if (first !== 0x1f || second !== 0x8b) return blob;
  return new Response(blob.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
}
