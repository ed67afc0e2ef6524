import form from '../../../../content/tools/escalation/form.yaml';
import type { FormWords } from '../../../domain/escalation/escalation-words.ts';
import type { WordsOf } from '../words.schema.ts';

/** The words of the form of the next event. */
export const formWords: FormWords = form as WordsOf<'form'>;
