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

/** Why a document with these names at its root is not read, and what to give instead. */
export function otherRootMessage(file: string, roots: readonly string[]): string {
  const other = roots.find((root) => Object.hasOwn(otherDocuments, root));
  if (other !== undefined) {
    return `${file} is an OSCAL ${otherDocuments[other] ?? ''}, which holds no POA&M. Choose the file whose root is “${poamRoot}”.`;
  }
  if (roots.includes('SchemaVersion') && roots.includes('Results')) return scannerMessage(file, 'Trivy');
  if (roots.includes('matches') && roots.includes('descriptor')) return scannerMessage(file, 'Grype');
  if (roots.includes('runs') && roots.includes('version')) return scannerMessage(file, 'SARIF');
  return `${file} is no POA&M: an OSCAL POA&M has “${poamRoot}” at its root, and this file does not.`;
}

function scannerMessage(file: string, format: string): string {
  return `${file} looks like scan results in ${format} JSON, which we do not read. Give its number of unique vulnerabilities by hand, or export the scan as CSV.`;
}

/** Why a text is not read as JSON. @param where Where reading failed, as the browser says it; may be empty. */
export function brokenJsonMessage(file: string, where: string): string {
  const failed = where === '' ? '' : `: reading failed${where.slice(0, 80)}`;
  return `${file} is not whole, or no JSON${failed}. Save or export it again.`;
}

/** Why a file that declares a document type is not read. */
export const doctypeMessage = (file: string): string =>
  `${file} declares a document type (DOCTYPE), which OSCAL never does. For safety it was not read.`;

/** Why a file without an element is not read. */
export const brokenXmlMessage = (file: string): string => `${file} could not be read as XML. Save or export it again.`;
