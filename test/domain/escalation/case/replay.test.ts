import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escalationTool } from '../../../../src/domain/escalation/case/check-case.ts';
import { type EscalationCase, startCase } from '../../../../src/domain/escalation/case/escalation-case.ts';
import type { CaseEvent } from '../../../../src/domain/escalation/case/events.ts';
import { recordEvent, replayCase } from '../../../../src/domain/escalation/case/replay.ts';
import { situationOf } from '../../../../src/domain/escalation/case/situation.ts';
import { describeEvent, refusalText } from '../../../../src/domain/escalation/words.ts';
import { escalationWords as words } from '../../../support/escalation-words.ts';
import { expectSame } from '../../../support/expect-same.ts';
import { raised, refusalOf, upTo } from './build-case.ts';
import { fittingCases } from './fitting-cases.ts';
import { allEvents, day } from './walk.ts';

const on = day;
const anyEvents = fc.array(fc.constantFrom<CaseEvent>(...allEvents, { kind: 'noted', on, note: 'A call.' }), {
  maxLength: 40,
});

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

  it('gives a situation that JSON can hold', () => {
    fc.assert(
      fc.property(fittingCases, (document) => {
        const situation = situationOf(document, on);
        expectSame(JSON.parse(JSON.stringify(situation)), situation);
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

describe('recording', () => {
  it('adds an event that fits, and leaves the case as it is where one does not', () => {
    fc.assert(
      fc.property(fittingCases, fc.constantFrom(...allEvents), (document, event) => {
        const recording = recordEvent(document, event);
        if (recording.accepted) expect(recording.case).toEqual({ ...document, events: [...document.events, event] });
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
      'For a CAP, the response must come from the CSP’s system owner. A response from the CSP’s security POC does not replace it.',
    );
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
      'findings.1: This edition does not recognize this kind of finding.',
      'findings.2: This finding is not a group of named values.',
      'events.0.color: “color” does not belong to this event.',
      'events.1: This event could not be read. There is no February 30, 2026: that month has 28 days.',
      'events.2: This event lacks: level.',
      'events.3: This edition does not recognize this kind of event.',
      'events.5.answerBy: Enter a month from 01 to 12: there is no month 13.',
      'events.6: This event could not be read. “severe” is not a choice here. Choose “Detailed Finding Review (DFR)”, “Corrective Action Plan (CAP)”, “Suspension”, or “Revocation”.',
      'events.7: This event could not be read. “soon” is not a choice here. Choose “The CSP’s answer in step 4”, “The CSP’s response in step 7”, “The agreed-upon timeframe of the level”, or “The deadline of the notice (6.1)”.',
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
