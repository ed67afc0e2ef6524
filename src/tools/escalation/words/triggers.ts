import triggersFile from '../../../../content/tools/triggers/triggers.yaml';
import type { TriggerWordsById } from '../../../domain/triggers/trigger-words.ts';

/** The words of the triggers that a finding may name, from where the trigger calculator has them. */
export const triggerWords = triggersFile as TriggerWordsById;
