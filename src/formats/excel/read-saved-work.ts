import { readSheet } from 'read-excel-file/universal';
import { savedWorkSheet } from './saved-work.ts';
import { unzipSync } from './synchronous-fflate.ts';

/** The most bytes that a workbook may unpack to, inclusive: several times what the longest work needs. */
const mostUnpacked = 200_000_000;

/**
 * The JSON of the work that a workbook of these tools holds on its own sheet. Nothing where it holds none, or where the file
 * is no sound workbook. What was changed on other sheets is not read.
 */
export async function readSavedWork(archive: ArrayBuffer): Promise<string | undefined> {
  try {
    if (unpackedSize(archive) > mostUnpacked) return undefined;
    const [, ...rows] = await readSheet(archive, savedWorkSheet, { trim: false });
    const text = rows.map(([cell]) => (typeof cell === 'string' ? cell : '')).join('');
    return text === '' ? undefined : text;
  } catch {
    return undefined;
  }
}

/** What an archive says that it unpacks to. Whoever unpacks it makes no more room than that. */
function unpackedSize(archive: ArrayBuffer): number {
  let size = 0;
  unzipSync(new Uint8Array(archive), {
    filter: ({ originalSize }) => {
      size += originalSize;
      return false;
    },
  });
  return size;
}
