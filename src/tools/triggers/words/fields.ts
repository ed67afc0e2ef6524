import fieldsFile from '../../../../content/tools/triggers/fields.yaml';
import laterFieldsFile from '../../../../content/tools/triggers/later-fields.yaml';
import questionsFile from '../../../../content/tools/triggers/questions.yaml';
import { fieldTexts } from '../../../domain/triggers/facts/field-words.ts';
import type { Words } from '../words.schema.ts';

const later = laterFieldsFile as Words<'later-fields'>;

/** The questions that no number decides, and what a yes and a no say. */
export const questions = questionsFile as Words<'questions'>;

/** What the fields of the facts are called. */
export const fields = fieldTexts(fieldsFile as Words<'fields'>, later, questions);

/** What helps with a list of the form. */
export const listHints = later.hints;
