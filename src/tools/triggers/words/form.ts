import fieldsFile from '../../../../content/tools/triggers/fields.yaml';
import { fieldNames } from '../../../domain/triggers/facts/field-names.ts';
import type { Words } from '../words.schema.ts';

const words = fieldsFile as Words<'fields'>;

/** What the fields of the form are called that are there from the start. */
export const formFields = fieldNames(words);

/** The names of the groups of the form, and what helps with a field or a group. */
export const { groups, hints } = words;
