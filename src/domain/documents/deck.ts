/**
 * Slides without a look: what each shows and what the teacher says to it. A text may hold `**strong words**`; a line break
 * in one stays a line break.
 */
export interface Deck {
  /** What its properties call it. */
  readonly title: string;
  /** What stands under the title on slides of the kind `title`. */
  readonly subtitle?: string | undefined;
  /** One line at the foot of every slide: “Unofficial edition”. */
  readonly about: string;
  readonly slides: readonly DeckSlide[];
}

/** A slide. */
export interface DeckSlide {
  /** Unlike the titles of the other slides, or a number is put after it. */
  readonly title: string;
  /** Where what it shows is from: one line, small, over the foot. */
  readonly source?: string | undefined;
  /** What the teacher says, a paragraph each. */
  readonly notes: readonly string[];
  readonly body: DeckBody;
}

/** What a slide shows below its title. */
export type DeckBody =
  | { readonly kind: 'title' }
  | { readonly kind: 'points'; readonly points: readonly string[] }
  | ColumnsBody
  | FiguresBody
  | DeckTable
  | DeckLine
  | ChoicesBody
  | StepsBody;

/** Two or three things side by side; any other number of them is shown as points. */
export interface ColumnsBody {
  readonly kind: 'columns';
  readonly columns: readonly { readonly title: string; readonly text: string }[];
}

/** Up to three numbers, large, each with what it counts; four and more are shown as points. */
export interface FiguresBody {
  readonly kind: 'figures';
  readonly figures: readonly { readonly figure: string; readonly text: string }[];
}

/** A table. Each row has as many cells as there are columns; its first cell names it. */
export interface DeckTable {
  readonly kind: 'table';
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The process as a line, with a text under it. */
export interface DeckLine {
  readonly kind: 'line';
  /** A phase has its color by its place, the first four in those of the site. One without stations is left out. */
  readonly phases: readonly DeckPhase[];
  readonly text: string;
}

/** A phase of the process and its stations, in order. */
export interface DeckPhase {
  readonly title: string;
  readonly stations: readonly {
    readonly name: string;
    /** Whether it is the one that the slide is about. */
    readonly here: boolean;
  }[];
}

/** A question to the room. */
export interface ChoicesBody {
  readonly kind: 'choices';
  readonly question: string;
  readonly options: readonly string[];
  /** Stands in the notes, and not on the slide. */
  readonly answer: string;
}

/** Steps, numbered from 1. */
export interface StepsBody {
  readonly kind: 'steps';
  readonly steps: readonly { readonly title: string; readonly text: string }[];
}
