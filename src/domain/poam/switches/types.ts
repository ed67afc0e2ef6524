/** A number that counting gives, and that a switch may change. `used` is the one held against a trigger’s limit. */
export type CountedMeasure =
  | 'late-items'
  | 'late-unique'
  | 'late-used'
  | 'vulnerabilities'
  | 'hosts'
  | 'unauthenticated'
  | 'undecided-hosts';

/** A question about counting that the texts leave open or that people answer differently, with a default. */
export interface CountingSwitch {
  readonly id: string;
  /** What it is about: POA&M items, or scans. */
  readonly about: 'items' | 'scans';
  /** The ways to count, by their ids. */
  readonly options: readonly string[];
  /** The default among them. */
  readonly default: string;
}

/** One way to count, in words. */
export interface OptionWords {
  /** The choice as a person reads it. */
  readonly label: string;
  /** How it is said after a number: “12 with approved operational requirements counted”. */
  readonly afterNumber: string;
}

/** A switch in words. */
export interface SwitchWords {
  readonly question: string;
  /** By the ids of the options. */
  readonly options: Readonly<Record<string, OptionWords>>;
  /** Why the default is what it is, in a sentence or two. */
  readonly why: string;
  /** The text that the default follows; absent where none says so, and it is our judgment. */
  readonly source?: string | undefined;
}
