import { describe, expect, it } from 'vitest';
import { applyEvent } from '../../../../src/domain/escalation/case/apply-event.ts';
import { type CaseState, initialState } from '../../../../src/domain/escalation/case/case-state.ts';
import { startCase } from '../../../../src/domain/escalation/case/escalation-case.ts';
import type { CaseEvent } from '../../../../src/domain/escalation/case/events.ts';
import { edgesFollowed } from '../../../../src/domain/escalation/case/progress.ts';
import { replayCase } from '../../../../src/domain/escalation/case/replay.ts';
import { edgeOf } from '../../../../src/domain/escalation/edges.ts';
import { allEvents } from './walk.ts';

/** Every list of events, that many at most after the first, in which each fits. */
function pathsFrom(length: number, before: readonly CaseEvent[] = [], state: CaseState = initialState): CaseEvent[][] {
  if (before.length > length) return [[...before]];
  return allEvents
    .filter(({ kind }) => kind !== 'date-agreed' && kind !== 'message-sent')
    .flatMap((event) => {
      const outcome = applyEvent(state, event);
      return outcome.accepted ? pathsFrom(length, [...before, event], outcome.state) : [];
    })
    .concat(before.length === 0 ? [] : [[...before]]);
}

describe('the edges followed', () => {
  it('join one another along every path of some length', () => {
    const paths = pathsFrom(5);
    expect(paths.length).toBeGreaterThan(500);
    for (const events of paths) {
      const edges = edgesFollowed(replayCase({ ...startCase(), events }).log).map(edgeOf);
      for (const [index, edge] of edges.slice(1).entries()) {
        // An event ahead of its step, such as a revocation, starts at a later one than the edge before it ended in.
        const isJoined = edges[index]?.to === edge.from || edge.id === 'revoked';
        expect(isJoined, edges.map(({ id }) => id).join(' ')).toBe(true);
      }
    }
  });
});
