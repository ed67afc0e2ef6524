import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expandStatementIds } from '../../../src/domain/ledger/statement-ids.ts';
import { constraintsFor, planConstraints } from '../../../src/domain/plan/constraints.ts';
import { allStepIds, type StepId } from '../../../src/domain/plan/step-ids.ts';
import { stepsFor, stepUnder } from '../../../src/domain/plan/steps.ts';
import { unusedTimes } from '../../../src/domain/plan/time-statements.ts';
import { approachIds } from '../../../src/domain/review-approach/approaches.ts';
import { ordersOfWork } from '../../../src/domain/review-approach/order-of-work.ts';

/** Whether one step waits for another, directly or by way of others. */
function waitsFor(approach: (typeof approachIds)[number], to: StepId, from: StepId): boolean {
  const orders = constraintsFor(approach).filter((one) => one.kind === 'order');
  const seen = new Set<StepId>();
  const open: StepId[] = [to];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    for (const one of orders.filter((order) => order.to === step)) {
      if (one.from === from) return true;
      if (!seen.has(one.from)) open.push(one.from);
      seen.add(one.from);
    }
  }
  return false;
}

/** Words by which a statement speaks of time or order. */
const ofTime =
  /\b(?:weeks?|days?|business|before|after|prior|within|at least|until|bi-weekly|once|ahead|earl(?:y|ier)|then|timeline|typically|ends?)\b/i;

describe.each(approachIds)('the steps under the approach %s', (approach) => {
  const steps = stepsFor(approach);
  const ids = steps.map(({ id }) => id);

  it('hold every round of its order of work, once and in that order', () => {
    const rounds = ordersOfWork[approach].flatMap(({ id, rounds: ofStage }) =>
      ofStage.filter((round) => round !== 'review').map((round) => `${id}-${round}`),
    );
    expect(ids.filter((id) => rounds.includes(id))).toEqual(rounds);
    expect(new Set(ids).size).toBe(ids.length);
    const stages = ordersOfWork[approach].map(({ id }) =>
      id === 'kickoff' || id === 'testing' ? id : `${id}-produce`,
    );
    expect(ids.filter((id) => stages.includes(id))).toEqual(stages);
  });

  it('each stand after all that they wait for, and lead from partnership to Authorized', () => {
    const orders = constraintsFor(approach).filter((one) => one.kind === 'order');
    for (const { from, to } of orders) {
      expect(ids).toContain(from);
      expect(ids.indexOf(from)).toBeLessThan(ids.indexOf(to));
    }
    for (const id of ids.slice(0, -1)) expect(waitsFor(approach, 'authorized', id)).toBe(true);
    const first = ids.filter((id) => !orders.some(({ to }) => to === id));
    expect(first).toEqual(approach === 'just-in-time' ? ['partnership'] : ['partnership', 'ssp-produce']);
  });

  it('follow its order of work: each stage waits for the one before it', () => {
    const stages = ordersOfWork[approach];
    for (const [place, { id }] of stages.entries()) {
      const before = stages[place - 1];
      if (!before) continue;
      const first = (stage: string): StepId =>
        stage === 'kickoff' || stage === 'testing' ? stage : (`${stage}-produce` as StepId);
      expect([before.id, id, waitsFor(approach, first(id), first(before.id))]).toEqual([before.id, id, true]);
    }
  });

  it('put the Kickoff where the approach has it', () => {
    const isFirst = approach === 'just-in-time';
    for (const id of ids.filter((one) => one.endsWith('-produce'))) {
      expect(waitsFor(approach, id, 'kickoff')).toBe(isFirst);
      expect(waitsFor(approach, 'kickoff', id)).toBe(!isFirst);
    }
  });
});

describe('the table of constraints', () => {
  it('has one row for each id under an approach, and a source or a reading for each', () => {
    for (const approach of approachIds) {
      const ids = constraintsFor(approach).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    for (const { id, statements, readings } of planConstraints) {
      expect([id, statements !== undefined || readings !== undefined]).toEqual([id, true]);
    }
  });

  it('keeps the numbers of the playbook', () => {
    const numbered = planConstraints.filter((one) => 'period' in one && one.period !== undefined);
    expect(numbered.map(({ id, statements }) => [id, statements])).toEqual([
      ['final-sar-and-poam', 'AP-384'],
      ['draft-report-lead', 'AP-454'],
      ['pmo-review-time', 'AP-449..450'],
      ['recurring-meeting', 'AP-235'],
    ]);
  });

  it('accounts for every statement from the process to the PMO’s review that speaks of time or order', () => {
    const used = [...planConstraints, ...approachIds.flatMap((id) => stepsFor(id))].flatMap(({ statements = '' }) =>
      expandStatementIds(statements),
    );
    const unused = unusedTimes.flatMap(({ statements }) => expandStatementIds(statements));
    const rows = readFileSync('content/statements/playbook.tsv', 'utf8').trim().split('\n').slice(1);
    const timed = rows
      .map((row) => row.split('\t'))
      .filter(([id = '', , , , , text = '']) => id >= 'AP-139' && id <= 'AP-463' && ofTime.test(text))
      .map(([id = '']) => id);
    expect(timed.length).toBeGreaterThan(80);
    expect(timed.filter((id) => !used.includes(id) && !unused.includes(id))).toEqual([]);
    expect(unused.filter((id) => used.includes(id))).toEqual([]);
    expect(unused.filter((id) => !timed.includes(id))).toEqual([]);
  });
});

describe('a step of the other approach', () => {
  it('has one that stands for it under each approach', () => {
    for (const approach of approachIds) {
      const ids = stepsFor(approach).map(({ id }) => id);
      for (const id of allStepIds) expect(ids).toContain(stepUnder(approach, id));
    }
    expect(stepUnder('simultaneous', 'sap-accept')).toBe('sap-submit');
    expect(stepUnder('just-in-time', 'sar-submit')).toBe('sar-accept');
    expect(stepUnder('just-in-time', 'kickoff')).toBe('kickoff');
  });
});
