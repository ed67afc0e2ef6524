import type { ReviewAnswers } from '../../domain/review-approach/answers.ts';
import { decisionMemo } from '../../domain/review-approach/memo.ts';
import type { WorkDocument } from '../../domain/work-documents/work-document.ts';
import { writeMarkdown } from '../../formats/markdown-document.ts';
import { today } from '../../ui/tool/clock.ts';
import type { WorkActions } from '../../ui/work/work-actions.ts';
import { memoWords, reviewExamples } from './words/memo.ts';
import { resultWords } from './words/result.ts';
import { questions } from './words/tool.ts';

/** The worked examples of the chooser, and its memo as Markdown and on paper. */
export const actions: WorkActions<ReviewAnswers> = {
  examples: reviewExamples.map(({ title, story, answers }) => ({ title, text: story, load: () => answers })),
  exports: [{ label: memoWords.export, ending: 'md', write: async (work) => writeMarkdown(memoOf(work)) }],
  printout: async (work) => memoOf(work),
};

/** Writes the decision memo as of today. */
export function memoOf({ title, facts }: WorkDocument<ReviewAnswers>) {
  return decisionMemo(title, facts, { questions, result: resultWords, memo: memoWords }, today());
}
