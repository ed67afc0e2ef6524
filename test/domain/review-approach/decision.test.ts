import { describe, expect, it } from 'vitest';
import type { ReviewAnswers } from '../../../src/domain/review-approach/answers.ts';
import { deliverables } from '../../../src/domain/review-approach/approaches.ts';
import { criteria, criterionOf } from '../../../src/domain/review-approach/criteria.ts';
import { decideReviewApproach as decide } from '../../../src/domain/review-approach/decision.ts';
import { reviewExamples } from '../../../src/tools/review-approach/words/memo.ts';
import { questions } from '../../../src/tools/review-approach/words/tool.ts';

const decideReviewApproach = (answers: ReviewAnswers) => decide(answers, questions);
const conditionIds = deliverables.map(({ id }) => `${id}-complete` as const);

/** Each answer of each question in turn, the other questions open. */
const singleAnswers = criteria.flatMap(({ id }) =>
  criterionOf(id).answers.map((answer) => ({ question: id, chosen: answer.id })),
);

describe('one answer', () => {
  it.each(singleAnswers)('weighs against one approach what it weighs for the other: $question $chosen', (row) => {
    const { reasons } = decideReviewApproach({ [row.question]: row.chosen });
    const [reason] = reasons;
    expect(reasons).toHaveLength(1);
    expect([reason?.weighs['just-in-time'], reason?.weighs.simultaneous].sort().join(' ')).toMatch(
      /^(against for|neutral neutral)$/,
    );
    expect(reason?.text).not.toBe('');
  });

  it.each(conditionIds)('of no, or not certain, to %s settles the matter at once', (id) => {
    for (const answer of ['no', 'not-certain'] as const) {
      expect(decideReviewApproach({ [id]: answer }).recommended).toBe('just-in-time');
    }
    expect(decideReviewApproach({ [id]: 'yes' }).recommended).toBeUndefined();
  });

  it('that is missing is never read as a no', () => {
    const { recommended, unanswered, reasons, explanation } = decideReviewApproach({});
    expect(recommended).toBeUndefined();
    expect(reasons).toEqual([]);
    expect(unanswered).toHaveLength(criteria.length);
    expect(explanation).toMatch(new RegExp(`^Not decided yet: ${criteria.length} questions are open`));
  });
});

describe('the words of a result', () => {
  it.each(reviewExamples)('lead to $leadsTo: $title', ({ answers, leadsTo }) => {
    expect(decideReviewApproach(answers).recommended).toBe(leadsTo);
  });

  it('name what is missing, and tell the missing from the uncertain', () => {
    const answers: ReviewAnswers = { 'sap-complete': 'not-certain', 'sar-complete': 'no', 'poam-complete': 'no' };
    expect(decideReviewApproach(answers).explanation).toBe(
      'Just-In-Time: all at once needs all 4 deliverables complete before the Kickoff. The SAR and POA&M will not be complete by then. It is not certain for the SAP.',
    );
  });

  it('count the answers', () => {
    const [, ready, parts] = reviewExamples;
    expect(decideReviewApproach(ready?.answers ?? {}).explanation).toBe(
      'All at once: all 4 deliverables will be complete before the Kickoff. 6 answers about preferences: 5 for all at once, 0 for Just-In-Time, and 1 for neither.',
    );
    expect(decideReviewApproach(parts?.answers ?? {}).explanation).toBe(
      'Just-In-Time: all at once needs more answers for it than against it. 6 answers about preferences: 1 for all at once, 2 for Just-In-Time, and 3 for neither.',
    );
  });

  it('say that a tie goes to what the PMO recommends', () => {
    const [, , parts] = reviewExamples;
    const tie = decideReviewApproach({ ...parts?.answers, testing: 'done' });
    expect(tie.tally).toEqual({ 'just-in-time': 2, simultaneous: 2, neutral: 2, open: 0 });
    expect(tie.recommended).toBe('just-in-time');
    expect(tie.explanation).toMatch(/A tie goes to the approach that the PMO recommends\.$/);
    expect(tie.differsFromPmo).toBe(false);
  });

  it('say when they differ from the PMO', () => {
    expect(decideReviewApproach(reviewExamples[1]?.answers ?? {}).differsFromPmo).toBe(true);
  });

  it('point out a later deliverable that is complete before an earlier one', () => {
    expect(decideReviewApproach({ 'ssp-complete': 'no', 'sar-complete': 'yes' }).inconsistencies).toEqual([
      'The SAR would be complete before the Kickoff, but the SSP would not. Deliverables build on one another, so check these answers.',
    ]);
    expect(
      decideReviewApproach({
        'ssp-complete': 'no',
        'sap-complete': 'yes',
        'sar-complete': 'yes',
        'poam-complete': 'yes',
      }).inconsistencies,
    ).toEqual([
      'The SAP, SAR, and POA&M would be complete before the Kickoff, but the SSP would not. Deliverables build on one another, so check these answers.',
    ]);
    expect(decideReviewApproach({ 'ssp-complete': 'yes', 'sar-complete': 'no' }).inconsistencies).toEqual([]);
    expect(decideReviewApproach({ 'sar-complete': 'yes' }).inconsistencies).toEqual([]);
  });
});
