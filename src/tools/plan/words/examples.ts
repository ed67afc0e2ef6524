import examplesFile from '../../../../content/tools/plan/examples.yaml';
import type { WordsOf } from '../words.schema.ts';

/** The worked examples, in the order offered; their days count from today. The first one stands on the page of the tool. */
export const examples = examplesFile as WordsOf<'examples'>;
