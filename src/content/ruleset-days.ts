import rulesets from '../../content/deadlines.yaml';
import { plainDate } from '../domain/calendar/plain-date.ts';
import { dateInWords } from '../domain/wording.ts';

/*
 * Texts of `content/` that name a day of a ruleset of 2026: `{VDR.rev5.maintain}` stands for the day on which an active
 * Rev5 certification needs it, as `content/deadlines.yaml` has it, in words.
 */

const placeholder = /\{([A-Z]{3})\.(rev5|20x)\.([a-z-]+)\}/g;

/** The days of a ruleset by what they are called in a placeholder: the fields of `content/deadlines.yaml`. */
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  optional: ['optional'],
  obtain: ['obtain'],
  maintain: ['maintain'],
  // The day on which grace ends, or the one after which an assessment has to begin.
  'grace-ends': ['graceEnds', 'graceEndsAtAssessmentAfter'],
};

type Days = Readonly<Record<string, string | undefined>>;
type Entry = { readonly id: string } & Readonly<Record<'rev5' | '20x', Days>>;

/**
 * The text with the days of rulesets in the places of their names. Other braces are left as they are.
 * @throws Error for a ruleset or a day that `content/deadlines.yaml` does not have.
 */
export function fillRulesetDays(text: string): string {
  return text.replace(placeholder, (name, id: string, path: 'rev5' | '20x', day: string) => {
    const days = (rulesets as readonly Entry[]).find((one) => one.id === id)?.[path];
    const found = (fieldsOf[day] ?? []).map((field) => days?.[field]).find((value) => value !== undefined);
    if (found === undefined) throw new Error(`${name} is no day of content/deadlines.yaml.`);
    return dateInWords(plainDate(found));
  });
}
