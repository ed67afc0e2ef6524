import { filled } from '../../wording.ts';
import { triggerKeys } from '../trigger-keys.ts';
import { impactName, patternOf } from './choice-names.ts';

/** What fields are called, by their paths; a `*` stands for the place within a list. */
export interface FieldNames {
  /** What each field is called. An entry of a list is called by its noun. */
  readonly names: Readonly<Record<string, string>>;
  /** What a count by age is called: `{impact}` stands for the impact, `{days}` for the age of its trigger. */
  readonly agedCount: string;
  /** What it is called that a day has not come. */
  readonly nones: Readonly<Record<string, string>>;
}

/** What the fields of a form are called: all but the questions, whose words come with them. */
export function fieldNames(words: FieldNames) {
  const names: Readonly<Record<string, string>> = {
    ...words.names,
    ...Object.fromEntries(
      triggerKeys.aged.map(({ id, impact, days }) => [
        `remediation.counts.${id}`,
        filled(words.agedCount, (name) => (name === 'impact' ? impactName(impact) : days)),
      ]),
    ),
  };
  return {
    /** What a field is called where its place is plain: “Notice received on”. Nothing for a field that does not exist. */
    fieldName: (path: string): string | undefined => names[patternOf(path)],
    /** What it is called that a day has not come: “Not yet delivered”. Nothing where it must have. */
    noneText: (path: string): string | undefined => words.nones[patternOf(path)],
  };
}
