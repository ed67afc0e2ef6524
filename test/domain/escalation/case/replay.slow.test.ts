import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEvent } from '../../../../src/domain/escalation/case/apply-event.ts';
import type { CaseEvent } from '../../../../src/domain/escalation/case/events.ts';
import { openNotice } from '../../../../src/domain/escalation/case/late-answers.ts';
import { replayCase } from '../../../../src/domain/escalation/case/replay.ts';
import { fittingCases } from './fitting-cases.ts';
import { allEvents, keyOf, walkAll } from './walk.ts';

describe('replaying a case', () => {
  it('allows in any state what the exhaustive walk found for its like', () => {
    const walk = walkAll();
    fc.assert(
      fc.property(fittingCases, (document) => {
        const { state } = replayCase(document);
        const found = walk.moves.get(keyOf(state))?.map(({ event }) => event);
        const fits = allEvents.filter((event) => applyEvent(state, event).accepted);
        // A late answer moves nothing, so that the walk does not tell states by it: it fits while a notice is unanswered.
        const others = (events: readonly CaseEvent[] = []) => events.filter(({ kind }) => kind !== 'answered-late');
        expect(others(fits)).toEqual(others(found));
        expect(fits.length > others(fits).length).toBe(openNotice(state) !== undefined);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
