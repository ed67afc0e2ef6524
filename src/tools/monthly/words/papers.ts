import choices from '../../../../content/tools/monthly/choices.yaml';
import papers from '../../../../content/tools/monthly/papers.yaml';
import { deliverableNames } from '../../../domain/collaborative-conmon/deliverables.ts';
import type { PaperWords } from '../../../domain/monthly/monthly-words.ts';
import type { WordsOf } from '../words.schema.ts';

const { kinds, requestStates, changeStates, affects, ...named } = choices as WordsOf<'choices'>;

/** The words of the papers of a month. */
export const paperWords: PaperWords = {
  papers: papers as WordsOf<'papers'>,
  choices: { kinds, requestStates, changeStates, affects },
  deliverables: deliverableNames,
  ...named,
};
