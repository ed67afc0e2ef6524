import triggersFile from '../../content/tools/triggers/triggers.yaml';
import type { TriggerWordsById } from '../domain/triggers/trigger-words.ts';

/** The words of every trigger: `content/tools/triggers/triggers.yaml`, which the schema of the tool holds to the table. */
export const triggerWords = triggersFile as TriggerWordsById;
