import { z } from 'astro/zod';
import type { WordFiles } from '../../../content/word-faults.ts';
import { countingSwitches } from '../../../domain/poam/switches/counting-switches.ts';
import { differIn, label, sentence, withNames, wordsById } from '../../../schemas/tool-words.ts';

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

/** What the file of words about counting evidence holds. */
export const evidenceWordFiles = {
  evidence: z.strictObject({
    rules: z.array(z.strictObject({ rule: sentence, source: label.optional() })).min(1),
    switches: wordsById(
      countingSwitches.map(({ id }) => id),
      switchWords,
    ),
  }),
} satisfies WordFiles;

/** The words about counting evidence, typed. */
export type EvidenceWords = z.infer<(typeof evidenceWordFiles)['evidence']>;
