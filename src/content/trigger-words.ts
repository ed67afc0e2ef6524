import reportFile from '../../content/tools/triggers/report.yaml';
import triggersFile from '../../content/tools/triggers/triggers.yaml';
import type { TriggerWordsById } from '../domain/triggers/trigger-words.ts';

/** The words of every trigger: `content/tools/triggers/triggers.yaml`, which the schema of the tool holds to the table. */
export const triggerWords = triggersFile as TriggerWordsById;

/** What each sum of a trigger measures, in words, by its id. */
export const measureNames: Readonly<Record<string, string>> = (
  reportFile as { readonly measures: Readonly<Record<string, string>> }
).measures;
