import { stepIds } from '../domain/process/step-numbers.ts';
import { periods } from '../domain/schedule/periods.ts';
import type { DutyData } from '../schemas/duty.ts';
import type { KnownIds } from './content-fault.ts';

/** An MDX page, as its file has it. */
export interface PageSource {
  /** From the project's root. */
  readonly file: string;
  /** The file's name without its ending. */
  readonly id: string;
  readonly title: string;
  /** The whole file, front matter included. */
  readonly text: string;
}

/** All content whose parts point at each other. */
export interface Content {
  /** The pages of the guide, each with whether it has the summary of a step. */
  readonly guide: readonly (PageSource & { readonly hasSummary: boolean })[];
  readonly pages: readonly PageSource[];
  /** The pages of the tools, each with the pages of the guide that it serves. */
  readonly tools: readonly (PageSource & { readonly steps: readonly string[] })[];
  /** The forms for paper that stand on pages of their own, each with the id of its tool. */
  readonly toolForms: readonly PageSource[];
  readonly duties: readonly (DutyData & { readonly file: string })[];
  readonly updates: readonly {
    readonly id: string;
    readonly title: string;
    readonly steps: readonly string[];
    /** The sections of the sources that it touches, by their headings. */
    readonly touches?: unknown;
  }[];
  readonly readings: readonly {
    readonly id: string;
    readonly title: string;
    readonly steps: readonly string[];
    readonly statements?: string | undefined;
  }[];
  readonly terms: readonly {
    readonly id: string;
    readonly term: string;
    readonly mark?: readonly string[] | undefined;
    readonly related?: readonly string[] | undefined;
  }[];
  readonly resources: readonly {
    readonly id: string;
    readonly name: string;
    readonly namedIn?: string | undefined;
    readonly url?: string | undefined;
  }[];
  /** What the rulesets of 2026 replace, each with the code of its ruleset and the statements that it names. */
  readonly replaced: readonly {
    readonly file: string;
    readonly code: string;
    readonly what: string;
    readonly statements: readonly string[];
  }[];
  /** The files of words of the tools. */
  readonly toolWords: readonly { readonly file: string; readonly tool: string; readonly text: string }[];
  /** The ids of the whole ledger. */
  readonly statements: readonly string[];
}

/** Kinds of ids that pages and data files may name: where each kind is kept, and which ids there are. */
export const idKinds = {
  statement: ({ statements }) => ({ home: 'content/statements', ids: statements }),
  update: ({ updates }) => ({ home: 'content/updates.yaml', ids: updates.map(({ id }) => id) }),
  reading: ({ readings }) => ({ home: 'content/readings.yaml', ids: readings.map(({ id }) => id) }),
  term: ({ terms }) => ({ home: 'content/glossary.yaml', ids: terms.map(({ id }) => id) }),
  resource: ({ resources }) => ({
    home: 'content/resources.yaml, with a url',
    ids: resources.filter(({ url }) => url !== undefined).map(({ id }) => id),
  }),
  period: () => ({ home: 'src/domain/schedule/periods.ts', ids: Object.keys(periods) }),
  'numbered step': () => ({ home: 'src/domain/process/process-line.ts', ids: stepIds }),
  duty: ({ duties }) => ({ home: 'content/duties', ids: duties.map(({ id }) => id) }),
  'step with duties': ({ duties }) => ({ home: 'content/duties', ids: duties.map(({ step }) => step) }),
} as const satisfies Record<string, (content: Content) => KnownIds>;

/** A kind of id. */
export type IdKind = keyof typeof idKinds;
