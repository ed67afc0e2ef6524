import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

/*
 * A process reads its time zone once, and a test runs in a worker that cannot change it. So each zone gets a Node of its
 * own, which imports the domain as it is.
 */

const domain = new URL('../../../src/domain/', import.meta.url);

const script = `
const from = (path) => import(new URL(path, ${JSON.stringify(domain.href)}));
const { plainDate, readPlainDate } = await from('calendar/plain-date.ts');
const { dateInWords } = await from('wording.ts');
const { addDays, dayNumber, weekdayOf } = await from('calendar/days.ts');
const { addMonths } = await from('calendar/months.ts');
const { federalHolidays } = await from('calendar/federal-holidays.ts');
const { isBusinessDay, addBusinessDays } = await from('calendar/business-days.ts');
const { triggerExamples } = await from('triggers/examples.ts');
const { evaluate } = await from('triggers/evaluation/evaluate.ts');
const { lookAhead } = await from('triggers/evaluation/look-ahead.ts');
const { checkFacts } = await from('triggers/facts/check-facts.ts');
const { questionsWithoutWords: words } = await from('triggers/facts/questions.ts');
const start = plainDate('2023-12-25');
const days = Array.from({ length: 1200 }, (_, step) => addDays(start, step));
console.log(JSON.stringify({
  zone: new Date(Date.UTC(2026, 10, 22, 11)).getTimezoneOffset(),
  local: new Date(Date.UTC(2026, 10, 22, 23)).getDate(),
  domain: {
    calendar: days.map((day) => [day, dayNumber(day), weekdayOf(day), addMonths(day, -6), isBusinessDay(day), addBusinessDays(day, 10), dateInWords(day), readPlainDate(day)]),
    holidays: [2020, 2021, 2026].map(federalHolidays),
    triggers: triggerExamples.map(({ facts, asOf }) => [checkFacts(facts), evaluate(facts, asOf, words), lookAhead(facts, asOf, words)]),
  },
}));
`;

function runIn(zone: string): { zone: number; local: number; domain: { calendar: unknown[] } } {
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: fileURLToPath(domain),
    env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(output);
}

describe('the calendar and the rules on it', () => {
  let west: ReturnType<typeof runIn>;
  let greenwich: ReturnType<typeof runIn>;
  let east: ReturnType<typeof runIn>;

  beforeAll(() => {
    west = runIn('America/Los_Angeles');
    greenwich = runIn('UTC');
    east = runIn('Pacific/Kiritimati');
  }, 60_000);

  it('run in three time zones, on two different days of the local calendar', () => {
    expect([west.zone, greenwich.zone, east.zone]).toEqual([480, 0, -840]);
    expect([west.local, greenwich.local, east.local]).toEqual([22, 22, 23]);
  });

  it('say the same in each of them', () => {
    expect(greenwich.domain.calendar).toHaveLength(1200);
    expect(west.domain).toEqual(greenwich.domain);
    expect(east.domain).toEqual(greenwich.domain);
  });
});
