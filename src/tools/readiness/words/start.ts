import stages from '../../../../content/tools/readiness/stages.yaml';
import start from '../../../../content/tools/readiness/start.yaml';
import { scopeFields } from '../../../domain/readiness/types.ts';
import type { WordsOf } from '../words.schema.ts';

/** The words before the first answer. */
export const startWords = start as WordsOf<'start'>;

/** The words of the stages. */
export const stageWords = stages as WordsOf<'stages'>;

/** The label of a field, if it is one of the questions on which it depends what applies. */
export function scopeLabel(field: string): string | undefined {
  const scope = scopeFields.find((one) => one === field);
  return scope && startWords.scope[scope].label;
}
