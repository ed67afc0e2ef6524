import type { ReviewAnswers } from '../../domain/review-approach/answers.ts';
import { decisionMemo } from '../../domain/review-approach/memo.ts';
import { decisionRecord } from '../../domain/review-approach/record.ts';
import type { WorkDocument } from '../../domain/work-documents/work-document.ts';
import { writeJson } from '../../formats/json.ts';
import { writeMarkdown } from '../../formats/markdown-document.ts';
import { today } from '../../ui/tool/clock.ts';
import { writeWordFile } from '../../ui/work/load-word-file.ts';
import type { WorkActions } from '../../ui/work/work-actions.ts';
import { memoWords, reviewExamples } from './words/memo.ts';
import { resultWords } from './words/result.ts';
import { questions } from './words/tool.ts';

/** The worked examples of the chooser, its memo as Markdown and on paper, and the decision as data. */
export const actions: WorkActions<ReviewAnswers> = {
  later: [() => import('../../ui/BlockView.tsx')],
  examples: reviewExamples.map(({ title, story, answers }) => ({ title, text: story, load: () => answers })),
  exports: [
    { label: memoWords.exportWord, ending: 'docx', write: (work) => writeWordFile(memoOf(work)) },
    { label: memoWords.export, ending: 'md', write: async (work) => writeMarkdown(memoOf(work)) },
    { label: memoWords.exportData, ending: 'json', part: 'decision', write: async (work) => writeJson(recordOf(work)) },
  ],
  printout: memoOf,
};

/** Writes the decision memo as of today. */
export function memoOf({ title, facts }: WorkDocument<ReviewAnswers>) {
  return decisionMemo(title, facts, { questions, result: resultWords, memo: memoWords }, today());
}

/** The decision as data, as of today. */
function recordOf({ title, facts }: WorkDocument<ReviewAnswers>) {
  return decisionRecord(title, facts, { questions, result: resultWords }, today());
}
