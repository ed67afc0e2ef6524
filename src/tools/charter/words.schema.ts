import { z } from 'astro/zod';
import type { WordFiles } from '../../content/word-faults.ts';
import { checkCharterFacts } from '../../domain/charter/check-facts.ts';
import { checkIds, forces } from '../../domain/charter/checks/charter-checks.ts';
import { checkTexts } from '../../domain/charter/checks/check-texts.ts';
import { periodRemarks } from '../../domain/charter/comment-periods.ts';
import {
  authorizations,
  type CharterFacts,
  commentStarts,
  decisionApproaches,
  documentedPlaces,
  matterKinds,
  meetingIntervals,
  memberRoles,
  uploadRules,
  weekdays,
  weeksOfMonth,
} from '../../domain/charter/facts.ts';
import { changeTexts, paperTexts } from '../../domain/charter/texts.ts';
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
  paperIds,
  stateTexts,
  viewIds,
} from './words/texts.ts';

/** The ids of the choices by what is chosen. */
const choiceIds = {
  authorizations,
  roles: memberRoles,
  intervals: meetingIntervals,
  weeks: weeksOfMonth,
  weekdays,
  uploads: uploadRules,
  approaches: decisionApproaches,
  starts: commentStarts,
  documented: documentedPlaces,
  matters: matterKinds,
} as const;

const choices = z.strictObject({
  authorizations: wordsById(authorizations, label),
  roles: wordsById(memberRoles, label),
  intervals: wordsById(meetingIntervals, label),
  weeks: wordsById(weeksOfMonth, label),
  weekdays: wordsById(weekdays, label),
  uploads: wordsById(uploadRules, label),
  approaches: wordsById(decisionApproaches, label),
  starts: wordsById(commentStarts, label),
  documented: wordsById(documentedPlaces, label),
  matters: wordsById(matterKinds, label),
});

const checks = z.strictObject({
  forces: wordsById(forces, label),
  states: wordsById(['satisfied', 'missing', 'differs', 'not-applicable'], label),
  parts: wordsById(['steps'], label),
  names: wordsById(checkIds, label),
  texts: textsOf(checkTexts),
});

const start = z.strictObject({
  ...wordsById(['title', 'noun', 'form', 'basics', 'outcome', 'nothing', 'begin'], label).shape,
  fields: wordsById(['csp', 'service', 'repository'], label),
  hints: wordsById(['repository'], label),
});

const form = z.strictObject({
  ...textsOf(formTexts).shape,
  groups: wordsById(groupIds, label),
  states: textsOf(stateTexts),
  hints: wordsById(hintIds, label),
  fields: wordsById(fieldIds, label),
  add: wordsById(listIds, z.strictObject({ first: label, further: label })),
});

const outcome = z.strictObject({
  ...textsOf(outcomeTexts).shape,
  views: wordsById(viewIds, label),
  papers: wordsById(paperIds, label),
  remarks: wordsById(periodRemarks, label),
  periodStates: wordsById(
    ['no-start', 'ahead', 'open', 'open-with-objection', 'approved', 'not-approved', 'dates-wrong'],
    label,
  ),
  exports: wordsById(exportIds, label),
});

/** Names each choice by its id, which is what a file of examples holds. */
const asWritten = Object.fromEntries(
  Object.entries(choiceIds).map(([name, ids]) => [name, Object.fromEntries(ids.map((id) => [id, id]))]),
) as unknown as Parameters<typeof checkCharterFacts>[1];

/** The facts of an example, of which nothing may be left aside. */
const facts = soundFacts<CharterFacts>((given) => checkCharterFacts(given, asWritten));

const examples = workedExamples(z.strictObject({ title: label, text: label, facts }));

/** The schemas of the charter’s words, by file name in `content/tools/charter/`. */
export const wordFiles = {
  choices,
  checks,
  papers: textsOf(paperTexts),
  changes: textsOf(changeTexts),
  start,
  form,
  outcome,
  examples,
  page: textsOf(pageTexts),
} as const satisfies WordFiles;

/** The words in a file, as its schema describes them. */
export type WordsOf<File extends keyof typeof wordFiles> = z.infer<(typeof wordFiles)[File]>;
