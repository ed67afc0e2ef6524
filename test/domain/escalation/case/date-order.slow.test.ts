import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/domain/calendar/days.ts';
import type { PlainDate } from '../../../../src/domain/calendar/plain-date.ts';
import type { CaseState } from '../../../../src/domain/escalation/case/case-state.ts';
import { dateFaults } from '../../../../src/domain/escalation/case/date-order.ts';
import type { CaseEvent } from '../../../../src/domain/escalation/case/events.ts';
import { agreed, day, walkAll } from './walk.ts';

describe('the order of dates', () => {
  it('lets every move of the exhaustive walk follow what led to it, and none come before all of it', () => {
    const { moves, states } = walkAll();
    const faultsOn = (state: CaseState, event: CaseEvent, on: PlainDate) =>
      dateFaults(state, { ...event, on } as CaseEvent).filter(({ field }) => field === 'on');
    const wrong = [...moves].flatMap(([key, out]) => {
      const state = states.get(key);
      if (state === undefined) throw new Error(`${key} is no state.`);
      return out.filter(({ event }) => {
        const isBound = event.kind !== 'deficiency-found';
        return (
          faultsOn(state, event, addDays(agreed, 2)).length > 0 ||
          faultsOn(state, event, addDays(day, -1)).length !== (isBound ? 1 : 0)
        );
      });
    });
    expect(wrong).toEqual([]);
  });
});
