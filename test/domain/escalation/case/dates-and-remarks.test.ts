import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/domain/calendar/days.ts';
import { plainDate } from '../../../../src/domain/calendar/plain-date.ts';
import type { EscalationCase } from '../../../../src/domain/escalation/case/escalation-case.ts';
import { minimumLevelOf } from '../../../../src/domain/escalation/case/minimum-level.ts';
import { recordEvent, replayCase } from '../../../../src/domain/escalation/case/replay.ts';
import { situationOf } from '../../../../src/domain/escalation/case/situation.ts';
import { aLevel } from '../../../../src/domain/escalation/levels.ts';
import { remarkText } from '../../../../src/domain/escalation/words.ts';
import { triggerOf } from '../../../../src/domain/triggers/deficiency-triggers.ts';
import { escalationWords as words } from '../../../support/escalation-words.ts';
import { raised, refusalOf, upTo } from './build-case.ts';
import { agreed, day as on } from './walk.ts';

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
    expect(refusalOf(recording)).toMatch(
      /^The agreed last day, March 1, 2026, is before the day of the agreement, March 2/,
    );
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
    const early = upTo({ kind: 'deficiency-found', on }, { kind: 'noted', on: addDays(on, -1) });
    expect(lastRemarks(early)).toEqual([
      'This date is before the date of the event recorded before it (March 2, 2026).',
    ]);
  });

  it('says when the level lies below the minimum of a finding', () => {
    const findings = [
      { kind: 'trigger' as const, trigger: 'late-remediation-high-cap' as const },
      { kind: 'trigger' as const, trigger: 'late-remediation-high-dfr' as const },
      { kind: 'described' as const, text: 'Scan results came late.' },
    ];
    const minimum = triggerOf('late-remediation-high-cap').level;
    expect(minimumLevelOf(findings)).toBe(minimum);
    expect(minimumLevelOf(findings.slice(2))).toBeUndefined();
    expect(lastRemarks({ ...upTo(...raised('DFR')), findings })).toEqual([
      `The findings include a trigger whose minimum level is ${aLevel(minimum)}.`,
    ]);
    expect(lastRemarks({ ...upTo(...raised(minimum)), findings })).toEqual([]);
  });

  it('says when a level that was not given leaves something not assessed', () => {
    expect(lastRemarks(upTo({ kind: 'deficiency-found', on }, { kind: 'raise-chosen', on, level: 'DFR' }))).toEqual([
      'The CSP’s existing level was not given, so we do not assess whether this raises it.',
    ]);
  });

  it('says when the decision differs from what was intended', () => {
    const answered = [
      ...raised('DFR'),
      { kind: 'intent-notified', on },
      { kind: 'intent-answered', on, by: 'csp-security-poc' },
    ] as const;
    expect(lastRemarks(upTo(...answered, { kind: 'decided', on, level: 'CAP' }))).toEqual([
      'The level decided on is more severe than the intended level. The CSP was notified of a DFR and answered that.',
    ]);
    expect(lastRemarks(upTo(...answered, { kind: 'decided', on, level: 'DFR' }))).toEqual([]);
  });
});
