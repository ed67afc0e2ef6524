import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBusinessDay } from '../../../src/domain/calendar/business-days.ts';
import { addDays, daysBetween } from '../../../src/domain/calendar/days.ts';
import { type PlainDate, plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { planConstraints } from '../../../src/domain/plan/constraints.ts';
import type { PlanFacts } from '../../../src/domain/plan/facts.ts';
import { type Plan, planOf } from '../../../src/domain/plan/plan.ts';
import { hasLength } from '../../../src/domain/plan/steps.ts';
import { milestones } from '../../../src/tools/plan/words/milestones.ts';
import { anyDay, anyPlan, anyPlannedWork } from './arbitrary-plan.ts';

const today = plainDate('2026-11-30');
const runs = { seed: 1, numRuns: 60 };

function planned(facts: PlanFacts): Plan {
  const plan = planOf(facts, today, milestones);
  if (!plan) throw new Error('No plan.');
  return plan;
}

const last = ({ last: day }: Plan): PlainDate => {
  if (day === undefined) throw new Error('The plan has no last day.');
  return day;
};

/** What the plan breaks, found in its days alone: by the constraints’ own words, in calendar days. */
function broken(plan: Plan, facts: PlanFacts): string[] {
  const day = new Map(plan.steps.map((step) => [step.node.id, step]));
  const faults: string[] = [];
  for (const one of planConstraints) {
    if (one.kind !== 'order' || (one.approach !== undefined && one.approach !== plan.approach)) continue;
    const [from, to] = [day.get(one.from), day.get(one.to)];
    if (from?.end === undefined || to?.start === undefined) continue;
    const least =
      one.period === 'sar-and-poam-before-debrief' ? 14 : one.period === 'draft-report-before-meeting' ? 7 : 0;
    if (daysBetween(from.end, to.start) < least) faults.push(one.id);
    // Two steps that take days do not share one.
    const takesDays = ({ node }: typeof to) =>
      node.kind === 'meeting' || (hasLength(node) && (node.length?.amount ?? 0) > 0);
    if (takesDays(to) && daysBetween(from.end, to.start) < 1) faults.push(`${one.id}: same day`);
  }
  if (facts.target !== undefined && plan.last !== undefined && plan.last > facts.target) faults.push('target');
  return faults;
}

describe('any plan', () => {
  it('breaks no constraint and no target where it names no conflict', () => {
    let sound = 0;
    fc.assert(
      fc.property(anyPlan, (facts) => {
        const plan = planOf(facts, today, milestones);
        if (!plan || plan.conflicts.length > 0) return;
        sound += 1;
        expect(broken(plan, facts)).toEqual([]);
      }),
      runs,
    );
    expect(sound).toBeGreaterThan(0);
  });

  it('names each order that its days break', () => {
    fc.assert(
      fc.property(anyPlan, (facts) => {
        const plan = planOf(facts, today, milestones);
        if (!plan) return;
        const named = plan.conflicts.map((one) => (one.kind === 'too-soon' ? one.constraint?.id : undefined));
        const faults = broken(plan, facts).filter((id) => id !== 'target');
        for (const id of faults) expect(named).toContain(id.replace(/: same day$/, ''));
      }),
      runs,
    );
  });

  it('shows each step once, ends none before it starts, and works on business days where it counts them', () => {
    fc.assert(
      fc.property(anyPlannedWork, anyDay, (facts, start) => {
        const plan = planned({ ...facts, start });
        expect(new Set(plan.steps.map(({ node }) => node.id)).size).toBe(plan.steps.length);
        for (const { node, start: first, end } of plan.steps) {
          if (first === undefined || end === undefined) throw new Error(`${node.id} has no day.`);
          expect(end >= first).toBe(true);
          const { amount = 0, unit } = node.length ?? {};
          if (unit === 'business-days' && amount > 0) {
            expect([isBusinessDay(first), isBusinessDay(end)]).toEqual([true, true]);
            let worked = 0;
            for (let day = first; day <= end; day = addDays(day, 1)) if (isBusinessDay(day)) worked += 1;
            expect(worked).toBe(amount);
          }
          if (unit === 'days' && amount > 0) expect(daysBetween(first, end)).toBe(amount - 1);
        }
      }),
      runs,
    );
  });

  it('ends by its target when it starts on the day that was counted back from it', () => {
    fc.assert(
      fc.property(anyPlannedWork, anyDay, (facts, target) => {
        const { first } = planned({ ...facts, target });
        if (first === undefined) throw new Error('The plan has no first day.');
        const forward = planned({ ...facts, start: first });
        expect(last(forward) <= target).toBe(true);
        for (const { end } of forward.steps) expect(end === undefined || end <= target).toBe(true);
      }),
      runs,
    );
  });

  it('starts on its start or later when it is counted back from the end that it comes to', () => {
    fc.assert(
      fc.property(anyPlannedWork, anyDay, (facts, start) => {
        const forward = planned({ ...facts, start });
        // Work beside the process may end after the service is Authorized: the target is the end of all.
        const end = forward.steps.map((step) => step.end ?? start).reduce((one, other) => (one > other ? one : other));
        const back = planned({ ...facts, target: end });
        expect(back.first !== undefined && back.first >= start).toBe(true);
      }),
      runs,
    );
  });

  it('never ends earlier for a longer step', () => {
    fc.assert(
      fc.property(anyPlannedWork, anyDay, fc.nat(), fc.integer({ min: 1, max: 30 }), (facts, start, place, more) => {
        const ids = Object.keys(facts.steps ?? {});
        const id = ids[place % ids.length] as keyof NonNullable<PlanFacts['steps']>;
        const before = facts.steps?.[id] ?? {};
        const longer = {
          ...facts,
          steps: { ...facts.steps, [id]: { ...before, amount: (before.amount ?? 0) + more } },
        };
        const one = planned({ ...facts, start });
        const other = planned({ ...longer, start });
        for (const [index, step] of one.steps.entries()) {
          const now = other.steps[index];
          expect(step.end !== undefined && now?.end !== undefined && now.end >= step.end).toBe(true);
        }
      }),
      runs,
    );
  });

  it('is never earlier than it says while lengths are missing, nor later when it is counted back', () => {
    fc.assert(
      fc.property(anyPlannedWork, anyDay, fc.nat(), (facts, day, seed) => {
        // Without a length of the planner’s own, the PMO’s review has the typical one.
        const some = Object.entries(facts.steps ?? {}).filter(
          ([id], place) => id === 'pmo-review' || (seed >> (place % 20)) % 2 === 0,
        );
        const less = { ...facts, steps: Object.fromEntries(some) };
        const known = planned({ ...facts, start: day });
        const open = planned({ ...less, start: day });
        for (const [index, { start, end, isEndBound }] of open.steps.entries()) {
          const whole = known.steps[index];
          if (!isEndBound) expect([start, end]).toEqual([whole?.start, whole?.end]);
          expect(end !== undefined && whole?.end !== undefined && end <= whole.end).toBe(true);
        }
        const back = planned({ ...facts, target: day });
        const openBack = planned({ ...less, target: day });
        for (const [index, { start }] of openBack.steps.entries()) {
          const whole = back.steps[index]?.start;
          expect(start !== undefined && whole !== undefined && start >= whole).toBe(true);
        }
      }),
      runs,
    );
  });

  it('does not change when it is done as it was planned', () => {
    fc.assert(
      fc.property(anyPlannedWork, anyDay, fc.nat(), (facts, start, count) => {
        const plan = planned({ ...facts, start });
        const done = plan.steps.filter(({ node }) => node.step).slice(0, count % plan.steps.length);
        const steps = { ...facts.steps } as Record<string, object>;
        for (const { node, end } of done) steps[node.id] = { ...steps[node.id], doneOn: end };
        const after = planned({ ...facts, start, steps } as PlanFacts);
        expect(after.steps.map(({ start: first, end }) => [first, end])).toEqual(
          plan.steps.map(({ start: first, end }) => [first, end]),
        );
        expect(after.slipped).toBeUndefined();
      }),
      runs,
    );
  });

  it('is shown as a whole, whatever was entered', () => {
    fc.assert(
      fc.property(anyPlan, (facts) => {
        const plan = planOf(facts, today, milestones);
        expect(plan === undefined).toBe(facts.approach === undefined);
        if (!plan) return;
        expect(plan.steps.filter(({ node }) => node.own !== undefined)).toHaveLength(facts.ownSteps?.length ?? 0);
      }),
      runs,
    );
  });
});
