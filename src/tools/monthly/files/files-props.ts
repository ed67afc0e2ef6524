import type { MonthlyFacts } from '../../../domain/monthly/facts.ts';

/** What files work on. */
export interface FilesProps {
  readonly facts: MonthlyFacts;
  /** Names the opening of the work. Where it changes and the files stay, the next month has begun from the one that they are of. */
  readonly opening: string;
  /** Takes what the files give, as entered facts, and what changed in a sentence. It can be undone. */
  readonly onFacts: (change: (given: unknown) => unknown, text: string) => void;
}
