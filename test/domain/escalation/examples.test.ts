import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber } from '../../../src/domain/calendar/days.ts';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { escalationTool } from '../../../src/domain/escalation/case/check-case.ts';
import { replayCase } from '../../../src/domain/escalation/case/replay.ts';
import { escalationExamples, exampleOn } from '../../../src/domain/escalation/examples.ts';
import { scenarioWords } from '../../../src/tools/escalation/words/scenarios.ts';

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(plainDate('2020-01-01'), days));

describe.each(escalationExamples(scenarioWords))('the example “$title”', (example) => {
  const days = (text: string) => text.match(/\d{4}-\d{2}-\d{2}/g)?.map((day) => dayNumber(plainDate(day))) ?? [];

  it('names no date after the week before it is opened, each date moved by the same whole weeks', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const moved = exampleOn(example, today);
        const last = Math.max(...days(JSON.stringify(moved)));
        expect(dayNumber(today) - last).toBeGreaterThan(0);
        expect(dayNumber(today) - last).toBeLessThanOrEqual(7);
        const [before, after] = [days(JSON.stringify(example.facts)), days(JSON.stringify(moved))];
        const shifts = new Set(after.map((day, index) => day - (before[index] ?? Number.NaN)));
        expect(shifts.size).toBe(1);
        expect([...shifts].map((shift) => Math.abs(shift % 7))).toEqual([0]);
      }),
      { seed: 1 },
    );
  });

  it('stands where it stood, and is a sound case', () => {
    const moved = exampleOn(example, plainDate('2026-11-29'));
    expect(replayCase(moved).state).toMatchObject({ place: replayCase(example.facts).state.place });
    expect(escalationTool.check(JSON.parse(JSON.stringify(moved))).problems).toEqual([]);
  });
});
