import { parse } from 'yaml';
import type { FormWords, ReportWords } from '../../src/domain/escalation/escalation-words.ts';
import type { ScenariosWords } from '../../src/domain/escalation/scenarios/scenario-words.ts';
import { type WordsOf, wordFiles } from '../../src/tools/escalation/words.schema.ts';
import { projectText } from './project-files.ts';
import { triggerWords } from './trigger-words.ts';

/** The words of a file of `content/tools/escalation/`, as its schema lets them through. */
function wordsOf<File extends keyof typeof wordFiles>(file: File): WordsOf<File> {
  return wordFiles[file].parse(parse(projectText(`content/tools/escalation/${file}.yaml`))) as WordsOf<File>;
}

/** The words of the scenarios. */
export const scenarioWords: ScenariosWords = wordsOf('scenarios');

/** The words of the page of the tool. */
export const pageWords: WordsOf<'page'> = wordsOf('page');

/** The words of the form of the next event. */
export const formWords: FormWords = wordsOf('form');

/** The words of a case, its drafts and its report. */
export const escalationWords: ReportWords = {
  steps: wordsOf('steps'),
  levels: wordsOf('levels'),
  edges: wordsOf('edges'),
  events: wordsOf('events'),
  log: wordsOf('log'),
  refusals: wordsOf('refusals'),
  remarks: wordsOf('remarks'),
  case: wordsOf('case'),
  triggers: triggerWords,
  report: wordsOf('report'),
  drafts: wordsOf('drafts'),
};
