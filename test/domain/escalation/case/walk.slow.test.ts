import { describe, expect, it } from 'vitest';
import { eventKinds } from '../../../../src/domain/escalation/case/event-kinds.ts';
import { eventRules, stepsOf } from '../../../../src/domain/escalation/case/event-rules.ts';
import type { EventKind } from '../../../../src/domain/escalation/case/events.ts';
import { owedAfter } from '../../../../src/domain/escalation/case/notices.ts';
import { possibleEvents } from '../../../../src/domain/escalation/case/possible-events.ts';
import { waitsOn } from '../../../../src/domain/escalation/case/situation.ts';
import { edgeOf, edges, ends, isEnd } from '../../../../src/domain/escalation/edges.ts';
import { compareLevels, type LevelId } from '../../../../src/domain/escalation/levels.ts';
import { parties } from '../../../../src/domain/escalation/parties.ts';
import { stepOf, steps } from '../../../../src/domain/escalation/steps.ts';
import { refusalText } from '../../../../src/domain/escalation/words.ts';
import { escalationWords as words } from '../../../support/escalation-words.ts';
import { at, by, faults, steppings, walk } from './walk-steps.ts';

const { states, moves, refusals, changedByRefusal } = walk;
const all = [...states.values()];

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

  it('offers at every level a thing that moves it on, and after the end a note', () => {
    const wrong = faults([...states], ([key, state]) => {
      const open = possibleEvents(state).filter(({ blocked }) => blocked === undefined);
      const kinds = new Set((moves.get(key) ?? []).filter(({ to }) => to !== key).map(({ event }) => event.kind));
      return isEnd(state.place) ? open.some(({ kind }) => kind === 'noted') : open.some(({ kind }) => kinds.has(kind));
    });
    expect(wrong).toEqual([]);
  });

  it('lets a Revocation end with the ATO revoked from every step after its notice, until it is resolved', () => {
    const states = all.filter(
      ({ decided, place, resolvedOn }) =>
        decided === 'Revocation' && !isEnd(place) && resolvedOn === undefined && place !== 'notify-decision',
    );
    expect([...new Set(states.map(({ place }) => place))].sort()).toEqual(['answer-decision', 'release', 'report']);
    const wrong = faults(states, (state) => {
      const offered = possibleEvents(state).find(({ kind }) => kind === 'ato-revoked');
      return offered !== undefined && (offered.blocked === undefined || owedAfter(state, 'must').length > 0);
    });
    expect(wrong).toEqual([]);
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
      const { ahead = [], later = [] } = eventRules[event.kind];
      const leaves = [edge.from, ...ahead, ...later].includes(before.place as never);
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
    const wrong = faults(all, (state) =>
      possibleEvents(state).every(({ kind, blocked }) => {
        const places = stepsOf(kind);
        const isHere = places === 'anywhere' || places.includes(state.place as never);
        return isHere && (blocked === undefined || refusalText(blocked, words).endsWith('.'));
      }),
    );
    expect(wrong).toEqual([]);
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
