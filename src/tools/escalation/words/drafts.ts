import drafts from '../../../../content/tools/escalation/drafts.yaml';
import levels from '../../../../content/tools/escalation/levels.yaml';
import type { DraftWords } from '../../../domain/escalation/escalation-words.ts';
import type { WordsOf } from '../words.schema.ts';
import { caseWords } from './case.ts';

/** The words of the drafts. They load with the first draft that is opened, or with the report. */
export const draftWords: DraftWords = {
  ...caseWords,
  drafts: drafts as WordsOf<'drafts'>,
  levels: levels as WordsOf<'levels'>,
};
