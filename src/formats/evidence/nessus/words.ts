import { numberText } from '../../../domain/wording.ts';
import type { FoundAndDone } from '../reading/issues.ts';
import type { XmlEnd } from '../xml/xml-stream.ts';
import { nessusRoot } from './root.ts';

/*
 * What is said about Nessus scans.
 */

/** Why a file is not read; nothing for one that is. @param root The name of its first element, where it has one. */
export function refusalMessage(file: string, end: XmlEnd, root: string | undefined): string | undefined {
  if (end.kind === 'doctype') {
    return `${file} declares a document type (DOCTYPE), which can define text that grows without limit. Nessus never writes one, so the tool did not read the file. Export the scan from Nessus again.`;
  }
  if (root === nessusRoot) return undefined;
  if (root === 'NessusClientData') {
    return `${file} is a Nessus scan in the old format, version 1. Open it in Nessus, and export it as “Nessus” to get version 2.`;
  }
  if (root === undefined) {
    return `${file} could not be read as XML: ${end.problem || 'it ends before its first element'}.`;
  }
  return `${file} is XML whose first element is “${root.slice(0, 60)}”. A Nessus scan begins with “${nessusRoot}”.`;
}

/** What was found where reading ended early or something follows the end, and what was done; nothing for a whole file. */
export function endWords({ kind, line, problem }: XmlEnd): FoundAndDone | undefined {
  const at = numberText(line);
  const missing =
    'Everything before that line counts, and the rest is missing. Every number from this file is a minimum. Export the scan again.';
  switch (kind) {
    case 'truncated':
      return [`The file breaks off at line ${at}, before its end.`, missing];
    case 'broken':
      return [`The file is damaged at line ${at}: ${problem.replace(/\.$/, '').slice(0, 200)}.`, missing];
    case 'enough':
      return [
        `The file contains ${problem}, more than any known scan.`,
        `Everything before line ${at} counts. The rest is missing.`,
      ];
    case 'complete':
      if (problem === '') return undefined;
      return [
        `There is more text after the end of the scan, at line ${at}.`,
        'The tool did not read it. If the file combines several scans, choose each scan separately.',
      ];
    default:
      return undefined;
  }
}

/** What the owner of a scan should know about it: what was found, and what was done. */
export const notes = {
  noHost: ['The file contains no scanned host.', 'Nothing in it counts.'],
  cutHost: (name: string) => ({
    what: `The file ends within the results of the host ${name}.`,
    done: 'Its findings before that point count. Its other findings are missing.',
  }),
  namelessHost: ['A host has no name.', 'It counts as a separate host, named after its line.'],
  oddities: (count: number) =>
    [
      `${numberText(count)} characters or entities of the file are not allowed in XML.`,
      'The tool skipped them.',
    ] as const,
} as const;

/** Why a finding is left out. */
export const leftOut = {
  noHost: 'A finding does not belong to any host.',
  noId: 'A finding has no plugin ID.',
  severity: (written: string) => `A finding has the severity “${written}”, which is not 0 to 4.`,
  done: 'The finding does not count.',
} as const;
