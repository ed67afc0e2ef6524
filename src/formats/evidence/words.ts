import { namesIn, otherRootMessage, yamlMessage } from './oscal/words.ts';
import { type FileStart, startOf } from './text/file-start.ts';

/** What a file is that its first bytes give away, and what to do instead. */
const signatureWords: Readonly<Record<NonNullable<FileStart['signature']>, string>> = {
  pdf: 'is a PDF. Choose the workbook or scan that it was made from.',
  png: 'is an image. Choose the original file instead.',
  jpeg: 'is an image. Choose the original file instead.',
  gif: 'is an image. Choose the original file instead.',
  gzip: 'is a compressed file (gzip). Unpack it, and choose the file inside.',
  '7z': 'is an archive (7z). Unpack it, and choose the files inside.',
  rar: 'is an archive (RAR). Unpack it, and choose the files inside.',
  plist:
    'is a macOS property list, which is either a link or a placeholder for a file in iCloud. Download the file itself in the Finder. If it is a Numbers document, choose File, Export To, Excel in Numbers, and then choose that file.',
  rtf: 'is a text document (RTF). Choose the workbook or scan itself.',
};

const checks =
  'results of configuration checks, which do not count as vulnerabilities. Choose the POA&M that lists the failed checks.';

const linkInstead = 'Open the link, download the document as an Excel workbook (.xlsx), and then choose that file.';

/** Roots of XML that people have, and what to do instead. */
const otherXml: Readonly<Record<string, string>> = {
  NessusClientData: 'a Nessus scan in the old format, version 1. Export it from Nessus as “Nessus” to get version 2.',
  Workbook: 'a workbook in Excel 2003 XML. Open it, and save it as .xlsx.',
  SCAN: 'a Qualys scan in XML, which this tool does not read. Export it as CSV.',
  NexposeReport: 'a Rapid7 report in Nexpose XML, which this tool does not read. Export it as CSV.',
  ASSET_DATA_REPORT: 'a Qualys report in XML, which this tool does not read. Export it as CSV.',
  OWASPZAPReport: 'a ZAP report, which this tool does not read. Enter its number of unique findings by hand.',
  nmaprun: 'an Nmap scan, which finds open ports but does not rate weaknesses.',
  bom: 'a CycloneDX document in XML, which this tool does not read. Export its findings as CSV.',
  report: 'an XML report, from OpenVAS or another program, that this tool does not read. Export it as CSV.',
  CHECKLIST: `a STIG checklist (.ckl): ${checks}`,
  Benchmark: `an XCCDF file: ${checks}`,
  TestResult: `an XCCDF file: ${checks}`,
  'asset-report-collection': `a SCAP report: ${checks}`,
  svg: 'an image. Choose the original file instead.',
  plist: `a macOS property list, such as a link (.webloc). ${linkInstead}`,
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
  if (!isText) return `${file} is neither a workbook nor a text file. Choose a POA&M or a scan.`;
  if (text === '') return `${file} begins with only blanks. Choose a POA&M or a scan.`;
  if (yamlRoot !== undefined) return yamlMessage(file, yamlRoot);
  if (root && htmlNames.has(root.toLowerCase())) {
    return `${file} is a web page (HTML). Export the report as a workbook, a CSV file, or a .nessus file.`;
  }
  if (root && Object.hasOwn(otherXml, root)) return `${file} is ${otherXml[root]}`;
  if (/^\[InternetShortcut\]/i.test(text)) {
    return `${file} is a link (.url) to a page or document, not the document itself. ${linkInstead}`;
  }
  if (!isMarkup) {
    return `${file} is text but not a table: none of its first lines has three columns. Choose a POA&M or a scan.`;
  }
  if (!text.startsWith('<')) return otherRootMessage(file, [], namesIn(text));
  return root ? otherRootMessage(file, [root]) : `${file} begins like XML but has no first element.`;
}

/** Why a file that is too large for its kind is not read. */
export function tooLargeMessage(file: string, mostBytes: number): string {
  const limit = mostBytes / 1024 ** 2;
  const words = limit < 1024 ? `${limit} MB` : `${limit / 1024} GB`;
  return `${file} is larger than ${words}, the limit for this kind of file. Split it, or export less at a time.`;
}

/** Why a file that the browser cannot open any more is not read. */
export const notOpenedMessage = (file: string): string =>
  `${file} could not be opened. It may have been moved or changed since you chose it, or it is a folder. Choose it again.`;
