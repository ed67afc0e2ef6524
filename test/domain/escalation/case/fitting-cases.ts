import fc from 'fast-check';
import { applyEvent } from '../../../../src/domain/escalation/case/apply-event.ts';
import { initialState } from '../../../../src/domain/escalation/case/case-state.ts';
import { type EscalationCase, startCase } from '../../../../src/domain/escalation/case/escalation-case.ts';
import type { CaseEvent } from '../../../../src/domain/escalation/case/events.ts';
import { allEvents } from './walk.ts';

/** A case that takes events at random among those that fit, so that long paths come up too. */
export const fittingCases: fc.Arbitrary<EscalationCase> = fc.array(fc.nat(), { maxLength: 30 }).map((choices) => {
  let state = initialState;
  const events = choices.flatMap((choice): CaseEvent[] => {
    const open = allEvents.filter((event) => applyEvent(state, event).accepted);
    const event = open[choice % Math.max(1, open.length)];
    if (event === undefined) return [];
    state = applyEvent(state, event).state;
    return [event];
  });
  return { ...startCase(), events };
});
