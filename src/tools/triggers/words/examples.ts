import examplesFile from '../../../../content/tools/triggers/examples.yaml';
import { type TriggerExample, triggerExamples } from '../../../domain/triggers/examples.ts';
import type { Words } from '../words.schema.ts';

/** A worked example with its words. */
export interface WordedExample extends TriggerExample {
  readonly title: string;
  /** What it shows, in a sentence or two. */
  readonly text: string;
}

const words = examplesFile as Words<'examples'>;

/** The worked examples with their words. */
export const examples: readonly WordedExample[] = triggerExamples.map((example) => ({
  ...example,
  title: words[example.id].title,
  text: Object.entries(example.values).reduce(
    (text, [name, value]) => text.replaceAll(`{${name}}`, value),
    words[example.id].text,
  ),
}));
