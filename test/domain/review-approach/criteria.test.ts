import { describe, expect, it } from 'vitest';
import { expandStatementIds } from '../../../src/domain/ledger/statement-ids.ts';
import { reviewApproachTool } from '../../../src/domain/review-approach/answers.ts';
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
import { reviewExamples } from '../../../src/domain/review-approach/examples.ts';
import {
  ordersOfWork,
  roundNames,
  stageName,
  type WorkStage,
} from '../../../src/domain/review-approach/order-of-work.ts';

const answers = criteria.flatMap(({ id }) => criterionOf(id).answers);
const stages: readonly WorkStage[] = Object.values(ordersOfWork).flat();

describe('the questions', () => {
  it('ask for each deliverable once, then for preferences', () => {
    expect(criteria.map(({ id }) => id)).toEqual([
      'ssp-complete',
      'sap-complete',
      'sar-complete',
      'poam-complete',
      'feedback',
      'testing',
      'early-changes',
      'capacity',
      'waiting',
      'teamwork',
    ]);
    const asked = criteria.map(({ id }) => criterionOf(id).deliverable).filter((about) => about !== undefined);
    expect(asked).toEqual(deliverables.map(({ id }) => id));
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
  it('says why it is asked, and cites what it turns on', () => {
    const section = expandStatementIds('AP-230..254');
    for (const { why, statements, id } of criteria) {
      const cited = expandStatementIds(statements);
      expect(why, id).not.toBe('');
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

  it('says in a note what of the order of work is our placing', () => {
    for (const stage of stages.filter(({ basis }) => basis === 'judgment')) expect(stage.note, stage.id).toBeTruthy();
  });

  it('is read with the POA&M under Just-In-Time', () => {
    expect(reviewReadings).toEqual(['just-in-time-poam']);
    expect(approachOf('just-in-time').names).not.toContain('poam');
    expect(approachOf('simultaneous').names).toEqual(deliverables.map(({ id }) => id));
  });
});

describe('the order of work', () => {
  const order = (approach: keyof typeof ordersOfWork) =>
    ordersOfWork[approach].map(({ id }) => stageName(id)).join(', ');

  it('holds the same stages under both approaches', () => {
    expect(order('just-in-time')).toBe('Kickoff, SSP, SAP, 3PAO testing, SAR, POA&M');
    expect(order('simultaneous')).toBe('SSP, SAP, 3PAO testing, SAR, POA&M, Kickoff');
  });

  it('has the agency accept each deliverable of Just-In-Time before the next, and review all at once otherwise', () => {
    for (const { id, rounds } of ordersOfWork['just-in-time']) {
      if (deliverables.some((one) => one.id === id))
        expect(rounds).toEqual(['produce', 'feedback', 'change', 'accept']);
    }
    expect(ordersOfWork.simultaneous.at(-1)?.rounds).toEqual(['review']);
  });

  it('has words for every round', () => {
    for (const round of stages.flatMap(({ rounds }) => rounds)) expect(roundNames[round]).not.toBe('');
  });
});

describe('the side-by-side table', () => {
  it('has a cell for each approach in every row, and asks each question once', () => {
    for (const { cells } of comparison) for (const { id } of approaches) expect(cells[id]).not.toBe('');
    expect(new Set(comparison.map(({ question }) => question)).size).toBe(comparison.length);
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
    expect(problems.map(({ message }) => message)).toEqual([
      '“perhaps” is not a choice here. Choose “No, it has not begun”, “It is under way”, or “Yes, it is done”.',
      '“3” is not a choice here. Choose “Yes”, “No, the CSP or the 3PAO has to go on”, or “For some of them”.',
    ]);
  });

  it.each([[null], [[]], ['yes'], [7]])('report %j in their place', (input) => {
    const { facts, unread } = reviewApproachTool.check(input);
    expect(facts).toEqual({});
    expect(unread[0]?.value).toEqual(input);
  });

  it('lead to a result that JSON can hold', () => {
    const result = decideReviewApproach(reviewExamples[0]?.answers ?? {});
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});
