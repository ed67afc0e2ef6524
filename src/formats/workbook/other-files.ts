import { isArchive, isCompound } from '../containers.ts';
import { ReadingEnd } from '../poam-table/reading.ts';
import type { ZipEntry } from './zip-directory.ts';

/**
 * Refuses, in words, bytes that cannot be an `.xlsx` workbook, among them those of locked and older office files.
 * @throws ReadingEnd
 */
export function refuseOtherBytes(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new ReadingEnd('refused', 'The file is empty.');
  if (isCompound(bytes)) {
    // The older container writes its names in UTF-16, and begins each where a letter of the file as UTF-16 would.
    if (new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage')) throw lockedRefusal();
    throw new ReadingEnd(
      'refused',
      'The file is a workbook in the older .xls form, or a locked one. Open it in a spreadsheet program, save it as .xlsx without a password, then choose that.',
    );
  }
  if (!isArchive(bytes)) {
    throw new ReadingEnd(
      'refused',
      'The file does not begin as an .xlsx workbook does. Open it in a spreadsheet program, save it as .xlsx, then choose that.',
    );
  }
}

/** The end of reading a workbook that nobody can read without its password. */
export function lockedRefusal(): ReadingEnd {
  return new ReadingEnd(
    'refused',
    'The workbook is locked with a password, so its rows cannot be read. Save a copy without the password, then choose that.',
  );
}

/** Names of files that people pack to send them, and that no workbook has in it outside of its folder `xl`. */
const evidenceNames = /\.(?:nessus|csv|tsv|xlsx|xlsm|xls|json|txt|pdf)$/;

/**
 * Refuses, in words, archives that hold another kind of document.
 * @throws ReadingEnd
 */
export function refuseOtherArchives(entries: ReadonlyMap<string, ZipEntry>): void {
  const kind = entries.has('xl/workbook.bin')
    ? 'a workbook in the binary .xlsb form'
    : entries.has('word/document.xml')
      ? 'a Word document'
      : entries.has('ppt/presentation.xml')
        ? 'a presentation'
        : entries.has('content.xml') && entries.has('mimetype')
          ? 'an OpenDocument file'
          : [...entries.keys()].some((name) => name.endsWith('.iwa'))
            ? 'a document of Apple’s Numbers, Pages or Keynote'
            : undefined;
  if (kind !== undefined) {
    throw new ReadingEnd(
      'refused',
      `The file is ${kind}. Only workbooks in the .xlsx or .xlsm form are read: open it in a spreadsheet program, save it as .xlsx, then choose that.`,
    );
  }
  const names = [...entries.keys()];
  const isOfFiles = names.some((name) => evidenceNames.test(name)) && !names.some((name) => name.startsWith('xl/'));
  if (isOfFiles || !names.some((name) => name.endsWith('.xml'))) {
    throw new ReadingEnd(
      'refused',
      `The file is an ${names.length === 0 ? 'empty archive' : 'archive without a workbook'}. Unpack it, then choose the workbook or the scan files in it.`,
    );
  }
}
