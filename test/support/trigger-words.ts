import { parse } from 'yaml';
import type { PlainDate } from '../../src/domain/calendar/plain-date.ts';
import { evaluate as evaluateWith } from '../../src/domain/triggers/evaluation/evaluate.ts';
import { lookAhead as lookAheadWith } from '../../src/domain/triggers/evaluation/look-ahead.ts';
import { fieldTexts } from '../../src/domain/triggers/facts/field-words.ts';
import type { TriggerFacts } from '../../src/domain/triggers/facts/trigger-facts.ts';
import type { AllReportWords } from '../../src/domain/triggers/report/report-words.ts';
import { type Words, wordFiles } from '../../src/tools/triggers/words.schema.ts';
import { projectText } from './project-files.ts';

/** The words of the trigger calculator as their files hold them: for tests that run without Vite, too. */
const wordsOf = <Name extends keyof typeof wordFiles>(name: Name): Words<Name> =>
  wordFiles[name].parse(parse(projectText(`content/tools/triggers/${name}.yaml`))) as Words<Name>;

/** The words of every trigger. */
export const triggerWords = wordsOf('triggers');
/** The questions that no number decides. */
export const questionWords = wordsOf('questions');
/** What is said of profiles. */
export const profileWords = wordsOf('profiles');
/** The titles and texts of the worked examples. */
export const exampleWords = wordsOf('examples');
/** What the fields of the facts are called. */
export const fields = fieldTexts(wordsOf('fields'), wordsOf('later-fields'), questionWords);
const { outcomes, ...stateWords } = wordsOf('states');
/** The words for how a trigger stands. */
export const { states } = stateWords;
/** All words of a report. */
export const reportWords: AllReportWords = {
  triggers: triggerWords,
  report: wordsOf('report'),
  fields,
  states,
  outcomes,
};

/** Judges facts, with the words of the questions as people read them. */
export const evaluate = (facts: TriggerFacts, asOf: PlainDate) => evaluateWith(facts, asOf, questionWords);

/** Looks ahead from facts, with the words of the questions as people read them. */
export const lookAhead = (facts: TriggerFacts, asOf: PlainDate) => lookAheadWith(facts, asOf, questionWords);
