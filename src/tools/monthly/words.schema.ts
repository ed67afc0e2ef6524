import { z } from 'astro/zod';
import type { WordFiles } from '../../content/word-faults.ts';
import { checkMonthlyFacts } from '../../domain/monthly/check-facts.ts';
import { affectedParties, changeStates, type MonthlyFacts, requestStates } from '../../domain/monthly/facts.ts';
import { deviationKinds, monthChangeKinds, monthListIds } from '../../domain/monthly/month-figures.ts';
import { paperIds } from '../../domain/monthly/papers.ts';
import { paperTexts } from '../../domain/monthly/texts.ts';
import { label, soundFacts, textsOf, wordsById, workedExamples } from '../../schemas/tool-words.ts';
import {
  exportIds,
  fieldIds,
  formTexts,
  groupIds,
  hintIds,
  listIds,
  outcomeTexts,
  pageTexts,
  stateTexts,
} from './words/texts.ts';

/** Names each choice by its id, which is what a file of examples holds. */
const asWritten = <Id extends string>(ids: readonly Id[]) =>
  Object.fromEntries<string>(ids.map((id) => [id, id])) as Record<Id, string>;

const choices = z.strictObject({
  kinds: wordsById(deviationKinds, label),
  requestStates: wordsById(requestStates, label),
  changeStates: wordsById(changeStates, label),
  affects: wordsById(affectedParties, label),
  changeKinds: wordsById(monthChangeKinds, label),
  lists: wordsById(monthListIds, label),
  states: wordsById(['met', 'not-met', 'not-assessed'], label),
});

const start = z.strictObject({
  ...wordsById(['title', 'noun', 'form', 'basics', 'files', 'read', 'read-hint', 'loading'], label).shape,
  ...wordsById(['outcome', 'nothing', 'begin'], label).shape,
  fields: wordsById(['month', 'csp', 'service', 'repository'], label),
  hints: wordsById(['repository'], label),
});

const form = z.strictObject({
  groups: wordsById(groupIds, label),
  states: textsOf(stateTexts),
  hints: wordsById(hintIds, label),
  fields: wordsById(fieldIds, label),
  texts: textsOf(formTexts),
  add: wordsById(listIds, z.strictObject({ first: label, further: label })),
});

const outcome = z.strictObject({
  ...textsOf(outcomeTexts).shape,
  paper: wordsById(paperIds, label),
  exports: wordsById(exportIds, label),
});

/** The facts of an example, of which nothing may be left aside. */
const facts = soundFacts<MonthlyFacts>((given) =>
  checkMonthlyFacts(given, {
    kinds: asWritten(deviationKinds),
    requestStates: asWritten(requestStates),
    changeStates: asWritten(changeStates),
    affects: asWritten(affectedParties),
  }),
);

const examples = workedExamples(z.strictObject({ title: label, text: label, facts }));

/** The schemas of the package’s words, by file name in `content/tools/monthly/`. */
export const wordFiles = {
  choices,
  papers: textsOf(paperTexts),
  start,
  form,
  outcome,
  examples,
  page: textsOf(pageTexts),
} as const satisfies WordFiles;

/** The words in a file, as its schema describes them. */
export type WordsOf<File extends keyof typeof wordFiles> = z.infer<(typeof wordFiles)[File]>;
