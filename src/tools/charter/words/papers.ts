import changes from '../../../../content/tools/charter/changes.yaml';
import checks from '../../../../content/tools/charter/checks.yaml';
import choices from '../../../../content/tools/charter/choices.yaml';
import outcome from '../../../../content/tools/charter/outcome.yaml';
import papers from '../../../../content/tools/charter/papers.yaml';
import triggers from '../../../../content/tools/triggers/triggers.yaml';
import type { CharterWords } from '../../../domain/charter/charter-words.ts';
import type { TriggerWordsById } from '../../../domain/triggers/trigger-words.ts';
import type { WordsOf } from '../words.schema.ts';

/** The words of the papers of a charter, its checks, and its comment periods. */
export const charterWords: CharterWords = {
  papers: papers as WordsOf<'papers'>,
  changes: changes as WordsOf<'changes'>,
  choices: choices as WordsOf<'choices'>,
  checks: checks as WordsOf<'checks'>,
  periodStates: (outcome as WordsOf<'outcome'>).periodStates,
  triggers: triggers as TriggerWordsById,
};
