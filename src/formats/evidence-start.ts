import type { FileRefusal } from '../domain/poam/evidence.ts';
import { nessusRoot } from './nessus/nessus-root.ts';
import { otherRootMessage, poamRoot } from './oscal/oscal-root.ts';
import type { EvidenceFileKind, RecognizedFile } from './recognized-file.ts';
import { encodingOf, startAsText } from './scan-table/text-encoding.ts';

/** Signatures of files that have no reader: the first bytes, what the file is, and what to do instead. */
const signatures: readonly { readonly bytes: readonly number[]; readonly is: string; readonly instead: string }[] = [
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
 * Tells what a file is that is no archive: by its first bytes, and by what stands in them.
 *
 * @param start The first bytes of the file, at least one.
 */
export async function recognizeStart(start: Uint8Array, file: string): Promise<RecognizedFile | FileRefusal> {
  const signature = signatures.find(({ bytes }) => bytes.every((byte, at) => start[at] === byte));
  if (signature) return refuse(file, `is ${signature.is}. ${signature.instead}`);
  if (!encodingOf(start) && start.includes(0)) {
    return refuse(file, 'is of no kind that we know: neither a workbook nor text. Choose a POA&M or a scan.');
  }
  const text = startAsText(start).trimStart();
  if (text === '') return refuse(file, 'begins with nothing but blanks.');
  const xml = text.startsWith('<') ? recognizeXml(text, file) : undefined;
  if (xml) return xml;
  if (text.startsWith('{')) return recognized(file, 'oscal-json');
  // A table may begin with a placeholder: “[Acme] FedRAMP POA&M”, “<CSP Name> POA&M”.
  if (/^\[\s*[[{"\d\]]/.test(text)) return refuse(file, otherRootMessage(file, []).slice(file.length + 1));
  const as = (await import('./table-start.ts')).recognizeTable(text);
  return as
    ? recognized(file, as.kind, as.isCertain)
    : refuse(file, 'is text, but no table: none of its first lines has three columns. Choose a POA&M or a scan.');
}

/** What XML is by its root; nothing for a text that only begins with an angle bracket. */
function recognizeXml(text: string, file: string): RecognizedFile | FileRefusal | undefined {
  const root = rootOfXml(text);
  const isXml = /^<[?!]|<\/|\/>/.test(text);
  if (root === undefined)
    return isXml ? refuse(file, 'begins like XML, but its first element could not be found.') : undefined;
  const name = root.slice(root.indexOf(':') + 1);
  if (name === nessusRoot) return recognized(file, 'nessus');
  if (name === poamRoot) return recognized(file, 'oscal-xml');
  if (htmlNames.has(name.toLowerCase())) {
    return refuse(file, 'is a web page (HTML). Export the report as a workbook, as CSV or as a .nessus file.');
  }
  if (Object.hasOwn(otherXml, name)) return refuse(file, `is ${otherXml[name] ?? ''}`);
  return isXml ? refuse(file, otherRootMessage(file, [name]).slice(file.length + 1)) : undefined;
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

function recognized(file: string, as: EvidenceFileKind, isCertain = true): RecognizedFile {
  return { kind: 'recognized', file, as, isCertain };
}

function refuse(file: string, rest: string): FileRefusal {
  return { kind: 'refused', file, message: `${file} ${rest}` };
}
