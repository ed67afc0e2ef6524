import type { ReadIssue } from '../../../domain/poam/evidence.ts';
import { countText, numberText } from '../../../domain/wording.ts';
import type { FoundAndDone } from '../reading/issues.ts';
import type { XmlEnd } from '../xml/xml-stream.ts';

/*
 * What is said about an OSCAL POA&M that is read.
 */

const notCounted = 'It is not counted.';
const notGiven = 'It counts as not given.';

/** Why an entry is left out: what was found, and what was done. */
export const leftOut = {
  tooMuch: ['The items before this one point to the same parts of the file too often for all to be read.', notCounted],
  noItem: ['The entry is no POA&M item.', notCounted],
  example: ['The entry is marked as an example of the template.', notCounted],
  empty: ['The entry is empty.', notCounted],
} as const satisfies Readonly<Record<string, FoundAndDone>>;

/** What could not be read of an item: what was found, and what was done. */
export const unread = {
  date: (field: string, value: string): FoundAndDone => [
    `The ${field} is “${value.slice(0, 40)}”, which is no date.`,
    notGiven,
  ],
  rating: (value: string): FoundAndDone => [`“${value.slice(0, 40)}” is no rating.`, notGiven],
  state: (prop: string, value = ''): FoundAndDone => [
    `The prop “${prop}” is “${value.slice(0, 40)}”, a state unknown to us.`,
    notGiven,
  ],
  risk: (uuid: string): FoundAndDone => [
    `The item points to a risk ${uuid.slice(0, 40)}, which the file does not have.`,
    'The item was read without that risk.',
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
    `The rating ${rating} was worked out of them by Table I-2 of NIST SP 800-30.`,
  ],
  risks: (count: number, open: number): FoundAndDone => [
    open === count ? `The item has ${count} risks.` : `The item has ${count} risks, ${open} of them open.`,
    'It counts as one: open as long as one of them is, with the gravest rating and the earliest dates of those that are open, and those deviations that all of these have.',
  ],
  unclear: (why: string): FoundAndDone => [
    `It is not clear how this item counts: ${why}.`,
    'It counts as not assessed. Correct it in the file.',
  ],
  noStatus: ['Nothing says whether the item is open.', 'It counts as open.'],
  falsePositive: [
    'Its state is “False Positive”, and nothing says that this is approved.',
    'It counts as open, with its false positive pending.',
  ],
  unnamedDeviation: [
    'Its status is “deviation-approved”, and no prop says which deviation.',
    'It counts as open, without a deviation.',
  ],
} as const satisfies Readonly<Record<string, FoundAndDone | ((...given: never[]) => FoundAndDone)>>;

/** What its owner should know of the document: what was found, and what was done. */
export const documentNotes = {
  unusedRisks: (count: number): FoundAndDone => [
    `${countText(count, 'risk')} of the file ${count === 1 ? 'belongs' : 'belong'} to no POA&M item.`,
    'Only items are counted.',
  ],
  undated: (count: number): FoundAndDone => [
    `${countText(count, 'open item')} ${count === 1 ? 'has' : 'have'} no date of detection.`,
    'Their age is not known.',
  ],
  empty: ['The POA&M has no items.', 'Nothing is counted.'],
  version: (version: string | undefined): FoundAndDone => [
    `Its OSCAL version is ${version === undefined ? 'not given' : `“${version.slice(0, 20)}”`}; we know 1.0.4 to 1.2.`,
    'It was read as if it were one of these.',
  ],
  twoDates: (published: string, modified: string): FoundAndDone => [
    `It was published on ${published} and last changed on ${modified}.`,
    'The later of the two counts as the date of the POA&M.',
  ],
  sameUuid: (first: number): FoundAndDone => [
    `The entry has the same UUID as poam-items[${first}].`,
    'Both were read.',
  ],
  sameId: (id: string, first: string): FoundAndDone => [
    `The POA&M ID ${id.slice(0, 60)} also stands at ${first}.`,
    'Both were read.',
  ],
} as const satisfies Readonly<Record<string, FoundAndDone | ((...given: never[]) => FoundAndDone)>>;

/** That a file in XML was read only up to a line. */
export function endedEarly(file: string, { kind, line, problem }: XmlEnd): ReadIssue {
  const what =
    kind === 'enough'
      ? `The file holds ${problem}, more than any POA&M we know.`
      : `The file breaks off or is damaged at line ${numberText(line)}.`;
  const done = 'Everything before that line was read, the rest is missing. Export the POA&M again.';
  return { place: { file, row: line }, kind: 'noted', what, done, mayHide: true };
}
