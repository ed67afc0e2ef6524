import { describe, expect, it } from 'vitest';
import { reviewExamples } from '../../../src/tools/review-approach/words/memo.ts';
import { pageWords } from '../../../src/tools/review-approach/words/page.ts';
import { resultWords } from '../../../src/tools/review-approach/words/result.ts';
import { wordFiles } from '../../../src/tools/review-approach/words.schema.ts';

describe('the words of the chooser', () => {
  it('are refused where a place that is ours has no note', () => {
    const notes = { ...resultWords.notes, simultaneous: {} };
    const faults = wordFiles.result.safeParse({ ...resultWords, notes }).error?.issues;
    expect(faults?.map(({ path }) => path.join('.'))).toEqual(['notes.simultaneous.testing']);
  });

  it('are refused where the rule names a number that there is not', () => {
    const rule = { ...pageWords.rule, open: '{pages} questions are open.' };
    const faults = wordFiles.page.safeParse({ ...pageWords, rule }).error?.issues;
    expect(faults?.map(({ path }) => path.join('.'))).toEqual(['rule.open']);
  });

  it('are refused where an example gives an answer that does not exist', () => {
    const [first, ...others] = reviewExamples;
    const damaged = { ...first, answers: { testing: 'perhaps' } };
    const faults = wordFiles.examples.safeParse([damaged, ...others]).error?.issues;
    expect(faults?.map(({ path }) => path.join('.'))).toEqual(['0.answers.testing']);
  });
});
