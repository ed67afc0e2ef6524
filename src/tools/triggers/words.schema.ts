import { z } from 'astro/zod';
import { type TriggerId, triggerIds, triggerOf } from '../../domain/triggers/deficiency-triggers.ts';
import { forecastOutcomes } from '../../domain/triggers/evaluation/look-ahead.ts';
import { triggerStates } from '../../domain/triggers/evaluation/results.ts';
import { exampleIds, exampleValues } from '../../domain/triggers/examples.ts';
import { fieldsWithNone, namedFields } from '../../domain/triggers/facts/field-words.ts';
import { judgmentQuestions } from '../../domain/triggers/facts/questions.ts';
import { fillTriggerNumbers } from '../../domain/triggers/number-placeholders.ts';
import { profileMessages } from '../../domain/triggers/profile.ts';
import { reportGroups, reportHeadings, reportLabels, reportTexts } from '../../domain/triggers/report/report-words.ts';
import { evidenceWordFiles } from './evidence/words.schema.ts';

/** A text for people. */
const text = z.string().min(1, 'Write something.');

/** A text for each id, no more and no less. */
const textsOf = <const Ids extends readonly string[]>(ids: Ids) => z.record(z.enum(ids), text);

/** A text in which each `{name}` is one of the given names. */
const holding = (...names: readonly string[]) =>
  text.refine((given) => placeholdersIn(given).every((name) => names.includes(name)), {
    error: `Of placeholders, only these are known here: ${names.map((name) => `{${name}}`).join(', ') || 'none'}.`,
  });

/** A text that may name numbers of the table besides. */
const withNumbers = (...names: readonly string[]) =>
  text.superRefine((given, context) => {
    try {
      const unknown = placeholdersIn(fillTriggerNumbers(given)).find((name) => !names.includes(name));
      if (unknown !== undefined) throw new Error(`“{${unknown}}” stands for nothing here.`);
    } catch (error) {
      context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
    }
  });

const placeholdersIn = (given: string): string[] => [...given.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);

const wordsOfTrigger = z.strictObject({
  condition: text,
  note: text.optional(),
  inputs: z.array(text).min(1, 'Say what has to be known.'),
  oddities: text,
});

const triggers = z.record(z.enum(triggerIds), wordsOfTrigger).superRefine((words, context) => {
  for (const [id, { condition }] of Object.entries(words)) {
    const known = Object.keys(triggerOf(id as TriggerId).thresholds);
    for (const name of placeholdersIn(condition).filter((one) => !known.includes(one))) {
      context.addIssue({
        code: 'custom',
        path: [id, 'condition'],
        message: `The trigger has no threshold “${name}”. Its thresholds: ${known.join(', ') || 'none'}.`,
      });
    }
  }
});

const questions = z.record(
  z.enum(judgmentQuestions.map(({ id }) => id)),
  z.strictObject({ question: text, yes: text, no: text }),
);

/** The groups of the form. */
const groups = [
  ...['asOf', 'vulnerabilities', 'scanning', 'remediation', 'annualAssessment', 'deliverables', 'changes'],
  ...['changeProcesses', 'incidents', 'incidentNotices', 'history'],
] as const;

const fields = z.strictObject({
  names: textsOf(namedFields),
  agedCount: holding('impact', 'days'),
  nones: textsOf(fieldsWithNone),
  groups: textsOf(groups),
  hints: z.strictObject({
    asOf: withNumbers('today'),
    'vulnerabilities.atRebaseline': text,
    'scanning.percent': text,
    remediation: text,
    'remediation.items': text,
    history: text,
  }),
});

const states = z.strictObject({ states: textsOf(triggerStates), outcomes: textsOf(forecastOutcomes) });

const report = z.strictObject({
  headings: textsOf(reportHeadings).refine(({ triggers: heading }) => heading.includes('{count}'), {
    path: ['triggers'],
    error: 'The heading names the number of triggers: {count}.',
  }),
  groups: textsOf(reportGroups),
  labels: textsOf(reportLabels),
  texts: z.record(z.enum(reportTexts), holding('date', 'statements')),
});

const examples = z
  .record(z.enum(exampleIds), z.strictObject({ title: text, text: withNumbers(...exampleValues) }))
  .refine((words) => new Set(Object.values(words).map(({ title }) => title)).size === exampleIds.length, {
    error: 'Give each example a title of its own.',
  });

const profiles = textsOf(profileMessages);

/** What the files of words in `content/tools/triggers/` hold. */
export const wordFiles = { ...evidenceWordFiles, triggers, questions, fields, states, report, examples, profiles };

/** The words of a file, typed. */
export type Words<Name extends keyof typeof wordFiles> = z.output<(typeof wordFiles)[Name]>;
