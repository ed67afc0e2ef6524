import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/domain/calendar/days.ts';
import type { PlainDate } from '../../../../src/domain/calendar/plain-date.ts';
import { applyEvent } from '../../../../src/domain/escalation/case/apply-event.ts';
import { type CaseState, initialState } from '../../../../src/domain/escalation/case/case-state.ts';
import { escalationTool } from '../../../../src/domain/escalation/case/check-case.ts';
import { caseDays, type DateField, dateFaults, dateOrders } from '../../../../src/domain/escalation/case/date-order.ts';
import { eventKinds } from '../../../../src/domain/escalation/case/event-kinds.ts';
import type { CaseEvent, EventKind } from '../../../../src/domain/escalation/case/events.ts';
import { lacksReason, logRows } from '../../../../src/domain/escalation/case/log-rows.ts';
import { recordEvent, replayCase } from '../../../../src/domain/escalation/case/replay.ts';
import { escalationWords as words } from '../../../support/escalation-words.ts';
import { lastRemarks, raised, refusalOf, reportText, upTo } from './build-case.ts';
import { agreed, allEvents, day } from './walk.ts';

/** An event with a day in one of its fields; all that else has to be so is so on the day itself. */
const eventWith = (kind: EventKind, field: DateField, date: PlainDate) =>
  ({ kind, on: day, message: 'cap-letter', level: 'CAP', [field]: date }) as unknown as CaseEvent;

/** A state in which these happened on the day, the CAP letter owed since then. */
const having = (...kinds: EventKind[]): CaseState => ({
  ...initialState,
  days: Object.fromEntries(kinds.map((kind) => [kind, day])),
  notices: [{ message: 'cap-letter', level: 'CAP', owedSince: day }],
});

describe('the order of dates', () => {
  const pairs = dateOrders
    .filter(({ field }) => field !== 'fullResolutionOn')
    .flatMap(({ kind, field, notBefore }) =>
      notBefore.map((other) => ({ kind, field, other, state: having(...(field === 'on' ? [other] : [])) })),
    );

  it.each(pairs)('refuses the $field of $kind the day before $other, and not on the day or after it', (pair) => {
    const { kind, field, state, other } = pair;
    const faultsOn = (days: number) => dateFaults(state, eventWith(kind, field, addDays(day, days)));
    // A message is held against the day on which it fell due, whichever event made it so.
    const named = kind === 'message-sent' ? 'decided' : other;
    const bound = { field, date: addDays(day, -1), other: named, otherDate: day };
    expect(faultsOn(-1)).toMatchObject([bound]);
    expect([faultsOn(0), faultsOn(1)]).toEqual([[], []]);
  });

  it('holds a plan’s date of full resolution against the finding', () => {
    const planOf = (days: number) => eventWith('plan-submitted', 'fullResolutionOn', addDays(day, days));
    const found = having('deficiency-found');
    expect([-1, 0, 1].map((days) => dateFaults(found, planOf(days)).length)).toEqual([1, 0, 0]);
  });

  it('binds every kind of event but the finding and a note, and every date that an event sets', () => {
    const bound = (field: DateField) => dateOrders.filter((one) => one.field === field).map(({ kind }) => kind);
    expect(bound('on').toSorted()).toEqual(
      eventKinds.filter((kind) => kind !== 'deficiency-found' && kind !== 'noted').toSorted(),
    );
    const set = allEvents.flatMap(Object.entries).flatMap(([name, value]) => (value === agreed ? [name] : []));
    for (const field of new Set(set)) expect(bound(field as DateField), field).not.toEqual([]);
  });

  it('binds nothing to what has not happened, and everything to the latest of what has', () => {
    const answer = eventWith('intent-answered', 'on', addDays(day, -400));
    expect(dateFaults(initialState, answer)).toEqual([]);
    const decided = eventWith('decided', 'on', addDays(day, 2));
    const days = { 'raise-chosen': day, 'intent-answered': addDays(day, 3) };
    expect(dateFaults({ ...initialState, days }, decided)).toMatchObject([{ other: 'intent-answered' }]);
  });

  it('has a name for each day', () => {
    for (const one of caseDays) expect(words.case.days[one], one).toMatch(/^the /);
  });

  it('lets every path through, day after day', () => {
    const choices = fc.array(fc.nat(), { maxLength: 30 });
    fc.assert(
      fc.property(choices, (numbers) => {
        let document = upTo();
        for (const [index, number] of numbers.entries()) {
          const { state } = replayCase(document);
          const on = addDays(day, 60 + index);
          // A date that is agreed on in a walk lies before those days, so it is left out or set anew.
          const open = allEvents
            .filter((event) => event.kind !== 'date-agreed')
            .map((event) => ({ ...event, on, ...('answerBy' in event && { answerBy: on }) }) as CaseEvent)
            .filter((event) => !('deadline' in event) && applyEvent(state, event).accepted);
          const event = open[number % Math.max(1, open.length)];
          if (event === undefined) return;
          const recording = recordEvent(document, event);
          expect(refusalOf(recording)).toBeUndefined();
          document = recording.case;
        }
      }),
      { seed: 9 },
    );
  });
});

describe('an event whose dates are out of order', () => {
  const noticed = upTo(...raised('CAP'), { kind: 'intent-notified', on: day });
  const early: CaseEvent = { kind: 'intent-answered', on: addDays(day, -1), by: 'csp-system-owner' };
  const sentence = 'The CSP’s answer, March 1, 2026, is before the notice of the intended escalation, March 2, 2026.';

  it('is refused with the two dates named, and the case stays as it was', () => {
    const recording = recordEvent(noticed, early);
    expect(refusalOf(recording)).toBe(`${sentence} Correct the day. If it is right, say why below.`);
    expect(recording.case).toBe(noticed);
  });

  it.each<[string, CaseEvent, CaseEvent[], string]>([
    ['an answer-by day', { kind: 'intent-notified', on: day, answerBy: addDays(day, -1) }, raised('CAP'), 'answerBy'],
    [
      'a deadline',
      { kind: 'decision-notified', on: day, deadline: addDays(day, -1) },
      [
        ...raised('CAP').slice(0, 1),
        { kind: 'immediate-chosen', on: day, level: 'CAP' },
        { kind: 'decided', on: day, level: 'CAP' },
      ],
      'deadline',
    ],
    [
      'a decision',
      { kind: 'decided', on: addDays(day, -1), level: 'CAP' },
      [...raised('CAP').slice(0, 1), { kind: 'immediate-chosen', on: day, level: 'CAP' }],
      'on',
    ],
  ])('is refused at the field of %s', (_, event, before, field) => {
    const recording = recordEvent(upTo(...before), event);
    expect('dates' in recording && recording.dates.map((fault) => fault.field)).toEqual([field]);
  });

  it('is recorded with the reason why it was really so, which stands in the log and in the report', () => {
    const reason = 'The notice was given by telephone on February 28.';
    const recording = recordEvent(noticed, { ...early, reason });
    expect(recording.accepted).toBe(true);
    expect(lastRemarks(recording.case)).toBe(
      `Dates out of order: ${sentence}\nReason given: ${reason}`.replace('order: The', 'order: the'),
    );
    expect(reportText(recording.case, day)).toContain(`Reason given: ${reason}`);
    expect(escalationTool.check(JSON.parse(JSON.stringify(recording.case)))).toMatchObject({
      facts: recording.case,
      problems: [],
    });
  });

  it('stays in a case that was saved with it, counts, and is remarked on in its row of the log', () => {
    const saved = upTo(...noticed.events, early);
    expect(escalationTool.check(JSON.parse(JSON.stringify(saved)))).toEqual({ facts: saved, problems: [], unread: [] });
    const { state, log } = replayCase(saved);
    expect([state.place, log.every(({ accepted }) => accepted)]).toEqual(['decide', true]);
    expect(logRows(log, words).map((row) => row.at(-1) !== '')).toEqual([false, false, false, true]);
  });

  it('of a saved case is asked for its reason at its entry, until it has one', () => {
    const saved = [...noticed.events, early];
    const asks = (events: readonly CaseEvent[]) => replayCase(upTo(...events)).log.map(lacksReason);
    expect(asks(saved)).toEqual([false, false, false, true]);
    expect(asks([...noticed.events, { ...early, reason: 'By telephone.' }]).some(Boolean)).toBe(false);
    // An event that did not fit has its refusal, which no reason mends.
    expect(asks([...saved, { kind: 'released', on: addDays(day, -1) }]).at(-1)).toBe(false);
  });
});
