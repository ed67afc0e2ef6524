import type { PlainDate } from '../../calendar/plain-date.ts';
import { type Sentence, sentenceOf } from '../../placeholders.ts';
import type { CharterChoices } from '../choice-names.ts';
import type { CharterFacts } from '../facts.ts';
import type { CheckId } from './charter-checks.ts';
import type { checkTexts } from './check-texts.ts';

/**
 * What a check comes to. `differs`: something was chosen that lies outside what is asked for. `not-applicable`: the charter
 * has nothing to which it applies.
 */
export type CheckState = 'satisfied' | 'missing' | 'differs' | 'not-applicable';

/** What a check finds: its state, and a sentence that is not put into words yet. */
export interface Finding {
  readonly state: CheckState;
  readonly text: Sentence<typeof checkTexts>;
}

/** What checks look at. */
export interface CheckInput {
  readonly facts: CharterFacts;
  /** Today. */
  readonly asOf: PlainDate;
  /** The coming meetings: those of about a year. */
  readonly days: readonly PlainDate[];
  readonly choices: CharterChoices;
}

/** The rules of the checks of a part of the charter. */
export type CheckRules<Id extends CheckId> = Readonly<Record<Id, (input: CheckInput) => Finding>>;

/** A sentence of a finding. */
export const sentence = sentenceOf<typeof checkTexts>();

const finding =
  (state: CheckState) =>
  (text: Finding['text']): Finding => ({ state, text });

/** Makes a finding of a sentence. */
export const satisfied = finding('satisfied');
/** Makes a finding of a sentence. */
export const missing = finding('missing');
/** Makes a finding of a sentence. */
export const differs = finding('differs');
/** Makes a finding of a sentence. */
export const notApplicable = finding('not-applicable');
