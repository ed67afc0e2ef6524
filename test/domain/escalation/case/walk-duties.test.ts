import { describe, expect, it } from 'vitest';
import { owedAfter } from '../../../../src/domain/escalation/case/notices.ts';
import { waitsOn } from '../../../../src/domain/escalation/case/situation.ts';
import { type LevelId, levelIds } from '../../../../src/domain/escalation/levels.ts';
import { at, by, faults, sent, steppings } from './walk-steps.ts';

describe('who must answer', () => {
  it.each([
    ['DFR', 'csp-security-poc'],
    ['CAP', 'csp-system-owner'],
    ['Suspension', 'csp-system-owner'],
    ['Revocation', 'csp-system-owner'],
  ] as const)('in step 4 of %s is the %s alone', (level, party) => {
    const answered = by('intent-answered').filter(({ before }) => before.intended === level);
    const parts = answered.map(({ event }) => (event.kind === 'intent-answered' ? event.by : ''));
    expect([...new Set(parts)]).toEqual([party]);
    for (const { before } of answered) expect(waitsOn(before)).toBe(party);
  });

  it('in step 7 is the CSP, and for a CAP or Suspension the agency AO approves before it ends', () => {
    const left = steppings.filter(({ edge }) => edge === 'plan-sent' || edge === 'nothing-to-report');
    const eventsOut = (level: LevelId) => [
      ...new Set(left.filter(({ before }) => before.decided === level).map(({ event }) => event.kind)),
    ];
    expect(levelIds.map(eventsOut)).toEqual([
      ['plan-submitted'],
      ['plan-approved'],
      ['plan-approved'],
      ['plan-submitted'],
    ]);
    const waiting = at('answer-decision').map((state) => [state.plan.stage, waitsOn(state)].join(' '));
    expect([...new Set(waiting)].sort()).toEqual([
      'awaiting-approval agency-ao',
      'incomplete csp',
      'not-sent csp',
      'returned csp',
    ]);
  });
});

describe('when FedRAMP is notified', () => {
  const owedAtStart = (level: LevelId) => [
    ...new Set(
      by('decided')
        .filter(
          ({ event, after }) => event.kind === 'decided' && event.level === level && after.interrupted === undefined,
        )
        .flatMap(({ after }) => owedAfter(after))
        .filter(({ step, level: of }) => step === 'report' && of === level)
        .map(({ id, force }) => `${id} ${force}`),
    ),
  ];

  it('is at the start for Suspension and Revocation only; a CAP letter should be uploaded', () => {
    expect(levelIds.map(owedAtStart)).toEqual([
      [],
      ['cap-letter should'],
      ['fedramp-notice-of-start must'],
      ['fedramp-notice-of-start must'],
    ]);
  });

  it('falls due with the decision, before the notice to the CSP and its plan', () => {
    for (const { after } of by('decided')) expect(after.place).toBe('notify-decision');
    const early = by('message-sent').filter(({ before }) => before.place === 'notify-decision');
    expect(early.length).toBeGreaterThan(0);
  });

  it('comes before step 8 of a Suspension or Revocation is over, and a CAP goes on without its letter', () => {
    const over = [...by('report-closed'), ...by('ato-revoked')];
    const wrong = faults(over, ({ before }) => owedAfter(before, 'must').every(({ step }) => step !== 'report'));
    expect(wrong).toEqual([]);
    const capWithoutLetter = over.filter(({ before }) => before.decided === 'CAP' && owedAfter(before).length > 0);
    expect(capWithoutLetter.length).toBeGreaterThan(0);
  });

  it('is at the resolution of any escalation, and a CAP release letter must be posted before the release', () => {
    const released = by('released');
    expect([...new Set(released.map(({ before }) => before.decided))].sort()).toEqual([...levelIds].sort());
    for (const { before } of released) {
      expect(sent(before)).toContain(`fedramp-notice-of-resolution ${before.decided}`);
      if (before.decided === 'CAP') expect(sent(before)).toContain('cap-release-letter CAP');
      expect(owedAfter(before, 'must')).toEqual([]);
    }
  });

  it('is never for an escalation that was not followed through', () => {
    for (const { before } of steppings.filter(({ edge }) => edge === 'not-followed-through')) {
      const opened = before.notices.length - (before.interrupted ? 1 : 0);
      expect(opened).toBeGreaterThan(0);
      expect(sent(before).filter((one) => one.endsWith(String(before.intended)) && /fedramp|letter/.test(one))).toEqual(
        [],
      );
    }
  });
});

describe('when the time has passed', () => {
  const raises = steppings
    .filter(({ event, before }) => event.kind === 'decided' && before.reopened === 'timeframe-passed')
    .map(({ before, after }) => `${before.existing} to ${after.decided}`);

  it('an unresolved DFR may become a CAP, and a CAP Suspension or Revocation', () => {
    expect(raises).toEqual(expect.arrayContaining(['DFR to CAP', 'CAP to Suspension', 'CAP to Revocation']));
    expect(raises).toContain('Suspension to Revocation');
    expect(raises.filter((raise) => raise.startsWith('Revocation'))).toEqual([]);
  });

  it('a higher level may follow, and need not: the level in force then goes on where it stood', () => {
    const resumed = steppings.filter(
      ({ before, after }) => before.interrupted !== undefined && after.reopened === undefined,
    );
    const kept = resumed.filter(({ event }) => event.kind !== 'decided');
    expect([...new Set(kept.map(({ edge }) => edge))].sort()).toEqual(['monitor-only', 'not-followed-through']);
    for (const { before, after } of kept) {
      expect([after.place, after.inForce]).toEqual([before.interrupted?.place, before.existing]);
    }
  });

  it('nothing passes without a date that was agreed on', () => {
    for (const { before } of by('timeframe-passed')) {
      expect(before.dates.timeframe ?? before.dates.deadline).toBeDefined();
    }
  });

  it('a Suspension may also become a Revocation when the CSP can no longer comply, and nothing else may', () => {
    for (const { before, after } of by('compliance-lost')) {
      expect(before.decided).toBe('Suspension');
      expect(after.confinedTo).toEqual(['Revocation']);
    }
    expect(by('compliance-lost').length).toBeGreaterThan(0);
  });
});
