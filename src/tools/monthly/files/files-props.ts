import type { MonthlyFacts } from '../../../domain/monthly/facts.ts';

/** What files work on. */
export interface FilesProps {
  readonly facts: MonthlyFacts;
  /** Takes what the files give, as entered facts, and what changed in a sentence. It can be undone. */
  readonly onFacts: (change: (given: unknown) => unknown, text: string) => void;
}
