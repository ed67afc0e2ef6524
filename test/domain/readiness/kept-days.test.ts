import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import type { ReadinessFacts } from '../../../src/domain/readiness/facts.ts';
import { keepDay, removeDay } from '../../../src/domain/readiness/kept-days.ts';
import { readinessTool } from '../../../src/tools/readiness/tool.ts';
import { anyFacts } from './arbitrary-facts.ts';

const day = plainDate('2026-03-01');
const earlier = plainDate('2026-01-01');
const present = { role: 'csp', level: 'Moderate', severalAuthorizations: false } as const satisfies ReadinessFacts;
const read = (given: unknown) => readinessTool.check(given).facts;

describe('facts kept under a day', () => {
  it('stand in the order of the days, one a day, without what was kept before them', () => {
    const first = read(keepDay(present, present, day));
    const second = read(keepDay({ ...first, level: 'High' }, { ...first, level: 'High' }, earlier));
    const third = read(keepDay({ ...second, level: 'Low' }, { ...second, level: 'Low' }, day));
    expect(third.kept).toEqual([
      { on: '2026-01-01', ...present, level: 'High' },
      { on: '2026-03-01', ...present, level: 'Low' },
    ]);
    expect(third.level).toBe('Low');
  });

  it('are the present ones, whatever they are, and leave these and the other days as they were', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { kept = [], ...now } = facts;
        const after = read(keepDay(facts, facts, day));
        const { kept: days = [], ...same } = after;
        expect(same).toEqual(now);
        expect(days.find(({ on }) => on === day)).toEqual({ on: day, ...now });
        expect(days.filter(({ on }) => on !== day)).toEqual(kept.filter(({ on }) => on !== day));
      }),
      { seed: 1 },
    );
  });

  it('can be taken out again, and the others stay', () => {
    const both = keepDay(keepDay(present, present, day), present, earlier);
    expect(read(removeDay(both, day)).kept?.map(({ on }) => on)).toEqual([earlier]);
    expect(removeDay(keepDay(present, present, day), day)).toEqual(present);
    expect(removeDay(both, plainDate('2020-01-01'))).toEqual(both);
  });

  it('take nothing away that could not be read', () => {
    const damaged = { ...present, kept: ['nonsense', { on: '2026-02-30' }, { on: day, level: 'High' }, { on: day }] };
    const after = readinessTool.check(keepDay(damaged, present, day));
    expect(after.facts.kept).toEqual([{ on: day, ...present }]);
    expect(after.unread.map(({ value }) => value)).toEqual(['nonsense', { on: '2026-02-30' }, { on: day }]);
    const noList = readinessTool.check(keepDay({ ...present, kept: 'yesterday' }, present, day));
    expect(noList.unread.map(({ value }) => value)).toEqual(['yesterday']);
    expect(noList.facts.kept).toHaveLength(1);
  });
});
