/** A number that counting gives, and that a switch may change. `used` is the one held against a trigger’s limit. */
export type CountedMeasure =
  | 'late-items'
  | 'late-unique'
  | 'late-used'
  | 'vulnerabilities'
  | 'hosts'
  | 'unauthenticated'
  | 'undecided-hosts';

/** One way to count. */
export interface SwitchOption {
  readonly id: string;
  /** The choice as a person reads it. */
  readonly label: string;
  /** How it is said after a number: “12 with approved operational requirements counted”. */
  readonly words: string;
}

/** A question about counting that the texts leave open or that people answer differently, with a default. */
export interface CountingSwitch {
  readonly id: string;
  readonly question: string;
  /** The default among them. */
  readonly options: readonly SwitchOption[];
  readonly default: string;
  /** Why the default is what it is, in a sentence or two. */
  readonly why: string;
  /** Where the default comes from: a text, by its name, or our judgment where none says so. */
  readonly basis: { readonly kind: 'source'; readonly source: string } | { readonly kind: 'our-judgment' };
  /** Which numbers it can change; it never changes another. */
  readonly measures: readonly CountedMeasure[];
}
