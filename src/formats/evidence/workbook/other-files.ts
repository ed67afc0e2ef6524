import { namesInCompound } from './compound-file.ts';
import { isArchive, isCompound } from './containers.ts';
import { otherFiles } from './refusal-words.ts';

/**
 * What a file is that holds no workbook which is read, and what to do, in a sentence or two; nothing where it may hold one,
 * or where nobody can tell.
 *
 * @param names What it holds, where it is an archive, in lower case.
 */
export function otherFileMessage(bytes: Uint8Array, names: readonly string[]): string | undefined {
  if (bytes.length === 0) return otherFiles.empty;
  if (isCompound(bytes)) return compoundMessage(namesInCompound(bytes));
  if (!isArchive(bytes)) return otherFiles.noWorkbook;
  // An archive of nothing is its end record alone (APPNOTE.TXT 4.3.16).
  if (names.length === 0) return bytes.length < 100 && bytes[2] === 5 ? otherFiles.archive(true) : undefined;
  return archiveMessage(bytes, names);
}

/** What a compound file holds, by its parts: those that lock it first, and of documents within others the outer one. */
function compoundMessage(names: ReadonlySet<string>): string {
  const has = (...wanted: readonly string[]) => wanted.some((name) => names.has(name));
  // Both ways to lock put the workbook into `EncryptedPackage`; rights come with a transform of their own (MS-OFFCRYPTO 2.2).
  if (has('DRMEncryptedTransform', 'DRMEncryptedDataSpace', '\u0009DRMContent')) return otherFiles.rights;
  if (has('EncryptedPackage', 'EncryptionInfo')) return otherFiles.password;
  if (has('Workbook', 'Book')) return otherFiles.older;
  if (has('WordDocument')) return otherFiles.document('a Word document');
  if (has('PowerPoint Document')) return otherFiles.document('a presentation');
  if (has('__properties_version1.0')) return otherFiles.mail;
  return otherFiles.compound;
}

/** Names of files that people pack to send them, and that no workbook has in it outside of its folder `xl`. */
const evidenceNames = /\.(?:nessus|csv|tsv|xlsx|xlsm|xls|ods|json|txt|pdf|zip)$/;

function archiveMessage(bytes: Uint8Array, names: readonly string[]): string | undefined {
  const has = (name: string) => names.includes(name);
  if (has('xl/workbook.bin')) return otherFiles.binary;
  if (has('word/document.xml')) return otherFiles.document('a Word document');
  if (has('ppt/presentation.xml')) return otherFiles.document('a presentation');
  if (names.some((name) => name.endsWith('.iwa')) || has('index.zip')) return otherFiles.apple;
  if (has('mimetype') && has('content.xml')) {
    // Its type comes first in the file, and as it is (OpenDocument 1.3 part 2, 3.3).
    const isSheet = new TextDecoder().decode(bytes.subarray(0, 200)).includes('opendocument.spreadsheet');
    return isSheet ? otherFiles.openDocument : otherFiles.document('an OpenDocument file');
  }
  const isOfFiles = names.some((name) => evidenceNames.test(name)) && !names.some((name) => name.startsWith('xl/'));
  return isOfFiles || !names.some((name) => name.endsWith('.xml')) ? otherFiles.archive(false) : undefined;
}
