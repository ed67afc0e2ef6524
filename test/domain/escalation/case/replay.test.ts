import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/domain/calendar/days.ts';
import { plainDate } from '../../../../src/domain/calendar/plain-date.ts';
import { applyEvent } from '../../../../src/domain/escalation/case/apply-event.ts';
import { initialState } from '../../../../src/domain/escalation/case/case-state.ts';
import { escalationTool } from '../../../../src/domain/escalation/case/check-case.ts';
import {
  type EscalationCase,
  minimumLevelOf,
  startCase,
} from '../../../../src/domain/escalation/case/escalation-case.ts';
import type { CaseEvent } from '../../../../src/domain/escalation/case/events.ts';
import {
  type Recording,
  recordEvent,
  replayCase,
  undoLastEvent,
} from '../../../../src/domain/escalation/case/replay.ts';
import { situationOf } from '../../../../src/domain/escalation/case/situation.ts';
import { aLevel } from '../../../../src/domain/escalation/levels.ts';
import { describeEvent, refusalText, remarkText } from '../../../../src/domain/escalation/words.ts';
import { triggerOf } from '../../../../src/domain/triggers/deficiency-triggers.ts';
import { escalationWords as words } from '../../../support/escalation-words.ts';
import { agreed, allEvents, day, keyOf, walkAll } from './walk.ts';

const on = day;
const walk = walkAll();
const anyEvents = fc.array(fc.constantFrom<CaseEvent>(...allEvents, { kind: 'noted', on, note: 'A call.' }), {
  maxLength: 40,
});

/** A case that takes events at random among those that fit, so that long paths come up too. */
const fitting = fc.array(fc.nat(), { maxLength: 30 }).map((choices) => {
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

const refusalOf = (recording: Recording) => (recording.accepted ? undefined : refusalText(recording.refusal, words));

const upTo = (...events: CaseEvent[]): EscalationCase => ({ ...startCase(), events });
const raised = (level: 'DFR' | 'CAP'): CaseEvent[] => [
  { kind: 'deficiency-found', on, existing: 'none' },
  { kind: 'raise-chosen', on, level },
];

describe('replaying a case', () => {
  it('comes to the same every time, with one entry for each event', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const document = upTo(...events);
        const replay = replayCase(document);
        expect(replayCase(document)).toEqual(replay);
        expect(replay.log.map(({ event }) => event)).toEqual(events);
      }),
      { seed: 3 },
    );
  });

  it('is not changed by events that do not fit, and keeps each of them with the reason', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { state, log } = replayCase(upTo(...events));
        const accepted = log.filter((entry) => entry.accepted).map(({ event }) => event);
        expect(replayCase(upTo(...accepted)).state).toEqual(state);
        for (const entry of log) if (!entry.accepted) expect(refusalText(entry.refusal, words)).toMatch(/[.]$/);
      }),
      { seed: 4 },
    );
  });

  it('allows in any state what the exhaustive walk found for its like', () => {
    fc.assert(
      fc.property(fitting, (document) => {
        const { state } = replayCase(document);
        const found = walk.moves.get(keyOf(state))?.map(({ event }) => event);
        expect(allEvents.filter((event) => applyEvent(state, event).accepted)).toEqual(found);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('gives a situation that JSON can hold', () => {
    fc.assert(
      fc.property(fitting, (document) => {
        const situation = situationOf(document, on);
        expect(JSON.parse(JSON.stringify(situation))).toEqual(situation);
      }),
      { seed: 6 },
    );
  });

  it('has words for every event', () => {
    for (const event of [...allEvents, { kind: 'noted' as const, on }]) {
      expect(describeEvent(event, words)).toMatch(/^[A-Z].*\.$/);
      expect(describeEvent(event, words)).not.toMatch(/undefined/);
    }
  });
});

describe('recording and taking back', () => {
  it('adds an event that fits, and takes it back again', () => {
    fc.assert(
      fc.property(fitting, fc.constantFrom(...allEvents), (document, event) => {
        const recording = recordEvent(document, event);
        if (recording.accepted) expect(undoLastEvent(recording.case)).toEqual(document);
        else expect(recording.case).toBe(document);
      }),
      { seed: 7 },
    );
  });

  it('refuses in words', () => {
    const recording = recordEvent(upTo(...raised('CAP'), { kind: 'intent-notified', on }), {
      kind: 'intent-answered',
      on,
      by: 'csp-security-poc',
    });
    expect(refusalOf(recording)).toBe(
      'For a CAP the response must come from the CSP’s system owner. One from the CSP’s security POC does not take its place.',
    );
  });

  it('takes back an event that did not fit as well, and nothing from an empty case', () => {
    const document = upTo({ kind: 'released', on });
    expect(replayCase(document).log).toMatchObject([{ accepted: false, event: { kind: 'released' } }]);
    expect(undoLastEvent(document).events).toEqual([]);
    const empty = startCase();
    expect(undoLastEvent(empty)).toBe(empty);
  });
});

describe('a date that was agreed on', () => {
  const waiting = upTo(...raised('CAP'), { kind: 'intent-notified', on, answerBy: agreed });
  const inForce = upTo(
    ...raised('DFR'),
    { kind: 'intent-notified', on },
    { kind: 'intent-answered', on, by: 'csp-security-poc' },
    { kind: 'decided', on, level: 'DFR' },
    { kind: 'decision-notified', on, deadline: agreed },
  );

  it.each([
    [-1, false],
    [0, false],
    [1, true],
  ])('has passed %i days after its last day: %s', (days, passed) => {
    const then = addDays(agreed, days);
    expect(recordEvent(waiting, { kind: 'intent-unanswered', on: then }).accepted).toBe(passed);
    expect(recordEvent(inForce, { kind: 'timeframe-passed', on: then }).accepted).toBe(passed);
  });

  it('is the earlier one where a timeframe and a deadline run', () => {
    const sooner = addDays(agreed, -10);
    const both = upTo(...inForce.events, { kind: 'date-agreed', on, which: 'timeframe', until: sooner });
    expect(recordEvent(both, { kind: 'timeframe-passed', on: sooner }).accepted).toBe(false);
    expect(recordEvent(both, { kind: 'timeframe-passed', on: addDays(sooner, 1) }).accepted).toBe(true);
    const offered = situationOf(both).possible.find(({ kind }) => kind === 'timeframe-passed');
    expect(offered?.earliest).toBe(addDays(sooner, 1));
  });

  it('can be moved, and the new one then counts', () => {
    const later = addDays(agreed, 20);
    const moved = upTo(...inForce.events, { kind: 'date-agreed', on, which: 'deadline', until: later });
    expect(recordEvent(moved, { kind: 'timeframe-passed', on: later }).accepted).toBe(false);
    expect(recordEvent(moved, { kind: 'timeframe-passed', on: addDays(later, 1) }).accepted).toBe(true);
  });

  it('cannot lie before the day of the agreement', () => {
    const recording = recordEvent(inForce, { kind: 'date-agreed', on, which: 'timeframe', until: addDays(on, -1) });
    expect(refusalOf(recording)).toBe('The date agreed on, 1 March 2026, lies before the day of the agreement.');
  });

  it('is never assumed', () => {
    const without = upTo(...inForce.events.slice(0, -1), { kind: 'decision-notified', on });
    const recording = recordEvent(without, { kind: 'timeframe-passed', on: plainDate('2199-12-31') });
    expect(recording).toMatchObject({ accepted: false });
    expect(situationOf(without).due.every(({ by }) => by === undefined)).toBe(true);
  });
});

describe('a remark on an event', () => {
  const lastRemarks = (document: EscalationCase) => {
    const entry = replayCase(document).log.at(-1);
    return entry?.accepted ? entry.remarks.map((remark) => remarkText(remark, words)) : [];
  };

  it('says when it is dated before the one recorded before it', () => {
    const early = upTo({ kind: 'deficiency-found', on }, { kind: 'monitoring-chosen', on: addDays(on, -1) });
    expect(lastRemarks(early)).toEqual(['This is dated before the event recorded before it (2 March 2026).']);
  });

  it('says when the level lies below the minimum of a finding', () => {
    const findings = [
      { kind: 'trigger' as const, trigger: 'late-remediation-high-60' as const },
      { kind: 'trigger' as const, trigger: 'late-remediation-high-30' as const },
      { kind: 'described' as const, text: 'Scan results came late.' },
    ];
    const minimum = triggerOf('late-remediation-high-60').level;
    expect(minimumLevelOf(findings)).toBe(minimum);
    expect(minimumLevelOf(findings.slice(2))).toBeUndefined();
    expect(lastRemarks({ ...upTo(...raised('DFR')), findings })).toEqual([
      `Among the findings is a trigger whose minimum level is ${aLevel(minimum)}.`,
    ]);
    expect(lastRemarks({ ...upTo(...raised(minimum)), findings })).toEqual([]);
  });

  it('says when a level that was not given leaves something not assessed', () => {
    expect(lastRemarks(upTo({ kind: 'deficiency-found', on }, { kind: 'raise-chosen', on, level: 'DFR' }))).toEqual([
      'The level that the CSP is on already was not given, so whether this raises it has not been assessed.',
    ]);
  });

  it('says when the decision differs from what was intended', () => {
    const answered = [
      ...raised('DFR'),
      { kind: 'intent-notified', on },
      { kind: 'intent-answered', on, by: 'csp-security-poc' },
    ] as const;
    expect(lastRemarks(upTo(...answered, { kind: 'decided', on, level: 'CAP' }))).toEqual([
      'The level decided on is more severe than the intended one: the CSP was told of a DFR, and answered to that.',
    ]);
    expect(lastRemarks(upTo(...answered, { kind: 'decided', on, level: 'DFR' }))).toEqual([]);
  });
});

describe('a case as a document', () => {
  it('comes back as it was, whatever its events', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const document: EscalationCase = {
          ...upTo(...events),
          names: { agency: 'An agency', csp: 'A CSP', service: 'A service' },
          findings: [
            { kind: 'trigger', trigger: 'incident-frequency', detail: '4 incidents' },
            { kind: 'described', text: 'Something else' },
          ],
        };
        const read = escalationTool.check(JSON.parse(JSON.stringify(document)));
        expect(read).toEqual({ facts: document, problems: [], unread: [] });
      }),
      { seed: 8 },
    );
  });

  it('reports and keeps what it cannot read, and reads the rest', () => {
    const { facts, problems, unread } = escalationTool.check({
      findings: [{ kind: 'trigger', trigger: 'sunspots' }, { kind: 'rumor' }, 'x', { kind: 'described', text: 'Good' }],
      events: [
        { kind: 'deficiency-found', on: '2026-03-02', existing: 'none', color: 'red' },
        { kind: 'raise-chosen', on: '2026-02-30', level: 'CAP' },
        { kind: 'raise-chosen', on: '2026-03-03' },
        { kind: 'thunder', on: '2026-03-03' },
        { kind: 'raise-chosen', on: '2026-03-03', level: 'CAP' },
        { kind: 'intent-notified', on: '2026-03-04', answerBy: '2026-13-01' },
        { kind: 'raise-chosen', on: '2026-03-03', level: 'severe' },
        { kind: 'date-agreed', on: '2026-03-03', which: 'soon', until: '2026-03-09' },
      ],
      extra: true,
    });
    expect(facts.findings).toEqual([{ kind: 'described', text: 'Good' }]);
    expect(facts.events.map(({ kind }) => kind)).toEqual(['deficiency-found', 'raise-chosen', 'intent-notified']);
    expect(problems.map(({ field, message }) => `${field}: ${message}`)).toEqual([
      'findings.0: “sunspots” is not a deficiency trigger of this edition.',
      'findings.1: This finding is of no kind that this edition knows.',
      'findings.2: This finding is not a group of named values.',
      'events.0.color: “color” does not belong to this event.',
      'events.1: This event could not be read. There is no 30 February 2026: that month has 28 days.',
      'events.2: This event lacks: level.',
      'events.3: This event is of no kind that this edition knows.',
      'events.5.answerBy: Enter a month from 01 to 12: there is no month 13.',
      'events.6: This event could not be read. “severe” is not a choice here. Choose “Detailed Finding Review (DFR)”, “Corrective action plan (CAP)”, “Suspension”, or “Revocation”.',
      'events.7: This event could not be read. “soon” is not a choice here. Choose “The CSP’s answer in step 4”, “The agreed upon timeframe of the level”, or “The deadline of the notice (6.1)”.',
      'extra: “extra” does not belong to an escalation case.',
    ]);
    expect(unread.map(({ value }) => value)).toContainEqual({ kind: 'thunder', on: '2026-03-03' });
    expect(unread).toHaveLength(problems.length);
  });

  it.each([[null], [[]], ['case'], [4]])('is reported and kept when it is %j', (input) => {
    const { facts, unread } = escalationTool.check(input);
    expect(facts).toEqual(startCase());
    expect(unread[0]?.value).toEqual(input);
  });
});
