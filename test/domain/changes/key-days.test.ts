import { describe, expect, it } from 'vitest';
import { keyDays } from '../../../src/domain/changes/key-days.ts';
import { milestones, rulesets } from '../../support/content-files.ts';

const all = rulesets();
const days = keyDays(all, milestones());
const on = (day: string) => days.find((one) => one.day === day);

describe('the days that matter to everyone', () => {
  it('come in order, each once, and each with something that happens', () => {
    const dates = days.map(({ day }) => day);
    expect(dates).toEqual([...new Set(dates)].toSorted());
    for (const { milestones: own, events } of days) expect(own.length + events.length).toBeGreaterThan(0);
  });

  it('put rulesets together that bind both types on one day', () => {
    expect(on('2026-12-07')).toEqual({
      day: '2026-12-07',
      milestones: [],
      events: [{ meaning: 'bind', types: ['rev5', '20x'], rulesets: ['VDR', 'VER'] }],
    });
  });

  it('part new from active certifications where the days differ', () => {
    const meanings = on('2027-01-01')?.events.map(({ meaning, types }) => `${meaning} ${types.join(' ')}`);
    expect(meanings).toEqual(['bind rev5', 'obtain rev5', 'maintain 20x']);
  });

  it('leave out no day of any ruleset', () => {
    for (const { id, rev5, '20x': other } of all) {
      for (const { obtain, maintain, graceEnds } of [rev5, other]) {
        const ends = graceEnds !== undefined && graceEnds > maintain ? [graceEnds] : [];
        for (const day of [obtain, maintain, ...ends]) {
          expect(
            on(day)?.events.some(({ rulesets: own }) => own.includes(id)),
            `${id} on ${day}`,
          ).toBe(true);
        }
      }
    }
  });
});
