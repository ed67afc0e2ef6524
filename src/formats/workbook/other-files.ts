import { ReadingEnd } from '../poam-table/reading.ts';
import { isZip, type ZipEntry } from './zip-directory.ts';

/** How a file of Microsoft’s older container begins: an `.xls` workbook, or any office file that is locked. */
const compound = [0xd0, 0xcf, 0x11, 0xe0] as const;

/**
 * Refuses, in words, bytes that cannot be an `.xlsx` workbook, among them those of locked and older office files.
 * @throws ReadingEnd
 */
export function refuseOtherBytes(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new ReadingEnd('refused', 'The file is empty.');
  if (compound.every((byte, index) => bytes[index] === byte)) {
    throw new ReadingEnd(
      'refused',
      holdsWideText(bytes, 'EncryptedPackage')
        ? 'The workbook is locked with a password, so its rows cannot be read. Save a copy without the password, then choose that.'
        : 'The file is a workbook in the older .xls form, or a locked one. Open it in a spreadsheet program, save it as .xlsx without a password, then choose that.',
    );
  }
  if (!isZip(bytes)) {
    throw new ReadingEnd(
      'refused',
      'The file does not begin as an .xlsx workbook does. Open it in a spreadsheet program, save it as .xlsx, then choose that.',
    );
  }
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

/** Whether a text stands anywhere in the bytes, each letter in two of them, as the older container writes names. */
function holdsWideText(bytes: Uint8Array, text: string): boolean {
  const wide = Uint8Array.from(Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]));
  const first = wide[0] as number;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wide.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
