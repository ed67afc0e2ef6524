import result from '../../../../content/tools/transition/result.yaml';
import { type ResultWords, sayer } from '../../../domain/transition/result-words.ts';
import type { WordsOf } from '../words.schema.ts';
import { choiceNames } from './choices.ts';

/** The words of the result, on screen and in its papers. */
export const resultWords: ResultWords = { choices: choiceNames, result: result as WordsOf<'result'> };

/** Says what the result says. */
export const say = sayer(resultWords);
