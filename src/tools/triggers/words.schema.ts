import { z } from 'astro/zod';
import { triggerIds, triggerOf } from '../../domain/triggers/deficiency-triggers.ts';
import { forecastOutcomes } from '../../domain/triggers/evaluation/look-ahead.ts';
import { triggerStates } from '../../domain/triggers/evaluation/results.ts';
import { exampleIds, exampleValues } from '../../domain/triggers/examples.ts';
import {
  fieldsWithNone,
  laterFieldsWithNone,
  laterNamedFields,
  namedFields,
} from '../../domain/triggers/facts/field-words.ts';
import { judgmentQuestions } from '../../domain/triggers/facts/questions.ts';
import { fillTriggerNumbers } from '../../domain/triggers/number-placeholders.ts';
import { profileMessages } from '../../domain/triggers/profile.ts';
import {
  reportGroups,
  reportHeadings,
  reportLabels,
  reportTexts,
  wordedMeasures,
  workbookTexts,
} from '../../domain/triggers/report/report-words.ts';
import { differIn, label, textsOf, withNames, wordsById } from '../../schemas/tool-words.ts';
import { evidenceWordFiles } from './evidence/words.schema.ts';
import {
  aheadTexts,
  exportIds,
  listsWithButtons,
  listTexts,
  outcomeTexts,
  pageTexts,
  profileTexts,
  startTexts,
} from './words/texts.ts';

/** A text that names numbers of the table, and of other names these alone. */
const withNumbers = (...names: readonly string[]) =>
  z.string().superRefine((given, { addIssue }) => {
    try {
      const { error } = withNames(names).safeParse(fillTriggerNumbers(given));
      for (const { message } of error?.issues ?? []) addIssue({ code: 'custom', message });
    } catch (error) {
      addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
    }
  });

const triggers = wordsById(triggerIds, (id) =>
  z.strictObject({
    condition: withNames(Object.keys(triggerOf(id).thresholds)),
    note: label.optional(),
    inputs: z.array(label).min(1, 'Say what has to be known.'),
    oddities: label,
  }),
);

const questions = wordsById(
  judgmentQuestions.map(({ id }) => id),
  z.strictObject({ question: label, yes: label, no: label }),
);

/** The groups of the form. */
const groups = [
  ...['basis', 'asOf', 'vulnerabilities', 'scanning', 'remediation', 'annualAssessment', 'deliverables', 'changes'],
  ...['changeProcesses', 'incidents', 'incidentNotices', 'history'],
] as const;

const fields = z.strictObject({
  names: wordsById(namedFields, label),
  agedCount: withNames(['impact', 'days']),
  nones: wordsById(fieldsWithNone, label),
  groups: wordsById(groups, label),
  hints: z.strictObject({
    basis: label,
    asOf: withNumbers('today'),
    'vulnerabilities.atRebaseline': label,
    'scanning.percent': label,
    remediation: label,
  }),
});

const laterFields = z.strictObject({
  names: wordsById(laterNamedFields, label),
  nones: wordsById(laterFieldsWithNone, label),
  hints: z.strictObject({ 'remediation.items': label, history: label }),
});

const states = z.strictObject({
  states: wordsById(triggerStates, label),
  outcomes: wordsById(forecastOutcomes, label),
});

const report = z.strictObject({
  headings: wordsById(reportHeadings, (id) =>
    id === 'triggers'
      ? withNames(['count']).includes('{count}', 'The heading names the number of triggers: {count}.')
      : label,
  ),
  groups: wordsById(reportGroups, label),
  labels: wordsById(reportLabels, label),
  texts: wordsById(
    reportTexts,
    withNames(['title', 'date', 'statements', 'count', 'names', 'trigger', 'latest', 'items']),
  ),
  measures: wordsById(wordedMeasures, label),
  workbook: wordsById(workbookTexts, label),
  exports: wordsById(exportIds, label),
});

const examples = wordsById(
  exampleIds,
  z.strictObject({ title: label, text: withNumbers(...exampleValues) }),
).superRefine(differIn('title'));

const profiles = z.strictObject({ ...wordsById(profileMessages, label).shape, ...textsOf(profileTexts).shape });

const lists = z.strictObject({
  ...textsOf(listTexts).shape,
  add: wordsById(listsWithButtons, z.strictObject({ first: label, further: label })),
});

/** What the files of words in `content/tools/triggers/` hold. */
export const wordFiles = {
  ...evidenceWordFiles,
  triggers,
  questions,
  fields,
  'later-fields': laterFields,
  states,
  report,
  examples,
  profiles,
  lists,
  start: textsOf(startTexts),
  outcome: textsOf(outcomeTexts),
  ahead: textsOf(aheadTexts),
  page: textsOf(pageTexts),
};

/** The words of a file, typed. */
export type Words<Name extends keyof typeof wordFiles> = z.output<(typeof wordFiles)[Name]>;
