import { describe, expect, it } from 'vitest';
import type { CaseState } from '../../../../src/domain/escalation/case/case-state.ts';
import { eventKinds } from '../../../../src/domain/escalation/case/event-kinds.ts';
import { eventRules, stepsOf } from '../../../../src/domain/escalation/case/event-rules.ts';
import type { EventKind } from '../../../../src/domain/escalation/case/events.ts';
import { owedAfter } from '../../../../src/domain/escalation/case/notices.ts';
import { possibleEvents } from '../../../../src/domain/escalation/case/possible-events.ts';
import { waitsOn } from '../../../../src/domain/escalation/case/situation.ts';
import { edgeOf, edges, ends, isEnd } from '../../../../src/domain/escalation/edges.ts';
import { compareLevels, type LevelId, levelIds } from '../../../../src/domain/escalation/levels.ts';
import { parties } from '../../../../src/domain/escalation/parties.ts';
import { stepOf, steps } from '../../../../src/domain/escalation/steps.ts';
import { refusalText } from '../../../../src/domain/escalation/words.ts';
import { escalationWords as words } from '../../../support/escalation-words.ts';
import { walkAll } from './walk.ts';

const { states, moves, refusals, changedByRefusal } = walkAll();
const all = [...states.values()];
const at = (place: CaseState['place']) => all.filter((state) => state.place === place);
const sent = (state: CaseState) =>
  state.notices.filter(({ sentOn }) => sentOn !== undefined).map(({ message, level }) => `${message} ${level}`);

/** Every move with the states at its ends. */
const steppings = [...moves].flatMap(([key, out]) =>
  out.flatMap(({ event, to, edge }) => {
    const [before, after] = [states.get(key), states.get(to)];
    return before && after ? [{ event, before, after, edge }] : [];
  }),
);
const by = (kind: EventKind) => steppings.filter(({ event }) => event.kind === kind);
const faults = <Item>(items: readonly Item[], good: (item: Item) => boolean) => items.filter((item) => !good(item));

describe('every path through a case', () => {
  it('ends, or waits on a named party who can move it on', () => {
    const stuck = faults([...moves], ([key, out]) => {
      const state = states.get(key);
      if (!state || isEnd(state.place)) return state !== undefined;
      const party = waitsOn(state);
      return party !== undefined && parties[party].name.length > 0 && out.some(({ to }) => to !== key);
    });
    expect(stuck).toEqual([]);
  });

  it('can reach an end from wherever it stands', () => {
    const sources = new Map<string, string[]>();
    for (const [key, out] of moves) for (const { to } of out) sources.set(to, [...(sources.get(to) ?? []), key]);
    const reaching = new Set([...states].filter(([, { place }]) => isEnd(place)).map(([key]) => key));
    for (const key of reaching) for (const source of sources.get(key) ?? []) reaching.add(source);
    expect([...states.keys()].filter((key) => !reaching.has(key))).toEqual([]);
  });

  it('leaves no step, no end, no edge and no kind of event unreached', () => {
    expect([...new Set(all.map(({ place }) => place))].sort()).toEqual([...steps, ...ends].map(({ id }) => id).sort());
    const followed = new Set(steppings.flatMap(({ edge }) => edge ?? []));
    expect([...followed].sort()).toEqual(edges.map(({ id }) => id).sort());
    const recorded = new Set<string>(steppings.map(({ event }) => event.kind));
    expect([...recorded].sort()).toEqual(eventKinds.filter((kind) => kind !== 'noted').sort());
  });

  it('follows the edges between the steps and no others', () => {
    const wrong = faults(steppings, ({ event, before, after, edge: id }) => {
      if (id === undefined) return after.place === before.place;
      const edge = edgeOf(id);
      const ahead = eventRules[event.kind].ahead ?? [];
      const leaves = [edge.from, ...ahead].includes(before.place as never);
      // A round that ends without a raise goes on with the one that it interrupted.
      return leaves && (after.place === edge.to || after.place === before.interrupted?.place);
    });
    expect(wrong).toEqual([]);
  });

  it('follows an edge only at the levels to which the edge is confined', () => {
    const confined = steppings.filter(({ edge }) => edge !== undefined && edgeOf(edge).levels !== undefined);
    const wrong = faults(confined, ({ before, edge }) => {
      const open = (edge && edgeOf(edge).levels) ?? [];
      return open.includes(before.inForce as LevelId);
    });
    expect(confined.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it('never lowers the level in force except by release', () => {
    const wrong = faults(steppings, ({ event, before, after }) => {
      const [from, to] = [before.inForce, after.inForce];
      if (from === undefined || from === 'none' || to === from) return true;
      if (after.place === 'released') return to === 'none';
      // An immediate escalation that is not followed through leaves the level that was there before.
      if (event.kind === 'decided' && event.level === 'none') return to === before.existing;
      if (before.branch === 'immediate' && event.kind === 'decided') return true;
      return to !== undefined && to !== 'none' && compareLevels(to, from) > 0;
    });
    expect(wrong).toEqual([]);
  });
});

describe('an event that does not fit', () => {
  it('is refused in a sentence and leaves the state as it was, whatever the state', () => {
    expect(changedByRefusal).toBe(0);
    const sentences = refusals.map((refusal) => refusalText(refusal, words));
    expect(sentences.length).toBeGreaterThan(100);
    expect(sentences.filter((sentence) => !/^[“A-Z].*[.]$/.test(sentence))).toEqual([]);
    expect(sentences.filter((sentence) => /undefined|null|\bNaN\b|\[object/.test(sentence))).toEqual([]);
  });

  it('is never offered as possible, and what fits always is', () => {
    const wrong = faults([...states], ([key, state]) => {
      const offered = possibleEvents(state).filter(({ kind, blocked }) => blocked === undefined && kind !== 'noted');
      const fitting = (moves.get(key) ?? []).map(({ event }) => event.kind);
      const kinds = (list: readonly EventKind[]) => [...new Set(list)].sort().join();
      return kinds(offered.map(({ kind }) => kind)) === kinds(fitting);
    });
    expect(wrong).toEqual([]);
  });

  it('comes with the reason where it belongs to the step and only waits for something', () => {
    for (const state of all) {
      for (const { kind, blocked } of possibleEvents(state)) {
        const places = stepsOf(kind);
        expect(places === 'anywhere' || places.includes(state.place as never)).toBe(true);
        if (blocked !== undefined) expect(refusalText(blocked, words)).toMatch(/[.]$/);
      }
    }
  });
});

describe('the three edges from step 2', () => {
  it('monitor only ends at step 2, without a notice', () => {
    const ended = at('monitored');
    expect(ended.length).toBeGreaterThan(0);
    for (const { notices, skipped, interrupted } of ended) {
      expect(notices).toEqual([]);
      expect(interrupted).toBeUndefined();
      expect(skipped.map(({ step }) => stepOf(step).number)).toEqual([3, 4, 5, 6, 7, 8, 9]);
    }
  });

  it('at once skips steps 3 and 4 and nothing else before the decision, and is in force from the start', () => {
    const immediate = all.filter(({ branch }) => branch === 'immediate');
    expect(immediate.filter(({ place }) => place === 'notify-intent' || place === 'answer-intent')).toEqual([]);
    for (const { place, skipped, intended, inForce } of immediate.filter((state) => state.place === 'decide')) {
      expect(place).toBe('decide');
      expect(skipped.map(({ step, worded }) => [stepOf(step).number, worded])).toEqual([
        [3, true],
        [4, true],
      ]);
      expect(inForce).toBe(intended);
    }
  });

  it('raising the level skips nothing, and puts nothing in force before the decision', () => {
    for (const { before, after } of [...by('raise-chosen'), ...by('intent-notified'), ...by('intent-answered')]) {
      expect(after.inForce).toBe(before.inForce);
    }
    for (const { after } of [...by('raise-chosen'), ...by('intent-notified')]) expect(after.skipped).toEqual([]);
  });

  it('only ever lead to a level above the existing one', () => {
    const raised = steppings.filter(({ after }) => after.intended !== undefined && after.place !== 'review');
    const wrong = faults(
      raised,
      ({ after: { existing, intended } }) =>
        existing === undefined ||
        existing === 'none' ||
        intended === undefined ||
        compareLevels(intended, existing) > 0,
    );
    expect(wrong).toEqual([]);
  });
});

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
    const left = steppings.filter(({ edge }) => edge === 'plan-sent');
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
