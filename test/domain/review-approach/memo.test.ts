import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../../src/domain/calendar/plain-date.ts';
import type { Block } from '../../../src/domain/documents/blocks.ts';
import type { ReviewAnswers } from '../../../src/domain/review-approach/answers.ts';
import { criterionIds } from '../../../src/domain/review-approach/criteria.ts';
import { decideReviewApproach } from '../../../src/domain/review-approach/decision.ts';
import { decisionMemo } from '../../../src/domain/review-approach/memo.ts';
import { harmlessSentence } from '../../../src/domain/review-approach/words.ts';
import { memoWords as memo, reviewExamples } from '../../../src/tools/review-approach/words/memo.ts';
import { resultWords as result } from '../../../src/tools/review-approach/words/result.ts';
import { questions } from '../../../src/tools/review-approach/words/tool.ts';

const words = { questions, result, memo };
const day = '2026-11-22' as PlainDate;
const blocksOf = (answers: ReviewAnswers) => decisionMemo('Widget Cloud', answers, words, day).blocks;
const wordsOf = (block: Block) =>
  block.kind === 'list'
    ? block.items.join('\n')
    : block.kind === 'field'
      ? block.label
      : 'text' in block
        ? block.text
        : '';
const textOf = (answers: ReviewAnswers) => blocksOf(answers).map(wordsOf).join('\n');
const headingsOf = (answers: ReviewAnswers) =>
  blocksOf(answers).flatMap((block) => (block.kind === 'heading' ? [block.text] : []));

describe('the decision memo', () => {
  it('carries its name, its date, and lines to fill in by hand', () => {
    const { title, blocks } = decisionMemo('Widget Cloud', {}, words, day);
    expect(title).toBe('Decision memo: Widget Cloud');
    const fields = blocks.flatMap((block) => (block.kind === 'field' ? [[block.label, block.value]] : []));
    expect(fields).toEqual([
      [memo.date, 'November 22, 2026'],
      ...[...memo.head, ...memo.signature].map((label) => [label, '']),
    ]);
  });

  it.each(reviewExamples)('says how the result came about, and what the PMO recommends: $title', ({ answers }) => {
    const { explanation } = decideReviewApproach(answers, questions);
    for (const said of [explanation, result.ours, result.pmo]) expect(textOf(answers)).toContain(said);
  });

  it.each(reviewExamples)('holds every answer with its reason and what that rests on: $title', ({ answers }) => {
    for (const { question, answer, text } of decideReviewApproach(answers, questions).reasons) {
      expect(textOf(answers)).toContain(`${question} ${answer}.`);
      expect(textOf(answers)).toContain(text);
    }
    const blocks = blocksOf(answers);
    const from = blocks.findIndex((block) => block.kind === 'heading' && block.text === memo.reasons);
    const reasons = blocks.slice(from).flatMap((block) => (block.kind === 'list' && !block.ordered ? block.items : []));
    for (const line of reasons) expect(line).toMatch(/\((our judgment(, on AP-.*)?|AP-.*)\)$/);
  });

  it('says when the result is another one than the PMO’s, and only then', () => {
    const differs = reviewExamples.map(({ answers }) => textOf(answers).includes(memo.differs));
    expect(differs).toEqual(reviewExamples.map(({ leadsTo }) => leadsTo === 'simultaneous'));
  });

  it('shows the order of work of what is recommended, and both while nothing is', () => {
    expect(headingsOf(reviewExamples[1]?.answers ?? {})).toContain('Order of work: All at once');
    expect(headingsOf(reviewExamples[1]?.answers ?? {})).not.toContain('Order of work: Just-In-Time');
    expect(headingsOf({})).toEqual(
      expect.arrayContaining(['Order of work: Just-In-Time', 'Order of work: All at once']),
    );
  });

  it('says which open questions could still change the result, or that none can', () => {
    expect(textOf({ 'ssp-complete': 'yes' })).toMatch(
      /These open questions could still change the result:\nWill the SAP be complete/,
    );
    expect(textOf({ 'ssp-complete': 'no' })).toContain(harmlessSentence(criterionIds.length - 1));
    expect(textOf(reviewExamples[0]?.answers ?? {})).not.toMatch(/questions? (is|are) open/);
  });

  it('says what does not fit together', () => {
    expect(textOf({ 'ssp-complete': 'no', 'sar-complete': 'yes' })).toContain('but the SSP would not');
  });

  it('says where nothing has been answered', () => {
    expect(textOf({})).toContain(memo.noReasons);
  });
});
