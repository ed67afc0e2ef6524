import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../../src/domain/calendar/plain-date.ts';
import type { ReviewAnswers } from '../../../src/domain/review-approach/answers.ts';
import { type ApproachId, deliverables } from '../../../src/domain/review-approach/approaches.ts';
import { conflictTexts } from '../../../src/domain/review-approach/conflict-texts.ts';
import { criteria, criterionOf } from '../../../src/domain/review-approach/criteria.ts';
import { decideReviewApproach } from '../../../src/domain/review-approach/decision.ts';
import { decisionMemo } from '../../../src/domain/review-approach/memo.ts';
import { decisionRecord } from '../../../src/domain/review-approach/record.ts';
import { writeMarkdown } from '../../../src/formats/markdown-document.ts';
import { memoWords as memo } from '../../../src/tools/review-approach/words/memo.ts';
import { resultWords as result } from '../../../src/tools/review-approach/words/result.ts';
import { questions } from '../../../src/tools/review-approach/words/tool.ts';
import { someAnswers } from './some-answers.ts';

const decide = (answers: ReviewAnswers) => decideReviewApproach(answers, questions);
const textsOf = (answers: ReviewAnswers) => conflictTexts(decide(answers), questions, result.conflicts);
const day = '2026-11-22' as PlainDate;

const complete = Object.fromEntries(deliverables.map(({ id }) => [`${id}-complete`, 'yes'])) as ReviewAnswers;
/** The agency wants to comment on each deliverable; four answers speak for one review. */
const outvoted: ReviewAnswers = {
  ...complete,
  feedback: 'per-deliverable',
  testing: 'done',
  'early-changes': 'unlikely',
  capacity: 'one-block',
  waiting: 'cannot-wait',
  teamwork: 'joint-review',
};

describe('a wish that the result goes against', () => {
  it('stands in the memo, in its Markdown and in the data, with what to do', () => {
    const { conflicts, waysOut } = textsOf(outvoted);
    expect(decide(outvoted).recommended).toBe('simultaneous');
    expect(conflicts.map(({ named }) => named)).toEqual([
      '“On each deliverable as it is produced” asks for Just-In-Time. The result is all at once.',
    ]);
    const markdown = writeMarkdown(decisionMemo('Widget', outvoted, { questions, result, memo }, day));
    const data = JSON.stringify(decisionRecord('Widget', outvoted, { questions, result }, day));
    for (const text of [...conflicts.flatMap(({ named, talk }) => [named, talk]), ...waysOut]) {
      expect(markdown).toContain(text);
      expect(data).toContain(JSON.stringify(text).slice(1, -1));
    }
    for (const { means } of conflicts) expect(data).toContain(means);
    expect(markdown).toContain(`## ${result.conflicts.heading}`);
  });

  it('has no heading in the memo where there is no conflict', () => {
    const agreed: ReviewAnswers = { ...outvoted, feedback: 'all-at-once' };
    expect(decide(agreed).conflicts).toEqual([]);
    const { blocks } = decisionMemo('Widget', agreed, { questions, result, memo }, day);
    expect(JSON.stringify(blocks)).not.toContain(result.conflicts.heading);
  });
});

describe('what would change a result that goes against a wish', () => {
  it('says how many answers, or which deliverables', () => {
    expect(textsOf(outvoted).waysOut[0]).toBe(
      'What would change the result: it would be Just-In-Time if at least 2 other answers about preferences were different, or if a deliverable was not sure to be complete before the Kickoff.',
    );
    expect(textsOf({ ...outvoted, feedback: 'all-at-once', 'sar-complete': 'no' }).waysOut[0]).toBe(
      'What would change the result: it would be all at once if the SAR was sure to be complete before the Kickoff.',
    );
  });

  it('counts the fewest answers: one fewer never does, and that many do', () => {
    fc.assert(
      // Of answers at random, few come to all at once: half of them are given a complete package.
      fc.property(someAnswers, fc.boolean(), (some, isComplete) => {
        const answers = { ...some, ...(isComplete ? complete : {}) };
        const { wayToOther } = decide(answers);
        if (!wayToOther) return;
        const { approach, deliverables: lacking, preferences } = wayToOther;
        const base = { ...answers, ...Object.fromEntries(lacking.map((id) => [`${id}-complete`, 'yes'])) };
        expect(reaches(base, approach, preferences)).toBe(true);
        if (preferences > 0) expect(reaches(base, approach, preferences - 1)).toBe(false);
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});

const preferences = criteria.flatMap(({ id, kind }) => (kind === 'preference' ? [id] : []));

/** Whether some change of at most so many answers about preferences leads to the approach. */
function reaches(answers: ReviewAnswers, approach: ApproachId, changes: number, from = 0): boolean {
  // With a question open the result can be withheld: a neutral answer stands in for it, which weighs the same.
  const neutral = Object.fromEntries(
    preferences.map((id) => [id, criterionOf(id).answers.find(({ favors }) => favors === undefined)?.id]),
  );
  if (decide({ ...neutral, ...answers }).recommended === approach) return true;
  if (changes === 0) return false;
  return preferences
    .slice(from)
    .some((id, place) =>
      criterionOf(id).answers.some(({ id: answer }) =>
        reaches({ ...answers, [id]: answer }, approach, changes - 1, from + place + 1),
      ),
    );
}
