import { describe, expect, it } from 'vitest';
import { expandStatementIds } from '../../../src/domain/ledger/statement-ids.ts';
import {
  approaches,
  approachOf,
  deliverables,
  pmoRecommendation,
  reviewReadings,
} from '../../../src/domain/review-approach/approaches.ts';
import { comparison } from '../../../src/domain/review-approach/comparison.ts';
import { criteria, criterionOf } from '../../../src/domain/review-approach/criteria.ts';
import { decideReviewApproach } from '../../../src/domain/review-approach/decision.ts';
import { ordersOfWork, type WorkStage } from '../../../src/domain/review-approach/order-of-work.ts';
import { listText } from '../../../src/domain/wording.ts';
import { reviewApproachTool } from '../../../src/tools/review-approach/tool.ts';
import { reviewExamples } from '../../../src/tools/review-approach/words/memo.ts';
import { questions } from '../../../src/tools/review-approach/words/tool.ts';

const answers = criteria.flatMap(({ id }) => criterionOf(id).answers);
const stages: readonly WorkStage[] = Object.values(ordersOfWork).flat();

describe('the questions', () => {
  it('ask for each deliverable once, then for preferences', () => {
    const asked = criteria.map(({ id }) => criterionOf(id).deliverable);
    expect(asked.slice(0, deliverables.length)).toEqual(deliverables.map(({ id }) => id));
    expect(asked.slice(deliverables.length).filter((about) => about !== undefined)).toEqual([]);
  });

  it('have answers with ids of their own, one of them neutral', () => {
    for (const { id } of criteria) {
      const ids = criterionOf(id).answers.map((answer) => answer.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(
        criterionOf(id).answers.some(({ favors }) => favors === undefined),
        id,
      ).toBe(true);
    }
  });

  it('let the preferences speak for either approach alike, save where only rework is at stake', () => {
    const speaking = criteria
      .filter(({ kind }) => kind === 'preference')
      .map(({ id }) => [id, criterionOf(id).answers.flatMap(({ favors }) => favors ?? [])] as const);
    for (const [id, favored] of speaking) {
      expect(favored, id).toEqual(id === 'early-changes' ? ['just-in-time'] : ['just-in-time', 'simultaneous']);
    }
  });
});

describe('each question', () => {
  it('cites what it turns on', () => {
    const section = expandStatementIds('AP-230..254');
    for (const { statements, id } of criteria) {
      const cited = expandStatementIds(statements);
      expect(cited, id).not.toEqual([]);
      expect(cited.filter((one) => !section.includes(one))).toEqual([]);
    }
  });
});

describe('what the choice rests on', () => {
  const rests = [...answers, ...comparison, ...stages, ...approaches, pmoRecommendation];

  it('cites the planning section only', () => {
    const cited = rests.flatMap(({ statements }) => expandStatementIds(statements ?? ''));
    const section = expandStatementIds('AP-239..254');
    expect(cited.filter((id) => !section.includes(id))).toEqual([]);
  });

  it('cites something wherever it says that the source words it', () => {
    for (const part of [...answers, ...comparison, ...stages]) {
      if (part.basis === 'source')
        expect(expandStatementIds(part.statements ?? ''), JSON.stringify(part)).not.toEqual([]);
    }
  });

  it('is read with the POA&M under Just-In-Time', () => {
    expect(reviewReadings).toContain('just-in-time-poam');
    expect(approachOf('just-in-time').names).not.toContain('poam');
    expect(approachOf('simultaneous').names).toEqual(deliverables.map(({ id }) => id));
  });
});

describe('the order of work', () => {
  const order = (approach: keyof typeof ordersOfWork) => ordersOfWork[approach].map(({ id }) => id).join(' ');

  it('holds the same stages under both approaches', () => {
    expect(order('just-in-time')).toBe('kickoff ssp sap testing sar poam');
    expect(order('simultaneous')).toBe('ssp sap testing sar poam kickoff');
  });

  it('has the agency accept each deliverable of Just-In-Time before the next, and review all at once otherwise', () => {
    for (const { id, rounds } of ordersOfWork['just-in-time']) {
      if (deliverables.some((one) => one.id === id))
        expect(rounds).toEqual(['produce', 'feedback', 'change', 'accept']);
    }
    expect(ordersOfWork.simultaneous.at(-1)?.rounds).toEqual(['review']);
  });
});

describe('answers as a document', () => {
  it.each(reviewExamples)('come back as they were: $title', (example) => {
    const read = reviewApproachTool.check(JSON.parse(JSON.stringify(example.answers)));
    expect(read).toEqual({ facts: example.answers, problems: [], unread: [] });
    expect(Object.keys(example.answers)).toHaveLength(criteria.length);
  });

  it('report an unknown question and an unknown answer, keep both, and read the rest', () => {
    const { facts, problems, unread } = reviewApproachTool.check({ testing: 'perhaps', waiting: 'can-wait', mood: 1 });
    expect(facts).toEqual({ waiting: 'can-wait' });
    expect(problems.map(({ field }) => field)).toEqual(['testing', 'mood']);
    expect(unread.map(({ value }) => value)).toEqual(['perhaps', 1]);
  });

  it('name the answers to choose from by their labels', () => {
    const { problems } = reviewApproachTool.check({ testing: 'perhaps', waiting: 3 });
    const labels = Object.values(questions.testing.answers).map((answer) => `“${answer.label}”`);
    expect(problems[0]?.message).toBe(`“perhaps” is not a choice here. Choose ${listText(labels, 'or')}.`);
    expect(problems[1]?.message).toMatch(/^“3” is not a choice here\. Choose “Yes”, “No, /);
  });

  it.each([[null], [[]], ['yes'], [7]])('report %j in their place', (input) => {
    const { facts, unread } = reviewApproachTool.check(input);
    expect(facts).toEqual({});
    expect(unread[0]?.value).toEqual(input);
  });

  it('lead to a result that JSON can hold', () => {
    const result = decideReviewApproach(reviewExamples[0]?.answers ?? {}, questions);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});
