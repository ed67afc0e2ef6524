import papers from '../../../../content/tools/plan/papers.yaml';
import type { PlanWords } from '../../../domain/plan/plan-words.ts';
import type { WordsOf } from '../words.schema.ts';
import { names, otherNames } from './names.ts';

/** The words of the papers of a plan. */
export const planWords: PlanWords = { names, texts: papers as WordsOf<'papers'>, ...otherNames };
