import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/domain/calendar/days.ts';
import { applyEvent } from '../../../../src/domain/escalation/case/apply-event.ts';
import type { CaseState } from '../../../../src/domain/escalation/case/case-state.ts';
import { latenessIn } from '../../../../src/domain/escalation/case/lateness.ts';
import { possibleEvents } from '../../../../src/domain/escalation/case/possible-events.ts';
import { type LevelId, levelIds, levelOf } from '../../../../src/domain/escalation/levels.ts';
import { day, walkAll } from './walk.ts';

const answerBy = addDays(day, -20);
const on = addDays(day, 40);

/** A state in which an earlier notice is still unanswered, on another day than any notice of the walk. */
const withOpenNotice = (state: CaseState, level: LevelId): CaseState => ({
  ...state,
  unanswered: [{ level, notifiedOn: addDays(day, -30), answerBy }],
});

/** What decides how a case goes on: all but what was sent, what came late, and when something was recorded last. */
const courseOf = ({ notices: _, unanswered: __, lastOn: ___, ...course }: CaseState) => course;

describe('a late answer, in every state that a case can come to', () => {
  const cases = [...walkAll().states.values()].flatMap((state) =>
    levelIds.map((level) => ({ level, before: withOpenNotice(state, level) })),
  );

  it('is offered with the day from which on it can have come, and with whoever must have answered', () => {
    const wrong = cases.filter(({ level, before }) => {
      const offered = possibleEvents(before).filter(({ kind }) => kind === 'answered-late');
      const [only] = offered;
      return !(
        offered.length === 1 &&
        only?.blocked === undefined &&
        only?.earliest === addDays(answerBy, 1) &&
        only.answerer === levelOf(level).answeredBy
      );
    });
    expect(wrong).toEqual([]);
  });

  it('is recorded as sent and as late, and changes neither the step nor anything else of the course', () => {
    const wrong = cases.filter(({ level, before }) => {
      const outcome = applyEvent(before, { kind: 'answered-late', on, by: levelOf(level).answeredBy });
      const { state } = outcome;
      const added = state.notices.slice(before.notices.length);
      return !(
        outcome.accepted &&
        outcome.edge === undefined &&
        JSON.stringify(courseOf(state)) === JSON.stringify(courseOf(before)) &&
        added.length === 1 &&
        added[0]?.message === 'intent-response' &&
        added[0].sentOn === on &&
        latenessIn('answered-late', state)?.days === 60
      );
    });
    expect(wrong).toEqual([]);
  });

  it('is refused from anybody but the party that must answer', () => {
    const accepted = cases.filter(({ level, before }) => {
      const other = levelOf(level).answeredBy === 'csp-system-owner' ? 'csp-security-poc' : 'csp-system-owner';
      return applyEvent(before, { kind: 'answered-late', on, by: other }).accepted;
    });
    expect(accepted).toEqual([]);
  });
});
