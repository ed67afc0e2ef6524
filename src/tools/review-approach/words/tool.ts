import questionsFile from '../../../../content/tools/review-approach/questions.yaml';
import tool from '../../../../content/tools/review-approach/tool.yaml';
import { questionsIn } from '../../../domain/review-approach/question-words.ts';
import type { WordsOf } from '../words.schema.ts';

/** The words of all questions. */
export const questions = questionsIn(questionsFile as WordsOf<'questions'>);

/** The words around the questions. */
export const toolWords = tool as WordsOf<'tool'>;
