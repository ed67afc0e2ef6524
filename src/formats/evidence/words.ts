import { namesIn, otherRootMessage, yamlMessage } from './oscal/words.ts';
import { type FileStart, startOf } from './text/file-start.ts';

/** What a file is that its first bytes give away, and what to do instead. */
const signatureWords: Readonly<Record<NonNullable<FileStart['signature']>, string>> = {
  pdf: 'is a PDF. Use the workbook or the scan that it was made from.',
  png: 'is an image. Use the file that it shows.',
  jpeg: 'is an image. Use the file that it shows.',
  gif: 'is an image. Use the file that it shows.',
  gzip: 'is a compressed file (gzip). Unpack it and choose the file within.',
  '7z': 'is an archive (7z). Unpack it and choose the files within.',
  rar: 'is an archive (RAR). Unpack it and choose the files within.',
  plist:
    'is a property list of macOS: what iCloud leaves in place of a file that it holds, or a link. Download the file itself in the Finder; if it is a Numbers document, choose File, Export To, Excel in Numbers, then choose that file.',
  rtf: 'is a text document (RTF). Use the workbook or the scan itself.',
};

const checks =
  'results of configuration checks, which are not counted as vulnerabilities. Choose the POA&M that lists those that failed.';

const linkInstead = 'Open the link, download the document as an Excel workbook (.xlsx), then choose that file.';

/** Roots of XML that people have, and what to do instead. */
const otherXml: Readonly<Record<string, string>> = {
  NessusClientData:
    'a Nessus scan of the old format, version 1. Export it from Nessus as “Nessus”, which gives version 2.',
  Workbook: 'a workbook in the XML of Excel 2003. Open it and save it as .xlsx.',
  SCAN: 'a Qualys scan in XML, which we do not read. Export it as CSV.',
  NexposeReport: 'a Rapid7 report in the XML of Nexpose, which we do not read. Export it as CSV.',
  ASSET_DATA_REPORT: 'a Qualys report in XML, which we do not read. Export it as CSV.',
  OWASPZAPReport: 'a ZAP report, which we do not read. Add its number of unique findings by hand.',
  nmaprun: 'an Nmap scan, which finds open ports and rates no weaknesses.',
  bom: 'a CycloneDX document in XML, which we do not read. Export its findings as CSV.',
  report: 'a report in XML that we do not read, as OpenVAS and others write them. Export it as CSV.',
  CHECKLIST: `a STIG checklist (.ckl): ${checks}`,
  Benchmark: `an XCCDF file: ${checks}`,
  TestResult: `an XCCDF file: ${checks}`,
  'asset-report-collection': `a SCAP report: ${checks}`,
  svg: 'an image. Use the file that it shows.',
  plist: `a property list of macOS, such as a link (.webloc). ${linkInstead}`,
};

const htmlNames = new Set(['html', 'head', 'body', 'meta', 'table', 'div', 'style', 'script']);

/**
 * Why a file of no known kind is not read, and what to do instead.
 *
 * @param bytes The first bytes of the file.
 */
export function notReadMessage(file: string, bytes: Uint8Array): string {
  const { signature, isText, text, isMarkup, xmlRoot: root, yamlRoot } = startOf(bytes);
  if (bytes.length === 0) return `${file} is empty.`;
  if (signature) return `${file} ${signatureWords[signature]}`;
  if (!isText) return `${file} is of no kind that we know: neither a workbook nor text. Choose a POA&M or a scan.`;
  if (text === '') return `${file} begins with nothing but blanks.`;
  if (yamlRoot !== undefined) return yamlMessage(file, yamlRoot);
  if (root && htmlNames.has(root.toLowerCase())) {
    return `${file} is a web page (HTML). Export the report as a workbook, as CSV or as a .nessus file.`;
  }
  if (root && Object.hasOwn(otherXml, root)) return `${file} is ${otherXml[root]}`;
  if (/^\[InternetShortcut\]/i.test(text)) {
    return `${file} is a link (.url) to a page or a document, not the document itself. ${linkInstead}`;
  }
  if (!isMarkup) {
    return `${file} is text, but no table: none of its first lines has three columns. Choose a POA&M or a scan.`;
  }
  if (!text.startsWith('<')) return otherRootMessage(file, [], namesIn(text));
  return root ? otherRootMessage(file, [root]) : `${file} begins like XML, but its first element could not be found.`;
}

/** Why a file that is too large for its kind is not read. */
export function tooLargeMessage(file: string, mostBytes: number): string {
  const limit = mostBytes / 1024 ** 2;
  const words = limit < 1024 ? `${limit} MB` : `${limit / 1024} GB`;
  return `${file} is larger than ${words}, the most that we read of such a file. Split it, or export less at a time.`;
}

/** Why a file that the browser cannot open any more is not read. */
export const notOpenedMessage = (file: string): string =>
  `${file} could not be opened. It may have been moved or changed since it was chosen, or it is a folder. Choose it again.`;
