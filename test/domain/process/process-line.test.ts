import { describe, expect, it } from 'vitest';
import { phaseIds, stationIds, stationOf, stations, stepCount } from '../../../src/domain/process/process-line.ts';

describe('the process line', () => {
  it('has four phases and no station twice', () => {
    expect(phaseIds).toEqual(['start', 'preparation', 'authorization', 'monitoring']);
    expect(new Set(stationIds).size).toBe(stationIds.length);
  });

  it('numbers the steps from 1 without a gap, in order', () => {
    const numbers = stations.flatMap((station) => station.step ?? []);
    expect(numbers).toEqual(Array.from({ length: stepCount }, (_, index) => index + 1));
  });

  it('leads from the first station to the last and back through every station', () => {
    const walk = (from: (typeof stations)[number] | undefined, way: 'next' | 'previous') => {
      const seen: string[] = [];
      for (let at = from; at; ) {
        seen.push(at.id);
        const to = at[way];
        at = to === null ? undefined : stationOf(to);
      }
      return seen;
    };
    expect(walk(stations[0], 'next')).toEqual(stationIds);
    expect(walk(stations.at(-1), 'previous')).toEqual(stationIds.toReversed());
  });

  it('groups the steps as the playbook’s headings do', () => {
    const groupOf = (id: string) => stationOf(id).group;
    expect(groupOf('readiness-assessment')).toBeNull();
    expect(groupOf('kickoff-meeting')).toBe('Pre-Authorization');
    expect(groupOf('full-security-assessment')).toBeNull();
    expect(groupOf('pmo-review')).toBe('Agency Authorization Process');
  });

  it('refuses an unknown station by name', () => {
    expect(() => stationOf('lunch')).toThrow('"lunch"');
  });
});
