import type { DeliverableId } from '../collaborative-conmon/ids.ts';
import type { TextsOf } from '../placeholders.ts';
import type { MonthlyChoices } from './choice-names.ts';
import type { MonthChangeKind, MonthListId } from './month-figures.ts';
import type { paperTexts } from './texts.ts';

/** The words of the papers of a month, as the files of `content/tools/monthly/` hold them. */
export interface PaperWords {
  readonly papers: TextsOf<typeof paperTexts>;
  readonly choices: MonthlyChoices;
  readonly deliverables: Readonly<Record<DeliverableId, string>>;
  readonly changeKinds: Readonly<Record<MonthChangeKind, string>>;
  /** What the lists of items are called. */
  readonly lists: Readonly<Record<MonthListId, string>>;
  /** How a trigger stands, in a word or two. */
  readonly states: Readonly<Record<'met' | 'not-met' | 'not-assessed', string>>;
}
