import { z } from 'astro/zod';
import type { WordFiles } from '../../../content/word-faults.ts';
import { countingSwitches } from '../../../domain/poam/switches/counting-switches.ts';
import { differIn, label, sentence, textsOf, withNames, wordsById } from '../../../schemas/tool-words.ts';
import { choiceTexts, figureTexts, fileTexts, fillTexts, hostTexts, rowTexts } from './texts.ts';

const optionWords = z.strictObject({ label: withNames(['vendor-check-in-days']), 'after-number': label });

const switchWords = (id: (typeof countingSwitches)[number]['id']) =>
  z.strictObject({
    question: sentence.endsWith('?', 'A question ends with a question mark.'),
    options: wordsById(countingSwitches.find((one) => one.id === id)?.options ?? [], optionWords)
      .superRefine(differIn('label'))
      .superRefine(differIn('after-number')),
    why: sentence,
    source: label.optional(),
  });

/** What the files of words about evidence hold. */
export const evidenceWordFiles = {
  files: textsOf(fileTexts),
  figure: textsOf(figureTexts),
  hosts: textsOf(hostTexts),
  fill: textsOf(fillTexts),
  rows: textsOf(rowTexts),
  evidence: z.strictObject({
    rules: z.array(z.strictObject({ rule: sentence, source: label.optional() })).min(1),
    switches: wordsById(
      countingSwitches.map(({ id }) => id),
      switchWords,
    ),
    list: textsOf(choiceTexts),
  }),
} satisfies WordFiles;

/** The words of a file about evidence, typed. */
export type EvidenceWords<Name extends keyof typeof evidenceWordFiles> = z.output<(typeof evidenceWordFiles)[Name]>;
