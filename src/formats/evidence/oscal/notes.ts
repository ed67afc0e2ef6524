import type { ReadIssue } from '../../../domain/poam/evidence.ts';
import { countText, numberText } from '../../../domain/wording.ts';
import type { FoundAndDone } from '../reading/issues.ts';
import type { XmlEnd } from '../xml/xml-stream.ts';

/*
 * What is said about an OSCAL POA&M that is read.
 */

const notCounted = 'It does not count.';
const notGiven = 'It counts as not given.';

/** Why an entry is left out: what was found, and what was done. */
export const leftOut = {
  tooMuch: [
    'The items before this one refer to the same parts of the file so often that the tool cannot read all of them.',
    notCounted,
  ],
  noItem: ['The entry is not a POA&M item.', notCounted],
  example: ['The entry is marked as an example from the template.', notCounted],
  empty: ['The entry is empty.', notCounted],
} as const satisfies Readonly<Record<string, FoundAndDone>>;

/** What could not be read of an item: what was found, and what was done. */
export const unread = {
  date: (field: string, value: string): FoundAndDone => [
    `The ${field} is “${value.slice(0, 40)}”, which is not a date.`,
    notGiven,
  ],
  rating: (value: string): FoundAndDone => [`“${value.slice(0, 40)}” is not a rating.`, notGiven],
  state: (prop: string, value = ''): FoundAndDone => [
    `The prop “${prop}” is “${value.slice(0, 40)}”, a state that this tool does not recognize.`,
    notGiven,
  ],
  risk: (uuid: string): FoundAndDone => [
    `The item refers to the risk ${uuid.slice(0, 40)}, which the file does not contain.`,
    'The tool read the item without that risk.',
  ],
} as const;

/** Why nobody can tell how an item stands, as half a sentence. */
export const unclear = {
  log: (status: string, last: string) =>
    `the status of its risk is “${status.slice(0, 40)}”, and the last change in the risk’s log is “${last.slice(0, 40)}”`,
  deviation: (prop: string) => `its prop “${prop}” could not be read`,
} as const;

/** What its owner should know of an item: what was found, and what was done. */
export const itemNotes = {
  derivedRating: (from: string, rating: string): FoundAndDone => [
    `The risk has no rating, only ${from}.`,
    `The tool derived the rating ${rating} with Table I-2 of NIST SP 800-30.`,
  ],
  risks: (count: number, open: number): FoundAndDone => [
    open === count ? `The item has ${count} risks.` : `The item has ${count} risks, ${open} of them open.`,
    'It counts as one item. It is open if any of its risks is open. It has the most severe rating and the earliest dates of the open risks, and only the deviations that all open risks have.',
  ],
  unclear: (why: string): FoundAndDone => [
    `It is not clear how this item counts: ${why}.`,
    'It counts as not assessed. Correct it in the file.',
  ],
  noStatus: ['The file does not say whether the item is open.', 'It counts as open.'],
  falsePositive: [
    'Its state is “False Positive”, but the file does not say that this is approved.',
    'It counts as open, with its false positive pending.',
  ],
  unnamedDeviation: [
    'Its status is “deviation-approved”, but no prop says which deviation.',
    'It counts as open, without a deviation.',
  ],
} as const satisfies Readonly<Record<string, FoundAndDone | ((...given: never[]) => FoundAndDone)>>;

/** What its owner should know of the document: what was found, and what was done. */
export const documentNotes = {
  unusedRisks: (count: number): FoundAndDone => [
    `${countText(count, 'risk')} in the file ${count === 1 ? 'does' : 'do'} not belong to any POA&M item.`,
    'Only items count.',
  ],
  undated: (count: number): FoundAndDone => [
    `${countText(count, 'open item')} ${count === 1 ? 'has' : 'have'} no detection date.`,
    'Their age is not known.',
  ],
  empty: ['The POA&M has no items.', 'Nothing counts.'],
  version: (version: string | undefined): FoundAndDone => [
    `Its OSCAL version is ${version === undefined ? 'not given' : `“${version.slice(0, 20)}”`}; this tool knows versions 1.0.4 to 1.2.`,
    'The tool read it as if it were one of these.',
  ],
  twoDates: (published: string, modified: string): FoundAndDone => [
    `It was published on ${published} and last changed on ${modified}.`,
    'The later of the two counts as the date of the POA&M.',
  ],
  sameUuid: (first: number): FoundAndDone => [
    `The entry has the same UUID as poam-items[${first}].`,
    'The tool read both.',
  ],
  sameId: (id: string, first: string): FoundAndDone => [
    `The POA&M ID ${id.slice(0, 60)} is also at ${first}.`,
    'The tool read both.',
  ],
} as const satisfies Readonly<Record<string, FoundAndDone | ((...given: never[]) => FoundAndDone)>>;

/** That a file in XML was read only up to a line. */
export function endedEarly(file: string, { kind, line, problem }: XmlEnd): ReadIssue {
  const what =
    kind === 'enough'
      ? `The file contains ${problem}, more than any known POA&M.`
      : `The file breaks off or is damaged at line ${numberText(line)}.`;
  const done = 'Everything before that line was read. The rest is missing. Export the POA&M again.';
  return { place: { file, row: line }, kind: 'noted', what, done, mayHide: true };
}
