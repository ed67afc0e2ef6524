import type { FileRefusal } from '../domain/poam/evidence.ts';
import { nessusRoot } from './nessus/nessus-root.ts';
import { largestJson, otherRootMessage, poamRoot } from './oscal/oscal-root.ts';
import { countKnownHeadings, headingKey } from './scan-table/column-mapping.ts';
import { firstRows } from './scan-table/table-layout.ts';
import { encodingOf, startAsText } from './scan-table/text-encoding.ts';

/** The kinds of file that have a reader. */
export type EvidenceFileKind = 'workbook' | 'oscal-json' | 'oscal-xml' | 'nessus' | 'poam-table' | 'scan-table';

/** A file of which the start tells the reader that it needs. */
export interface RecognizedFile {
  readonly kind: 'recognized';
  readonly file: string;
  readonly as: EvidenceFileKind;
  /** Whether that is certain: a table whose headings are of no known POA&M or scan may be either. */
  readonly isCertain: boolean;
}

/** How many bytes from the start of a file tell what it is. */
export const tellingBytes = 64 * 1024;

const megabyte = 1024 * 1024;

/** The largest files that are read, in bytes. Scans are read in passing; everything else has to fit into memory. */
export const largestFiles: Readonly<Record<EvidenceFileKind, number>> = {
  workbook: 200 * megabyte,
  'oscal-json': largestJson,
  'oscal-xml': 200 * megabyte,
  nessus: 4096 * megabyte,
  'poam-table': 200 * megabyte,
  'scan-table': 2048 * megabyte,
};

/** Signatures of files that have no reader: the first bytes, what the file is, and what to do instead. */
const signatures: readonly { readonly bytes: readonly number[]; readonly is: string; readonly instead: string }[] = [
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    is: 'an encrypted workbook or one of the old .xls format',
    instead: 'Open it, take off the password, and save it as .xlsx.',
  },
  { bytes: [0x25, 0x50, 0x44, 0x46], is: 'a PDF', instead: 'Use the workbook or the scan that it was made from.' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], is: 'an image', instead: 'Use the file that it shows.' },
  { bytes: [0xff, 0xd8, 0xff], is: 'an image', instead: 'Use the file that it shows.' },
  { bytes: [0x47, 0x49, 0x46, 0x38], is: 'an image', instead: 'Use the file that it shows.' },
  { bytes: [0x1f, 0x8b], is: 'a compressed file (gzip)', instead: 'Unpack it and choose the file within.' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], is: 'an archive (7z)', instead: 'Unpack it and choose the files within.' },
  { bytes: [0x52, 0x61, 0x72, 0x21], is: 'an archive (RAR)', instead: 'Unpack it and choose the files within.' },
  {
    bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66],
    is: 'a text document (RTF)',
    instead: 'Use the workbook or the scan itself.',
  },
];

/** Roots of XML that people have, and what to do instead. */
const otherXml: Readonly<Record<string, string>> = {
  NessusClientData:
    'a Nessus scan of the old format, version 1. Export it from Nessus as “Nessus”, which gives version 2.',
  Workbook: 'a workbook in the XML of Excel 2003. Open it and save it as .xlsx.',
  SCAN: 'a Qualys scan in XML, which we do not read. Export it as CSV.',
  ASSET_DATA_REPORT: 'a Qualys report in XML, which we do not read. Export it as CSV.',
  OWASPZAPReport: 'a ZAP report, which we do not read. Add its number of unique findings by hand.',
  nmaprun: 'an Nmap scan, which finds open ports and rates no weaknesses.',
  CHECKLIST: 'a STIG checklist: results of configuration checks, which are not counted as vulnerabilities.',
  Benchmark: 'an XCCDF file: results of configuration checks, which are not counted as vulnerabilities.',
  TestResult: 'an XCCDF file: results of configuration checks, which are not counted as vulnerabilities.',
  'asset-report-collection':
    'a SCAP report: results of configuration checks, which are not counted as vulnerabilities.',
  svg: 'an image. Use the file that it shows.',
};

const htmlNames = new Set(['html', 'head', 'body', 'meta', 'table', 'div', 'style', 'script']);

/**
 * Tells what a file is by its first bytes and by what stands in them, never by the ending of its name.
 *
 * @param start The first bytes of the file: {@link tellingBytes} of them, or all if it has fewer.
 * @param size The size of the whole file, in bytes.
 * @param file Its name.
 */
export function recognizeEvidence(start: Uint8Array, size: number, file: string): RecognizedFile | FileRefusal {
  const found = recognize(start.subarray(0, tellingBytes), size, file);
  if (found.kind === 'refused' || size <= largestFiles[found.as]) return found;
  const limit = largestFiles[found.as] / megabyte;
  const words = limit < 1024 ? `${limit} MB` : `${limit / 1024} GB`;
  return refuse(
    file,
    `is larger than ${words}, the most that we read of such a file. Split it, or export less at a time.`,
  );
}

function recognize(start: Uint8Array, size: number, file: string): RecognizedFile | FileRefusal {
  if (size === 0 || start.length === 0) return refuse(file, 'is empty.');
  if (startsWith(start, [0x50, 0x4b, 0x03, 0x04])) return recognizeZip(start, file);
  if (startsWith(start, [0x50, 0x4b, 0x05, 0x06])) return refuse(file, 'is an empty archive (zip).');
  const signature = signatures.find(({ bytes }) => startsWith(start, bytes));
  if (signature) return refuse(file, `is ${signature.is}. ${signature.instead}`);
  if (!encodingOf(start) && start.includes(0)) {
    return refuse(file, 'is of no kind that we know: neither a workbook nor text. Choose a POA&M or a scan.');
  }
  const text = startAsText(start).trimStart();
  if (text === '') return refuse(file, 'begins with nothing but blanks.');
  if (text.startsWith('<')) return recognizeXml(text, file);
  if (text.startsWith('{')) return recognized(file, 'oscal-json');
  if (text.startsWith('[')) return refuse(file, otherRootMessage(file, []).slice(file.length + 1));
  return recognizeTable(text, file);
}

/** A zip is a workbook unless the names in it show another kind; its reader looks closer. */
function recognizeZip(start: Uint8Array, file: string): RecognizedFile | FileRefusal {
  const names = namesInZip(start);
  if (names.some((name) => name.startsWith('xl/'))) return recognized(file, 'workbook');
  if (names.some((name) => name.startsWith('word/')))
    return refuse(file, 'is a Word document. Use the workbook itself.');
  if (names.some((name) => name.startsWith('ppt/'))) return refuse(file, 'is a presentation. Use the workbook itself.');
  if (names[0] === 'mimetype') return refuse(file, 'is an OpenDocument file. Open it and save it as .xlsx.');
  if (
    names.some(
      (name) =>
        /\.(?:nessus|csv|tsv|xlsx|xlsm|xls|json|xml|txt|pdf)$/i.test(name) &&
        !name.startsWith('[') &&
        !/^(?:docProps|_rels|customXml)\//.test(name),
    )
  ) {
    return refuse(file, 'is an archive (zip) of files. Unpack it and choose the files within.');
  }
  return recognized(file, 'workbook');
}

/** The names of the files that begin within the start of a zip. */
function namesInZip(start: Uint8Array): string[] {
  const names: string[] = [];
  const view = new DataView(start.buffer, start.byteOffset, start.byteLength);
  for (let at = start.indexOf(0x50); at >= 0 && at + 30 <= start.length; at = start.indexOf(0x50, at + 1)) {
    if (view.getUint32(at, true) !== 0x04034b50) continue;
    const length = view.getUint16(at + 26, true);
    if (length <= 300) names.push(new TextDecoder().decode(start.subarray(at + 30, at + 30 + length)));
  }
  return names;
}

function recognizeXml(text: string, file: string): RecognizedFile | FileRefusal {
  const root = rootOfXml(text);
  if (root === undefined) return refuse(file, 'begins like XML, but its first element could not be found.');
  const name = root.slice(root.indexOf(':') + 1);
  if (name === nessusRoot) return recognized(file, 'nessus');
  if (name === poamRoot) return recognized(file, 'oscal-xml');
  if (htmlNames.has(name.toLowerCase())) {
    return refuse(file, 'is a web page (HTML). Export the report as a workbook, as CSV or as a .nessus file.');
  }
  if (Object.hasOwn(otherXml, name)) return refuse(file, `is ${otherXml[name] ?? ''}`);
  return refuse(file, otherRootMessage(file, [name]).slice(file.length + 1));
}

/** The name of the first element of XML, or `html` where a document type says so. */
function rootOfXml(text: string): string | undefined {
  let at = 0;
  while (at < text.length) {
    at = text.indexOf('<', at);
    if (at < 0) return undefined;
    const close = text.startsWith('<?', at) ? '?>' : text.startsWith('<!--', at) ? '-->' : undefined;
    if (close !== undefined) {
      const end = text.indexOf(close, at + 2);
      if (end < 0) return undefined;
      at = end + close.length;
    } else if (text.startsWith('<!', at)) {
      if (/^<!doctype\s+html/i.test(text.slice(at, at + 40))) return 'html';
      at += 2;
    } else return /^<([\p{L}_][\p{L}\p{N}_:.-]{0,100})/u.exec(text.slice(at, at + 110))?.[1];
  }
  return undefined;
}

/** Headings that only POA&Ms have, the last ones those of eMASS, which their reader refuses in words. */
const poamHeadings = new Set([
  'poamid',
  'weaknessname',
  'weaknessdescription',
  'weaknessdetectorsource',
  'weaknesssourceidentifier',
  'originaldetectiondate',
  'scheduledcompletiondate',
  'originalriskrating',
  'adjustedriskrating',
  'controlvulnerabilitydescription',
  'securitychecks',
  'milestonewithcompletiondates',
  'sourceidentifyingvulnerability',
  'rawseverity',
  'devicesaffected',
]);

function recognizeTable(text: string, file: string): RecognizedFile | FileRefusal {
  const rows = [',', ';', '\t', '|'].flatMap((separator) => firstRows(text, separator));
  const poam = Math.max(0, ...rows.map((cells) => cells.filter((cell) => poamHeadings.has(headingKey(cell))).length));
  if (poam >= 3) return recognized(file, 'poam-table');
  const scan = Math.max(0, ...rows.map(countKnownHeadings));
  if (scan >= 3) return recognized(file, 'scan-table');
  if (rows.some((cells) => cells.filter((cell) => cell.trim() !== '').length >= 3))
    return recognized(file, 'scan-table', false);
  return refuse(file, 'is text, but no table: none of its first lines has three columns. Choose a POA&M or a scan.');
}

function startsWith(start: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, at) => start[at] === byte);
}

function recognized(file: string, as: EvidenceFileKind, isCertain = true): RecognizedFile {
  return { kind: 'recognized', file, as, isCertain };
}

function refuse(file: string, rest: string): FileRefusal {
  return { kind: 'refused', file, message: `${file} ${rest}` };
}
