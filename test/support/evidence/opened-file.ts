import type { OpenedFile } from '../../../src/formats/evidence/reading/reader.ts';

/** A file as readers take it, of which the bytes come in these chunks. Its size is not known beforehand. */
export function openedFile(chunks: AsyncIterable<Uint8Array>, name: string): OpenedFile {
  return {
    name,
    size: Number.NaN,
    chunks: () => chunks,
    bytes: () => Promise.reject(new Error('It is read in passing.')),
  };
}
