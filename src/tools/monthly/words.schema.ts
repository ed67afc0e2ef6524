import { z } from 'astro/zod';
import type { WordFiles } from '../../content/word-faults.ts';
import { agendaItemIds } from '../../domain/monthly/agenda-items.ts';
import { deliverableIds } from '../../domain/monthly/deliverables.ts';
import { affectedParties, changeStates, requestStates } from '../../domain/monthly/facts.ts';
import { deviationKinds, monthChangeKinds, monthListIds } from '../../domain/monthly/month-figures.ts';
import { paperIds } from '../../domain/monthly/papers.ts';
import { paperTexts } from '../../domain/monthly/texts.ts';
import { label, textsOf, wordsById } from '../../schemas/tool-words.ts';
import { exportIds, fieldIds, groupIds, hintIds, listIds, outcomeTexts } from './words/texts.ts';

const choices = z.strictObject({
  kinds: wordsById(deviationKinds, label),
  requestStates: wordsById(requestStates, label),
  changeStates: wordsById(changeStates, label),
  affects: wordsById(affectedParties, label),
  agenda: wordsById(agendaItemIds, label),
  deliverables: wordsById(deliverableIds, label),
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
  hints: wordsById(hintIds, label),
  fields: wordsById(fieldIds, label),
  add: wordsById(listIds, z.strictObject({ first: label, further: label })),
});

const outcome = z.strictObject({
  ...textsOf(outcomeTexts).shape,
  paper: wordsById(paperIds, label),
  exports: wordsById(exportIds, label),
});

/** The schemas of the package’s words, by file name in `content/tools/monthly/`. */
export const wordFiles = { choices, papers: textsOf(paperTexts), start, form, outcome } as const satisfies WordFiles;

/** The words in a file, as its schema describes them. */
export type WordsOf<File extends keyof typeof wordFiles> = z.infer<(typeof wordFiles)[File]>;
