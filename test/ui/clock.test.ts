import { afterEach, describe, expect, it } from 'vitest';
import { isMoment } from '../../src/domain/work-documents/reading/moment.ts';
import { moment } from '../../src/ui/tool/clock.ts';

const zone = process.env.TZ;

afterEach(() => {
  process.env.TZ = zone;
});

describe('the clock of this machine', () => {
  it.each([
    ['America/New_York', '2026-11-21T21:39:00-05:00'],
    ['Asia/Kathmandu', '2026-11-22T08:24:00+05:45'],
    ['Pacific/Marquesas', '2026-11-21T17:09:00-09:30'],
    ['UTC', '2026-11-22T02:39:00+00:00'],
  ])('tells the day and the offset of %s', (name, expected) => {
    process.env.TZ = name;
    const text = moment(new Date('2026-11-22T02:39:00Z'));
    expect(text).toBe(expected);
    expect(isMoment(text)).toBe(true);
  });
});
