import { type Sentence, sentenceOf } from '../../placeholders.ts';
import type { refusalTexts } from '../texts.ts';

/** Why an event does not fit a case: a sentence or two, which `words.ts` puts into words. */
export type Refusal = readonly Sentence<typeof refusalTexts>[];

/** A sentence of a refusal. The value of `event` is the kind of the event. */
export const refusal = sentenceOf<typeof refusalTexts>();
