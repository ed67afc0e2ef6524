import type { PlainDate } from '../../calendar/plain-date.ts';
import type { DeviationState, Rating } from '../ratings.ts';

/** What a field of an item can hold, by how it is read. */
export interface PoamValues {
  readonly text: string;
  /** A scanner’s id, without the decimals that spreadsheets add: `19506`, not `19506.0`. */
  readonly 'scanner-id': string;
  readonly date: PlainDate;
  readonly rating: Rating;
  readonly state: DeviationState;
  readonly 'yes-no': 'yes' | 'no';
  /** What its owner says of whether it is open, as written. */
  readonly status: string;
  readonly assets: readonly string[];
  readonly cves: readonly string[];
}

/** A column of FedRAMP’s POA&M template, in any edition, or one that people add to it. */
export interface PoamColumn {
  /** How editions of 2018 to 2025 head it, the newest first, and how people do. */
  readonly headings: readonly [string, ...string[]];
  /** Whether no other list has such a heading, so that it helps to recognize a POA&M. */
  readonly isDistinctive?: true;
  /** Whether a filled cell makes a row data. In other columns people fill down a “No” to the end of the sheet. */
  readonly makesData?: true;
  /** Whether a sheet that lacks it is reported, because counting has little to go by without it. */
  readonly isNeeded?: true;
  /** Whether edition 3.0, of 2025, no longer has it. */
  readonly isGone?: true;
  /** Whether no edition has it: people add it. */
  readonly isAdded?: true;
}

/** A column that an item keeps as a field. */
export interface PoamField extends PoamColumn {
  /** How it is read. */
  readonly holds: keyof PoamValues;
  /** The names of the OSCAL props that hold it, the first that is there counting. Empty where other parts of OSCAL do. */
  readonly props: readonly string[];
  /** What lists of items call it, or `null` for a field that they show within another column. */
  readonly listed: string | null;
}
