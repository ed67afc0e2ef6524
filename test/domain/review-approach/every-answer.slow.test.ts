import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReviewAnswers } from '../../../src/domain/review-approach/answers.ts';
import {
  type ApproachId,
  approaches,
  approachOf,
  deliverables,
  pmoRecommendation,
} from '../../../src/domain/review-approach/approaches.ts';
import { conflictTexts } from '../../../src/domain/review-approach/conflict-texts.ts';
import type { Conflict } from '../../../src/domain/review-approach/conflicts.ts';
import { type CriterionId, criteria, criterionOf } from '../../../src/domain/review-approach/criteria.ts';
import { decideReviewApproach } from '../../../src/domain/review-approach/decision.ts';
import { resultWords as result } from '../../../src/tools/review-approach/words/result.ts';
import { questions } from '../../../src/tools/review-approach/words/tool.ts';
import { expectSame } from '../../support/expect-same.ts';
import { someAnswers } from './some-answers.ts';

const decide = (answers: ReviewAnswers) => decideReviewApproach(answers, questions);
const conditionIds = deliverables.map(({ id }) => `${id}-complete` as const);
const complete = (answers: ReviewAnswers) => conditionIds.every((id) => answers[id] === 'yes');
const weights = ['for', 'against', 'neutral'];

/** Every combination of answers to all questions, one at a time. */
function* everyCombination(place = 0, given: ReviewAnswers = {}): Generator<ReviewAnswers> {
  const criterion = criteria[place];
  if (!criterion) {
    yield given;
    return;
  }
  for (const { id } of criterionOf(criterion.id).answers) {
    yield* everyCombination(place + 1, { ...given, [criterion.id]: id });
  }
}

/** What each wish and each constraint asks for. Written out here, so that the rules cannot agree with themselves alone. */
const asked: readonly (readonly [CriterionId, string, ApproachId])[] = [
  ['feedback', 'per-deliverable', 'just-in-time'],
  ['feedback', 'all-at-once', 'simultaneous'],
  ['capacity', 'spread', 'just-in-time'],
  ['capacity', 'one-block', 'simultaneous'],
  ['waiting', 'cannot-wait', 'simultaneous'],
  ['teamwork', 'rounds', 'just-in-time'],
  ['teamwork', 'joint-review', 'simultaneous'],
];

const keyOf = ({ criterion, answer, asksFor, result: against }: Conflict) =>
  [criterion, answer, asksFor, against].join(' ');

/** The conflicts that there must be: what was asked for, and is not the result. */
const expected = (answers: ReviewAnswers, recommended: ApproachId | undefined) =>
  asked.flatMap(([question, answer, wanted]) =>
    recommended !== undefined && answers[question] === answer && wanted !== recommended
      ? [`${question} ${answer} ${wanted} ${recommended}`]
      : [],
  );

/** Whether each conflict is named by the label of its answer, with what that asks for and the result. */
function areNamed({ recommended, conflicts, ...decision }: ReturnType<typeof decide>): boolean {
  const { conflicts: texts } = conflictTexts({ ...decision, conflicts }, questions, result.conflicts);
  return conflicts.every(({ criterion, answer, asksFor }, place) => {
    const { named = '' } = texts[place] ?? {};
    const parts = [
      `“${questions[criterion].answers[answer]?.label}”`,
      `asks for ${approachOf(asksFor).inSentence}.`,
      `result is ${recommended && approachOf(recommended).inSentence}.`,
    ];
    return parts.every((part) => named.includes(part));
  });
}

describe('over all combinations of answers', () => {
  const size = criteria.reduce((product, { answers }) => product * answers.length, 1);
  const faults: Record<string, string[]> = {};
  const led = new Set<string>();
  const met = new Set<string>();
  let count = 0;

  /** The first combinations of answers at which something was not as it must be. */
  const faultsOf = (what: string) => faults[what] ?? [];

  beforeAll(() => {
    for (const answers of everyCombination()) {
      const decision = decide(answers);
      const { recommended, differsFromPmo, reasons, tally, unanswered, conflicts, wayToOther } = decision;
      const holds = (what: string, holding: boolean) => {
        if (!holding && faultsOf(what).length < 3) faults[what] = [...faultsOf(what), JSON.stringify(answers)];
      };
      count += 1;
      led.add(recommended ?? 'none');
      holds('decided', recommended !== undefined && unanswered.length === 0);
      holds('complete', recommended !== 'simultaneous' || complete(answers));
      holds('PMO', differsFromPmo === (recommended === 'simultaneous'));
      holds('weighed', reasons.length === criteria.length);
      holds(
        'weighed',
        reasons.every(({ weighs }) => approaches.every(({ id }) => weights.includes(weighs[id]))),
      );
      const moreForAllAtOnce = tally.simultaneous > tally['just-in-time'];
      holds('rule', (recommended === 'simultaneous') === (complete(answers) && moreForAllAtOnce));
      const found = conflicts.map(keyOf);
      for (const one of found) met.add(one);
      holds('conflicts', found.join() === expected(answers, recommended).join());
      holds('named', areNamed(decision));
      holds('way out', (wayToOther !== undefined) === found.length > 0);
    }
  }, 60_000);

  it('meets each of them once', () => expect(count).toBe(size));

  it('never recommends all at once while a deliverable would be incomplete, or may be', () => {
    expect(faultsOf('complete')).toEqual([]);
  });

  it('differs from what the PMO recommends where it is all at once, and only there', () => {
    expect(pmoRecommendation.approach).toBe('just-in-time');
    expect(faultsOf('PMO')).toEqual([]);
  });

  it('weighs every answer for, against or neutral, for both approaches', () => {
    expect(faultsOf('weighed')).toEqual([]);
  });

  it('always decides, and reaches both approaches', () => {
    expect(faultsOf('decided')).toEqual([]);
    expect([...led].sort()).toEqual(['just-in-time', 'simultaneous']);
  });

  it('recommends all at once exactly where the package is complete and more preferences speak for it', () => {
    expect(faultsOf('rule')).toEqual([]);
  });

  describe('a wish that the result goes against', () => {
    it('is always a conflict, and nothing else ever is', () => expect(faultsOf('conflicts')).toEqual([]));

    it('is named by its answer, with what it asks for and the result', () => expect(faultsOf('named')).toEqual([]));

    it('comes with what would change the result', () => expect(faultsOf('way out')).toEqual([]));

    it('is each of them somewhere, in both directions', () => expect(met.size).toBe(asked.length));
  });
});

describe('a result before all questions are answered', () => {
  it('is one that no further answer can change', () => {
    fc.assert(
      fc.property(someAnswers, someAnswers, (given, rest) => {
        const early = decide(given).recommended;
        if (early === undefined) return;
        expectSame(decide({ ...rest, ...given }).recommended ?? early, early);
      }),
      { seed: 1, numRuns: 5000 },
    );
  });

  it('is withheld only where two ways of answering the rest lead to two results', () => {
    fc.assert(
      fc.property(someAnswers, (given) => {
        if (decide(given).recommended !== undefined) return;
        const filled = (side: 'just-in-time' | 'simultaneous') => {
          const rest = criteria.map(({ id }) => {
            const answers = criterionOf(id).answers;
            const chosen = [side, undefined].flatMap(
              (wanted) => answers.find(({ favors }) => favors === wanted) ?? [],
            )[0];
            return [id, side === 'simultaneous' && conditionIds.includes(id as never) ? 'yes' : chosen?.id];
          });
          return decide({ ...Object.fromEntries(rest), ...given }).recommended;
        };
        expect([filled('just-in-time'), filled('simultaneous')]).toEqual(['just-in-time', 'simultaneous']);
      }),
      { seed: 2, numRuns: 5000 },
    );
  });
});

describe('a wish that the result goes against', () => {
  it('is named with questions left open as soon as there is a result, and not before', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { recommended, conflicts } = decide(answers);
        expect(conflicts.map(keyOf)).toEqual(expected(answers, recommended));
      }),
      { seed: 3, numRuns: 3000 },
    );
  });
});
