import { z } from 'astro/zod';
import type { WordFiles } from '../../content/word-faults.ts';
import { agendaItemIds } from '../../domain/monthly/agenda-items.ts';
import { deliverableIds } from '../../domain/monthly/deliverables.ts';
import { affectedParties, changeStates, requestStates } from '../../domain/monthly/facts.ts';
import { deviationKinds, monthChangeKinds } from '../../domain/monthly/month-figures.ts';
import { paperTexts } from '../../domain/monthly/texts.ts';
import { label, textsOf, wordsById } from '../../schemas/tool-words.ts';

const choices = z.strictObject({
  kinds: wordsById(deviationKinds, label),
  requestStates: wordsById(requestStates, label),
  changeStates: wordsById(changeStates, label),
  affects: wordsById(affectedParties, label),
  agenda: wordsById(agendaItemIds, label),
  deliverables: wordsById(deliverableIds, label),
  changeKinds: wordsById(monthChangeKinds, label),
  states: wordsById(['met', 'not-met', 'not-assessed'], label),
});

/** The schemas of the package’s words, by file name in `content/tools/monthly/`. */
export const wordFiles = { choices, papers: textsOf(paperTexts) } as const satisfies WordFiles;

/** The words in a file, as its schema describes them. */
export type WordsOf<File extends keyof typeof wordFiles> = z.infer<(typeof wordFiles)[File]>;
