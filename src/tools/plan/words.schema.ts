import { z } from 'astro/zod';
import type { WordFiles } from '../../content/word-faults.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { checkPlanFacts } from '../../domain/plan/check-facts.ts';
import { datedFacts } from '../../domain/plan/examples.ts';
import { lengthUnits, type PlanFacts } from '../../domain/plan/facts.ts';
import { namedStepIds } from '../../domain/plan/plan-words.ts';
import { workRounds } from '../../domain/plan/step-ids.ts';
import { planTexts } from '../../domain/plan/texts.ts';
import { unusedReasons } from '../../domain/plan/time-statements.ts';
import { stageIds } from '../../domain/readiness/stages.ts';
import { approachIds } from '../../domain/review-approach/approaches.ts';
import { label, soundFacts, textsOf, withNames, wordsById, workedExamples } from '../../schemas/tool-words.ts';
import {
  exportIds,
  fieldIds,
  formTexts,
  groupIds,
  hintIds,
  outcomeTexts,
  pageTexts,
  stateTexts,
} from './words/texts.ts';

const names = z.strictObject({
  steps: wordsById(namedStepIds, label),
  rounds: wordsById(workRounds, withNames(['deliverable'])),
  forces: wordsById(['must', 'should', 'may', 'does'], label),
  certainties: wordsById(['stated', 'typical', 'inferred', 'ours'], label),
  stages: wordsById(stageIds, label),
  milestones: wordsById(['rules-for-all', 'last-rev5-application', 'last-grace', 'rules-expire'], label),
});

const start = z.strictObject({
  ...wordsById(['title', 'noun', 'form', 'approach', 'basics', 'outcome', 'nothing', 'begin'], label).shape,
  approaches: wordsById(approachIds, label),
  fields: wordsById(['approach', 'start', 'target', 'service', 'csp', 'agency'], label),
  hints: wordsById(['start', 'target'], label),
  units: wordsById(lengthUnits, label),
});

const form = z.strictObject({
  groups: wordsById(groupIds, label),
  states: textsOf(stateTexts),
  hints: wordsById(hintIds, label),
  fields: wordsById(fieldIds, label),
  texts: textsOf(formTexts),
});

const outcome = z.strictObject({ ...textsOf(outcomeTexts).shape, exports: wordsById(exportIds, label) });

/** The facts of an example, of which nothing may be left aside, whatever day it is read on. */
const facts = soundFacts<PlanFacts>((given) =>
  checkPlanFacts(datedFacts(given, plainDate('2026-11-30')), {
    'business-days': 'business-days',
    days: 'days',
    weeks: 'weeks',
  }),
);

const examples = workedExamples(z.strictObject({ title: label, text: label, facts }));

/** The schemas of the plan’s words, by file name in `content/tools/plan/`. */
export const wordFiles = {
  names,
  papers: textsOf(planTexts),
  start,
  form,
  outcome,
  examples,
  page: z.strictObject({ ...textsOf(pageTexts).shape, unused: wordsById(unusedReasons, label) }),
} as const satisfies WordFiles;

/** The words in a file, as its schema describes them. */
export type WordsOf<File extends keyof typeof wordFiles> = z.infer<(typeof wordFiles)[File]>;
