import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/calendar/plain-date.ts';
import { applyEvent } from '../../../../src/domain/escalation/case/apply-event.ts';
import { type CaseState, initialState } from '../../../../src/domain/escalation/case/case-state.ts';
import { startCase } from '../../../../src/domain/escalation/case/escalation-case.ts';
import type { CaseEvent } from '../../../../src/domain/escalation/case/events.ts';
import { progressOf, type StepMark, waysTaken } from '../../../../src/domain/escalation/case/progress.ts';
import { replayCase } from '../../../../src/domain/escalation/case/replay.ts';
import { edges } from '../../../../src/domain/escalation/edges.ts';
import { stepNumber, stepOutlines } from '../../../../src/domain/escalation/step-outlines.ts';
import { steps } from '../../../../src/domain/escalation/steps.ts';
import { allEvents } from './walk.ts';

const on = plainDate('2026-03-02');
const taken = (...events: CaseEvent[]) => waysTaken(replayCase({ ...startCase(), events }).log);

const dfr: readonly CaseEvent[] = [
  { kind: 'deficiency-found', on, existing: 'none' },
  { kind: 'immediate-chosen', on, level: 'DFR' },
  { kind: 'decided', on, level: 'DFR' },
  { kind: 'decision-notified', on, deadline: on },
];
const passed: CaseEvent = { kind: 'timeframe-passed', on: plainDate('2026-03-03') };

const marks = (...events: CaseEvent[]) => {
  const { state } = replayCase({ ...startCase(), events });
  const of = (wanted: StepMark) =>
    progressOf(state).flatMap(({ step, mark }) => (mark === wanted ? [stepNumber(step)] : []));
  return { skipped: of('skipped'), unreached: of('unreached'), done: of('done'), current: of('current') };
};

describe('the marks of the steps', () => {
  const [found] = dfr;

  it('tell what an escalation at once skips', () => {
    expect(marks(...dfr)).toEqual({ skipped: [3, 4], unreached: [], done: [1, 2, 5, 6], current: [7] });
  });

  it('tell what was never reached from what was skipped, where the process has stopped', () => {
    const monitored = { skipped: [], unreached: [3, 4, 5, 6, 7, 8, 9], done: [1, 2], current: [] };
    expect(found && marks(found, { kind: 'monitoring-chosen', on })).toEqual(monitored);
    const dropped: CaseEvent[] = [
      ...dfr.slice(0, 2),
      { kind: 'decided', on, level: 'none' },
      { kind: 'decision-notified', on },
    ];
    expect(marks(...dropped)).toEqual({ skipped: [3, 4], unreached: [7, 8, 9], done: [1, 2, 5, 6], current: [] });
  });
});

describe('the ways taken', () => {
  it('are none before the first event, and none for events that stay in their step or do not fit', () => {
    expect(taken()).toEqual([]);
    expect(taken({ kind: 'noted', on }, { kind: 'released', on })).toEqual([]);
  });

  it('are those of the events, in order', () => {
    expect(taken(...dfr)).toEqual(['found', 'immediate', 'decided', 'followed-through']);
  });

  it('begin anew with the way back to step 2', () => {
    expect(taken(...dfr, passed)).toEqual(['unresolved']);
    expect(taken(...dfr, passed, { kind: 'raise-chosen', on, level: 'CAP' })).toEqual(['unresolved', 'raise-level']);
  });

  it('are those of the earlier round again when the later one does not raise the level', () => {
    expect(taken(...dfr, passed, { kind: 'monitoring-chosen', on })).toEqual(taken(...dfr));
  });

  it('join one another along every path of some length', () => {
    const paths = pathsFrom(5);
    expect(paths.length).toBeGreaterThan(500);
    for (const events of paths) {
      const ways = taken(...events).map((id) => edges.find((edge) => edge.id === id));
      for (const [index, way] of ways.slice(1).entries()) {
        // An event taken ahead of its step, such as a revocation, starts at a later one than the way before it ended in.
        const isJoined = ways[index]?.to === way?.from || way?.id === 'revoked';
        expect(isJoined, ways.map((one) => one?.id).join(' ')).toBe(true);
      }
    }
  });
});

/** Every list of events, that many at most after the first, in which each fits. */
function pathsFrom(length: number, before: readonly CaseEvent[] = [], state: CaseState = initialState): CaseEvent[][] {
  if (before.length > length) return [[...before]];
  return allEvents
    .filter(({ kind }) => kind !== 'date-agreed' && kind !== 'message-sent')
    .flatMap((event) => {
      const outcome = applyEvent(state, event);
      return outcome.accepted ? pathsFrom(length, [...before, event], outcome.state) : [];
    })
    .concat(before.length === 0 ? [] : [[...before]]);
}

describe('the outlines of the steps', () => {
  it('are those of the steps', () => {
    expect(steps.map(({ id, number, actor, title }) => ({ id, number, actor, title }))).toEqual(stepOutlines);
    for (const { id, number } of steps) expect(stepNumber(id)).toBe(number);
  });
});
