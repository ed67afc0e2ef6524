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
    return `${file} declares a document type (DOCTYPE), which can define text that grows without bound. Nessus never writes one, so the file was not read. Export the scan from Nessus again.`;
  }
  if (root === nessusRoot) return undefined;
  if (root === 'NessusClientData') {
    return `${file} is a Nessus scan of the old format, version 1. Open it in Nessus and export it as “Nessus”, which gives version 2.`;
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
    'Everything before that line is counted, and the rest is missing: every number from this file is a lower bound. Export the scan again.';
  switch (kind) {
    case 'truncated':
      return [`The file breaks off at line ${at}, before its end.`, missing];
    case 'broken':
      return [`The file is damaged at line ${at}: ${problem.replace(/\.$/, '').slice(0, 200)}.`, missing];
    case 'enough':
      return [
        `The file holds ${problem}, more than any scan we know.`,
        `Everything before line ${at} is counted, the rest is missing.`,
      ];
    case 'complete':
      if (problem === '') return undefined;
      return [
        `Something follows behind the end of the scan, at line ${at}.`,
        'It is not read. Where several scans were put into one file, choose each by itself.',
      ];
    default:
      return undefined;
  }
}

/** What the owner of a scan should know about it: what was found, and what was done. */
export const notes = {
  noHost: ['The file holds no scanned host.', 'Nothing is counted from it.'],
  cutHost: (name: string) => ({
    what: `The file ends within the results of the host ${name}.`,
    done: 'What stands before the end is counted for it, and its other findings are missing.',
  }),
  namelessHost: ['A host has no name.', 'It counts as a host of its own, named after its line.'],
  oddities: (count: number) =>
    [
      `${numberText(count)} characters or entities of the file are not allowed in XML.`,
      'They were passed over as they stand.',
    ] as const,
} as const;

/** Why a finding is left out. */
export const leftOut = {
  noHost: 'A finding stands outside of any host.',
  noId: 'A finding has no plugin ID.',
  severity: (written: string) => `A finding has the severity “${written}”, which is none of 0 to 4.`,
  done: 'The finding is not counted.',
} as const;
