import { ReadingEnd } from '../reading/reading-end.ts';
import { isArchive, isCompound } from './containers.ts';
import { refusals } from './words.ts';
import type { ZipEntry } from './zip-directory.ts';

/**
 * Refuses bytes that cannot be an `.xlsx` workbook, among them those of locked and older office files.
 * @throws ReadingEnd
 */
export function refuseOtherBytes(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new ReadingEnd('refused', refusals.empty);
  if (isCompound(bytes)) {
    // The older container writes its names in UTF-16, and begins each where a letter of the file as UTF-16 would.
    const isLocked = new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
    throw new ReadingEnd('refused', isLocked ? refusals.locked : refusals.older);
  }
  if (!isArchive(bytes)) throw new ReadingEnd('refused', refusals.noWorkbook);
}

/** Names of files that people pack to send them, and that no workbook has in it outside of its folder `xl`. */
const evidenceNames = /\.(?:nessus|csv|tsv|xlsx|xlsm|xls|json|txt|pdf)$/;

/** Other documents that are archives, and by what they are known. */
const otherDocuments: readonly (readonly [kind: string, isOne: (names: readonly string[]) => boolean])[] = [
  ['a workbook in the binary .xlsb form', (names) => names.includes('xl/workbook.bin')],
  ['a Word document', (names) => names.includes('word/document.xml')],
  ['a presentation', (names) => names.includes('ppt/presentation.xml')],
  ['an OpenDocument file', (names) => names.includes('content.xml') && names.includes('mimetype')],
  ['a document of Apple’s Numbers, Pages or Keynote', (names) => names.some((name) => name.endsWith('.iwa'))],
];

/**
 * Refuses archives that hold another kind of document.
 * @throws ReadingEnd
 */
export function refuseOtherArchives(entries: ReadonlyMap<string, ZipEntry>): void {
  const names = [...entries.keys()];
  const other = otherDocuments.find(([, isOne]) => isOne(names));
  if (other) throw new ReadingEnd('refused', refusals.otherDocument(other[0]));
  const isOfFiles = names.some((name) => evidenceNames.test(name)) && !names.some((name) => name.startsWith('xl/'));
  if (isOfFiles || !names.some((name) => name.endsWith('.xml'))) {
    throw new ReadingEnd('refused', refusals.archive(names.length === 0));
  }
}
