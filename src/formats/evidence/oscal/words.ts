import { poamRoot } from './root.ts';

/*
 * Why a file is no OSCAL POA&M that can be read. It is loaded for such a file alone.
 */

/** The other kinds of OSCAL document, by the name of their root. */
const otherDocuments: Readonly<Record<string, string>> = {
  catalog: 'catalog of controls',
  profile: 'profile (baseline)',
  'component-definition': 'component definition',
  'system-security-plan': 'system security plan',
  'assessment-plan': 'assessment plan',
  'assessment-results': 'assessment results document',
  'mapping-collection': 'control mapping',
};

/** What an OSCAL document is called, by the name of its root. */
function documentName(root: string): string {
  return otherDocuments[root] ?? (root === poamRoot ? 'POA&M' : 'document');
}

/** Formats of JSON that people have, by names that stand in them together, and what to do instead. */
const otherFormats: readonly (readonly [names: readonly string[], what: string, instead: string])[] = [
  [['bomFormat'], 'a CycloneDX document', scanInstead()],
  [['spdxVersion'], 'a list of software components (SPDX), which contains no findings', 'Choose a POA&M or a scan.'],
  [['SchemaVersion', 'Results'], 'scan results in Trivy JSON', scanInstead()],
  [['matches', 'descriptor'], 'scan results in Grype JSON', scanInstead()],
  [['runs', 'version'], 'scan results in SARIF JSON', scanInstead()],
  [['stigs'], 'a STIG checklist (.cklb)', checksInstead()],
  [
    ['profiles', 'platform', 'statistics'],
    'results of configuration checks in HDF, the Heimdall Data Format',
    checksInstead(),
  ],
  [['class_uid', 'category_uid'], 'findings in OCSF, the Open Cybersecurity Schema Framework', scanInstead()],
  [['Findings'], 'findings of AWS Security Hub (ASFF)', scanInstead()],
  [
    ['doc_id'],
    'only a link to a Google document (.gsheet or .gdoc), not the document itself',
    'Open it in Google Sheets, choose File, Download, Microsoft Excel (.xlsx), and then choose that file.',
  ],
];

function scanInstead(): string {
  return 'This tool does not read that format. Export the findings as CSV, or enter the number of unique vulnerabilities by hand.';
}

function checksInstead(): string {
  return 'These checks do not count as vulnerabilities. Choose the POA&M that lists the failed checks.';
}

/**
 * Why a document with these names at its root is not read, and what to give instead.
 *
 * @param within Names that stand anywhere in it, where those at its root are not known.
 */
export function otherRootMessage(file: string, roots: readonly string[], within: readonly string[] = []): string {
  const other = roots.find((root) => Object.hasOwn(otherDocuments, root));
  if (other === 'system-security-plan') {
    return `${file} is an OSCAL ${documentName(other)}, which contains no POA&M, and whose inventory items the tool does not read. Choose the POA&M whose root is “${poamRoot}”, or the inventory in FedRAMP’s Integrated Inventory Workbook.`;
  }
  if (other !== undefined) {
    return `${file} is an OSCAL ${documentName(other)}, which contains no POA&M. Choose the file whose root is “${poamRoot}”.`;
  }
  return (
    otherFormatMessage(file, roots.length > 0 ? roots : within) ??
    `${file} is not a POA&M: an OSCAL POA&M has “${poamRoot}” at its root, and this file does not.`
  );
}

/** What a file is by names that stand in it, and what to give instead; nothing where they are those of no known format. */
function otherFormatMessage(file: string, names: readonly string[]): string | undefined {
  const found = otherFormats.find(([needed]) => needed.every((name) => names.includes(name)));
  return found && `${file} contains ${found[1]}. ${found[2]}`;
}

/** The names of fields at the start of a text of JSON. */
export function namesIn(start: string): string[] {
  return [...new Set(Array.from(start.slice(0, 65_536).matchAll(/"([\w$-]{1,60})"\s*:/g), ([, name = '']) => name))];
}

/** Why OSCAL in YAML is not read. @param root The name of its root. */
export const yamlMessage = (file: string, root: string): string =>
  `${file} is an OSCAL ${documentName(root)} in YAML, which this tool does not read. Convert it to JSON or XML, for example with “oscal-cli convert”, and then choose that file.`;

/**
 * Why a text is not read as JSON.
 *
 * @param where Where reading failed, as the browser says it; may be empty.
 * @param start Its start, which may be that of another format: some write a document in each line.
 */
export function brokenJsonMessage(file: string, where: string, start: string): string {
  const other = otherFormatMessage(file, namesIn(start));
  if (other !== undefined) return other;
  const failed = where === '' ? '' : `: reading failed${where.slice(0, 80)}`;
  return `${file} is incomplete or not JSON${failed}. Save or export it again.`;
}

/** Why a file that declares a document type is not read. */
export const doctypeMessage = (file: string): string =>
  `${file} declares a document type (DOCTYPE), which OSCAL never does. For safety, the tool did not read it.`;

/** Why a file without an element is not read. */
export const brokenXmlMessage = (file: string): string => `${file} could not be read as XML. Save or export it again.`;
