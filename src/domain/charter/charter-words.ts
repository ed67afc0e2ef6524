import type { TextsOf } from '../placeholders.ts';
import type { TriggerWordsById } from '../triggers/trigger-words.ts';
import type { CheckForce, CheckId } from './checks/charter-checks.ts';
import type { checkTexts } from './checks/check-texts.ts';
import type { CheckState } from './checks/finding.ts';
import type { CharterChoices } from './choice-names.ts';
import type { PeriodState } from './comment-periods.ts';
import type { changeTexts, paperTexts } from './texts.ts';

/** The words of the papers of a charter, as the files of `content/tools/charter/` hold them. */
export interface CharterWords {
  readonly papers: TextsOf<typeof paperTexts>;
  readonly changes: TextsOf<typeof changeTexts>;
  readonly choices: CharterChoices;
  readonly checks: {
    /** What each check is called. */
    readonly names: Readonly<Record<CheckId, string>>;
    readonly forces: Readonly<Record<CheckForce, string>>;
    readonly states: Readonly<Record<CheckState, string>>;
    /** What the part before the seven sections is called. */
    readonly parts: Readonly<Record<'steps', string>>;
    readonly texts: TextsOf<typeof checkTexts>;
  };
  /** How comment periods stand, in a word or two. */
  readonly periodStates: Readonly<Record<PeriodState, string>>;
  /** When each trigger is met. */
  readonly triggers: TriggerWordsById;
}
