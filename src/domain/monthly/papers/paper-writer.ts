import { fillerOf } from '../../placeholders.ts';
import { numberText } from '../../wording.ts';
import type { MonthlyFacts } from '../facts.ts';
import type { ListedItem, SureNumber } from '../month-figures.ts';
import type { PaperWords } from '../monthly-words.ts';
import { nameOfMonth } from '../next-month.ts';
import type { paperTexts } from '../texts.ts';

/** What every paper of a month is written with. */
export interface PaperWriter {
  readonly facts: MonthlyFacts;
  readonly words: PaperWords;
  readonly say: ReturnType<typeof fillerOf<typeof paperTexts>>;
  /** The service as it stands in a sentence. */
  readonly service: string;
  /** The month as it stands in a title. */
  readonly month: string;
}

/** Starts the papers of a month. */
export function startPaper(facts: MonthlyFacts, words: PaperWords): PaperWriter {
  const say = fillerOf<typeof paperTexts>(words.papers);
  const { service, month } = facts;
  return {
    facts,
    words,
    say,
    service: service ?? say('the-service'),
    month: month === undefined ? say('no-month') : nameOfMonth(month),
  };
}

/** A number with how sure it is: “12”, “At least 12”, “Not known”. */
export function sureText({ value, certainty }: SureNumber, { say }: Pick<PaperWriter, 'say'>): string {
  if (certainty === 'not-known') return say('not-known');
  return certainty === 'at-least' ? say('at-least', { number: numberText(value) }) : numberText(value);
}

/** What an item is called: its id and its name, as far as they are known. */
export const itemText = ({ id, name }: ListedItem): string => [id, name].filter((part) => part !== undefined).join(' ');
