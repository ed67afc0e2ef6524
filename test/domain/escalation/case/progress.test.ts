import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/calendar/plain-date.ts';
import { startCase } from '../../../../src/domain/escalation/case/escalation-case.ts';
import type { CaseEvent } from '../../../../src/domain/escalation/case/events.ts';
import { edgesFollowed, progressOf, type StepStatus } from '../../../../src/domain/escalation/case/progress.ts';
import { replayCase } from '../../../../src/domain/escalation/case/replay.ts';
import { stepNumber, stepOutlines } from '../../../../src/domain/escalation/step-outlines.ts';
import { steps } from '../../../../src/domain/escalation/steps.ts';

const on = plainDate('2026-03-02');
const followed = (...events: CaseEvent[]) => edgesFollowed(replayCase({ ...startCase(), events }).log);

const dfr: readonly CaseEvent[] = [
  { kind: 'deficiency-found', on, existing: 'none' },
  { kind: 'immediate-chosen', on, level: 'DFR' },
  { kind: 'decided', on, level: 'DFR' },
  { kind: 'decision-notified', on, deadline: on },
];
const passed: CaseEvent = { kind: 'timeframe-passed', on: plainDate('2026-03-03') };

const statuses = (...events: CaseEvent[]) => {
  const { state } = replayCase({ ...startCase(), events });
  const of = (wanted: StepStatus) => progressOf(state).flatMap(({ step, status }) => (status === wanted ? [step] : []));
  return { skipped: of('skipped'), unreached: of('unreached'), done: of('done'), current: of('current') };
};

describe('the statuses of the steps', () => {
  const [found] = dfr;

  it('tell what an escalation at once skips', () => {
    expect(statuses(...dfr)).toEqual({
      skipped: ['notify-intent', 'answer-intent'],
      unreached: [],
      done: ['identify', 'review', 'decide', 'notify-decision'],
      current: ['answer-decision'],
    });
  });

  it('tell what was never reached from what was skipped, where the process has stopped', () => {
    const ids = stepOutlines.map(({ id }) => id);
    const monitored = { skipped: [], unreached: ids.slice(2), done: ids.slice(0, 2), current: [] };
    expect(found && statuses(found, { kind: 'monitoring-chosen', on })).toEqual(monitored);
    const dropped: CaseEvent[] = [
      ...dfr.slice(0, 2),
      { kind: 'decided', on, level: 'none' },
      { kind: 'decision-notified', on },
    ];
    expect(statuses(...dropped)).toEqual({
      skipped: ['notify-intent', 'answer-intent'],
      unreached: ['answer-decision', 'report', 'release'],
      done: ['identify', 'review', 'decide', 'notify-decision'],
      current: [],
    });
  });
});

describe('the edges followed', () => {
  it('are none before the first event, and none for events that stay in their step or do not fit', () => {
    expect(followed()).toEqual([]);
    expect(followed({ kind: 'noted', on }, { kind: 'released', on })).toEqual([]);
  });

  it('are those of the events, in order', () => {
    expect(followed(...dfr)).toEqual(['found', 'immediate', 'decided', 'followed-through']);
  });

  it('begin anew with the edge back to step 2', () => {
    expect(followed(...dfr, passed)).toEqual(['unresolved']);
    expect(followed(...dfr, passed, { kind: 'raise-chosen', on, level: 'CAP' })).toEqual(['unresolved', 'raise-level']);
  });

  it('are those of the earlier round again when the later one does not raise the level', () => {
    expect(followed(...dfr, passed, { kind: 'monitoring-chosen', on })).toEqual(followed(...dfr));
  });
});

describe('the outlines of the steps', () => {
  it('are those of the steps', () => {
    expect(steps.map(({ id, number, actor, title }) => ({ id, number, actor, title }))).toEqual(stepOutlines);
    for (const { id, number } of steps) expect(stepNumber(id)).toBe(number);
  });
});
