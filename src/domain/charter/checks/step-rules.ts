import type { PlainDate } from '../../calendar/plain-date.ts';
import { dateInWords, numberText } from '../../wording.ts';
import { agencyNames } from '../members.ts';
import {
  type CheckInput,
  type CheckRules,
  differs,
  type Finding,
  missing,
  notApplicable,
  satisfied,
  sentence,
} from './finding.ts';

type StepCheck = 'two-agencies' | 'draft-shared' | 'inaugural-held' | 'charter-uploaded' | 'group-notified';

/** The checks of the way from the draft to the final charter (Steps 1 to 3). */
export const stepRules: CheckRules<StepCheck> = {
  'two-agencies': ({ facts }) => {
    const count = agencyNames(facts).length;
    if (count === 0) return missing(sentence('two-agencies-missing'));
    return count === 1
      ? notApplicable(sentence('two-agencies-one'))
      : satisfied(sentence('two-agencies-ok', { count: numberText(count) }));
  },
  'draft-shared': ({ facts: { steps = {} } }) => {
    const { shared, inaugural } = steps;
    if (shared === undefined) return missing(sentence('draft-shared-missing'));
    if (inaugural === undefined) return satisfied(sentence('draft-shared-alone', { shared: dateInWords(shared) }));
    const values = { shared: dateInWords(shared), inaugural: dateInWords(inaugural) };
    return shared < inaugural
      ? satisfied(sentence('draft-shared-ok', values))
      : differs(sentence('draft-shared-late', values));
  },
  'inaugural-held': ({ facts: { steps = {} }, asOf }) => {
    const { inaugural } = steps;
    if (inaugural === undefined) return missing(sentence('inaugural-held-missing'));
    const values = { date: dateInWords(inaugural) };
    return inaugural > asOf
      ? missing(sentence('inaugural-held-ahead', values))
      : satisfied(sentence('inaugural-held-ok', values));
  },
  'charter-uploaded': (input) =>
    afterStep(input, input.facts.steps?.uploaded, input.facts.steps?.inaugural, {
      none: () => missing(sentence('charter-uploaded-missing')),
      early: (date, inaugural) => differs(sentence('charter-uploaded-early', { date, inaugural })),
      ahead: (date) => missing(sentence('charter-uploaded-ahead', { date })),
      done: (date) => satisfied(sentence('charter-uploaded-ok', { date })),
    }),
  'group-notified': (input) =>
    afterStep(input, input.facts.steps?.notified, input.facts.steps?.uploaded, {
      none: () => missing(sentence('group-notified-missing')),
      early: (date, uploaded) => differs(sentence('group-notified-early', { date, uploaded })),
      ahead: (date) => missing(sentence('group-notified-ahead', { date })),
      done: (date) => satisfied(sentence('group-notified-ok', { date })),
    }),
};

interface StepOutcomes {
  readonly none: () => Finding;
  readonly early: (date: string, before: string) => Finding;
  readonly ahead: (date: string) => Finding;
  readonly done: (date: string) => Finding;
}

/** What becomes of a step that follows another: not before it, and not before its day has come. */
function afterStep(
  { asOf }: CheckInput,
  date: PlainDate | undefined,
  before: PlainDate | undefined,
  outcomes: StepOutcomes,
): Finding {
  if (date === undefined) return outcomes.none();
  if (before !== undefined && date < before) return outcomes.early(dateInWords(date), dateInWords(before));
  return date > asOf ? outcomes.ahead(dateInWords(date)) : outcomes.done(dateInWords(date));
}
