import statesFile from '../../../../content/tools/triggers/states.yaml';
import type { Words } from '../words.schema.ts';

/** The words for how a trigger stands, and for what becomes of it if nothing is done. */
export const { states, outcomes } = statesFile as Words<'states'>;
