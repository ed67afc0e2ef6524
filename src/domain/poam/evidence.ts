import type { PlainDate } from '../calendar/plain-date.ts';
import type { PoamFieldValues } from './fields/poam-fields.ts';
import type { PoamMapping } from './fields/poam-mapping.ts';
import type { Rating } from './ratings.ts';
import type { HostIdentity } from './scans/host-identity.ts';

/**
 * What is read out of the files that people have: POA&M workbooks, OSCAL POA&Ms, scans. Readers of every format give
 * these shapes, and the counting rules know no other. Everything in them is plain JSON.
 */

/** Where in a file something stands. */
export interface Place {
  /** The file’s name. */
  readonly file: string;
  /** The sheet’s name, as its tab shows it; for JSON and XML left out. */
  readonly sheet?: string;
  /** The row as the spreadsheet or the text counts it, from 1. */
  readonly row?: number;
  /** The column: its letters in a workbook, its heading in a table of text, the path of a field in JSON. */
  readonly column?: string;
}

/** Something in a file that was not read as it stands. */
export interface ReadIssue {
  readonly place: Place;
  /**
   * `left-out`: a whole row (or entry) of data is no item; with the items these make up all rows of data.
   * `unread`: one value of an item could not be read, and counts as not given.
   * `noted`: it was read, but its owner should know.
   */
  readonly kind: 'left-out' | 'unread' | 'noted';
  /** What was found, as a sentence. */
  readonly what: string;
  /** What was done about it, as a sentence. */
  readonly done: string;
  /** How many rows (or values) it speaks for, where many are alike. Left out: one. */
  readonly rows?: number;
  /**
   * Set where something that counts may be behind it: a row that may be an item, the rest of a file that was cut off, a
   * sheet that could not be read. Numbers that rest on the file are then “at least”, or not known.
   */
  readonly mayHide?: true;
}

/** What became of the rows of a table, by reason; rows of data that became items or findings have none. */
export const rowReasons = [
  'template',
  'repeated-heading',
  'footer',
  'other',
  'too-little',
  'unread',
  'closed',
  'information',
  'fixed',
  'hidden',
] as const;

/**
 * Why a row stands apart in the account of a table. Left out: the template’s own text, a heading that stands again, a footer
 * or total, a row that says nothing of a weakness (`other`), one that may be an item and says too little (`too-little`), one
 * that could not be read. Read, but not as open: `closed` by its status or completion date, `information` and `fixed` of a
 * scan. Read like the others, and remarked on: `hidden` by a filter or by hand.
 */
export type RowReason = (typeof rowReasons)[number];

/** A column of a table, as its owner sees it before the numbers are used. */
export interface ColumnAccount {
  /** Its heading as written. */
  readonly heading: string;
  /** What it is read as, in the words of the list of items; absent for a column that is not used. */
  readonly readAs?: string;
  /** The name of that column, for a mapping. */
  readonly column?: string;
}

/** A value that was not understood, and how many rows hold it. */
export interface UnknownValue {
  readonly heading: string;
  /** The value as written, shortened. */
  readonly value: string;
  readonly rows: number;
  /** The name of its column where a mapping can say what the value means; absent for a date, an identifier, a text. */
  readonly column?: string;
}

/** What was made of one table of a file: shown before its numbers are used. */
export interface TableAccount {
  readonly sheet?: string;
  /** Rows below the headings that hold anything. */
  readonly rows: number;
  readonly columns: readonly ColumnAccount[];
  readonly reasons: readonly { readonly reason: RowReason; readonly rows: number; readonly first: number }[];
  /** Values that were not understood, the most frequent first; at most 50. */
  readonly unknownValues: readonly UnknownValue[];
}

/** The lists that a POA&M keeps. */
export type PoamList = 'open' | 'closed' | 'configuration';

/** An item of a POA&M: its fields, and where it stands. */
export type PoamItem = PoamFieldValues & {
  readonly place: Place;
  /** The list that it counts in: a row whose status says that it is closed is closed, whatever its sheet. */
  readonly list: PoamList;
  /**
   * Why nobody can tell whether it is open and how it counts, as half a sentence: its list, status, completion date or
   * deviations contradict each other, say nothing known, or could not be read. Set for an item of any list.
   */
  readonly unclearStatus?: string;
  /** What the risk is called that it shares with other items of its file: those are one vulnerability. Not for people. */
  readonly sharedRisk?: string;
};

/** A POA&M as it was read. */
export interface PoamEvidence {
  readonly kind: 'poam';
  readonly file: string;
  /** What was recognized, for the reader: “FedRAMP POA&M workbook, layout 3.0”, “OSCAL POA&M 1.1.2”. */
  readonly format: string;
  /** The POA&M’s own date. */
  readonly date?: PlainDate;
  readonly csp?: string;
  readonly system?: string;
  readonly impactLevel?: string;
  readonly items: readonly PoamItem[];
  readonly issues: readonly ReadIssue[];
  /** What was made of each table; absent for OSCAL, which has none. */
  readonly accounts?: readonly TableAccount[];
  /** The name under which what its owner says of its tables can be kept: files with the same headings have the same. */
  readonly layout?: string;
  /** What its owner said of its tables, where that was used. */
  readonly mapping?: PoamMapping;
  /** Rows (or entries) of data that were met: items and issues of kind `left-out` make up all of them. */
  readonly rows: number;
}

/**
 * Whether a host was scanned with credentials; `unknown` where the file does not tell, or tells both: its owner is asked.
 */
export type Authentication = 'yes' | 'no' | 'unknown';

/** A host of a scan. */
export interface ScannedHost {
  readonly name: string;
  readonly authentication: Authentication;
  /** What that was read from, in a few words. Never an account name. */
  readonly basis: string;
  /** All that the machine is known by in the file, its name among it; absent where the file has nothing but the name. */
  readonly identities?: readonly HostIdentity[];
}

/** A finding of a scan, one for each kind of weakness: the hosts that have it are counted. */
export interface ScanFinding {
  /** The scanner’s id of the weakness: its plugin id, QID or CVE. */
  readonly id: string;
  readonly name: string;
  /** What the scanner rated it; `none` for what is information only. */
  readonly severity: Rating | 'none';
  /** Whether it is a result of a compliance check, which is no vulnerability. */
  readonly isCompliance: boolean;
  readonly hosts: number;
  /** The first day on which it was seen, where the file tells. */
  readonly firstSeen?: PlainDate;
  readonly cves: readonly string[];
  /** How many rows of the file say so: one for each host and port. */
  readonly rows?: number;
}

/** A scan as it was read. */
export interface ScanEvidence {
  readonly kind: 'scan';
  readonly file: string;
  readonly format: string;
  /** The scanner, for telling its ids from those of another: `Nessus`. */
  readonly tool: string;
  /** The day of the scan, where the file tells. */
  readonly date?: PlainDate;
  readonly hosts: readonly ScannedHost[];
  /** The names of hosts that the file says were not scanned: they did not answer. They are not among the hosts. */
  readonly notScanned?: readonly string[];
  readonly findings: readonly ScanFinding[];
  readonly issues: readonly ReadIssue[];
  /** What was made of a table of results; absent for other formats. */
  readonly accounts?: readonly TableAccount[];
  /**
   * Rows met, one for each finding on a host and port: those that are left out are among the issues, and those of a table that are
   * fixed, a footer, or of no weakness in its account.
   */
  readonly rows: number;
}

/** A file that is not read at all, and why. */
export interface FileRefusal {
  readonly kind: 'refused';
  readonly file: string;
  /** What it is, and what to do, in a sentence or two. */
  readonly message: string;
}
