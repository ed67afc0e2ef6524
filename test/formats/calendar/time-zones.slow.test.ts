import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { calendarFileFaults } from '../../support/calendar-reader.ts';

const setting = { moment: '2026-11-30T09:00:00-05:00', home: 'https://example.gov/docs/' };
const meeting = { kind: 'meeting', id: 'm', title: 'Meeting', start: '13:00', minutes: 60 };

describe('dates as a calendar file', () => {
  it('are the same text on computers in other time zones', () => {
    const module = new URL('../../../src/formats/calendar/write-calendar.ts', import.meta.url);
    const clockDays = ['2026-03-08', '2026-11-01', '2026-12-31', '2028-02-29'];
    const entries = clockDays.flatMap((on) => [
      { kind: 'day', id: `d${on}`, title: 'Day', date: on },
      {
        ...meeting,
        id: `m${on}`,
        date: on,
        start: '05:00',
        repeats: { every: 'weeks', weeks: 2, until: '2029-01-01' },
      },
      { ...meeting, id: `l${on}`, date: on, start: '22:30', minutes: 89 },
    ]);
    const script = `
      const { writeCalendar } = await import(${JSON.stringify(module.href)});
      const text = await writeCalendar(${JSON.stringify({ title: 'The work', source: ['escalation', 'The work'], entries })}, ${JSON.stringify(setting)});
      console.log(JSON.stringify([new Date(Date.UTC(2026, 10, 22, 11)).getTimezoneOffset(), text]));`;
    const run = (zone: string): [number, string] =>
      JSON.parse(
        execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
          cwd: fileURLToPath(new URL('.', module)),
          env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
          encoding: 'utf8',
        }),
      );
    const zones = ['UTC', 'America/Los_Angeles', 'America/New_York', 'Pacific/Kiritimati'].map(run);
    expect(zones.map(([offset]) => offset)).toEqual([0, 480, 300, -840]);
    expect(new Set(zones.map(([, text]) => text)).size).toBe(1);
    expect(calendarFileFaults(zones[0]?.[1] ?? '')).toEqual([]);
  });
});
