import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/domain/calendar/days.ts';
import { datePartsOf, plainDate } from '../../../../src/domain/calendar/plain-date.ts';
import type { CellValue } from '../../../../src/formats/evidence/poam-table/cell-value.ts';
import { decideOrder, startSurvey, survey } from '../../../../src/formats/evidence/poam-table/date-order.ts';
import { dateInOrder, provenOrder, readDateText } from '../../../../src/formats/evidence/poam-table/date-text.ts';
import { localDateIn, readDate } from '../../../../src/formats/evidence/poam-table/read-date.ts';
import { effortOf } from '../../../support/evidence/effort.ts';

const rules = { system: 1900, order: 'month-first' } as const;
const anyDate = fc.integer({ min: 0, max: 76_000 }).map((days) => addDays(plainDate('1990-01-01'), days));

describe('the date in a cell', () => {
  it.each<[CellValue, string]>([
    ['2026-05-04', '2026-05-04'],
    ['2026-05-04T00:00:00', '2026-05-04'],
    ['2026-05-04T23:59:59.000Z', '2026-05-04'],
    ['2026-05-04 00:00:00', '2026-05-04'],
    ['2026/5/4', '2026-05-04'],
    ['2026.05.04', '2026-05-04'],
    ['20260504', '2026-05-04'],
    [20260504, '2026-05-04'],
    ['4-May-2026', '2026-05-04'],
    ['04 May 26', '2026-05-04'],
    ['4. May 2026', '2026-05-04'],
    ['May 4, 2026', '2026-05-04'],
    ['Monday, May 4th, 2026', '2026-05-04'],
    ['Sept 4, 2026', '2026-09-04'],
    ['September 4 2026', '2026-09-04'],
    ['May 4,2026', '2026-05-04'],
    ['29 May 2026', '2026-05-29'],
    ['5/5/14', '2014-05-05'],
    ['2026-05-04T00:00:00Z', '2026-05-04'],
    ['2026-05-04T00:00:00.000+0000', '2026-05-04'],
    ['2026-05-04 10:00:00 EDT', '2026-05-04'],
    ['5/14/2026', '2026-05-14'],
    ['14.05.26', '2026-05-14'],
    ['5/4/2026 12:00:00 AM', '2026-05-04'],
    [' 46146 ', '2026-05-04'],
    [46146, '2026-05-04'],
    [46146.75, '2026-05-04'],
    [41764, '2014-05-05'],
  ])('%j is %s', (value, date) => {
    expect(readDate(value, rules)).toBe(date);
  });

  it.each<[CellValue]>([[''], ['N/A'], ['n/a'], ['None'], ['-'], ['—'], ['Mandatory\n'], ['Situational']])(
    '%j is not given',
    (value) => {
      expect(readDate(value, rules)).toBeUndefined();
    },
  );

  it.each<[CellValue, string]>([
    ['2026-02-30', 'there is no such day'],
    ['31/04/2026', 'there is no such day'],
    ['2026-13-01', 'there is no such month'],
    ['13/13/2026', 'there is no such month'],
    ['5 Mai 2026', 'there is no such month'],
    ['May 2026', 'it has no day'],
    ['05/2026', 'it has no day'],
    ['TBD', 'it is not a date'],
    ['after the next release', 'it is not a date'],
    ['5/4/2026; 6/1/2026', 'it is not a date'],
    ['x'.repeat(100_000), 'it is not a date'],
    ['1812-05-04', 'its year is not from 1990 to 2199'],
    [90, 'as a date it lies in the year 1900'],
    [0, 'as a date it would lie outside the years 1990 to 2199'],
    [-5, 'as a date it would lie outside the years 1990 to 2199'],
    [1e300, 'as a date it would lie outside the years 1990 to 2199'],
    [{ fault: 'error', text: '#REF!' }, 'it is not a date'],
    ['#VALUE!', 'it is not a date'],
  ])('%j is none, with the reason', (value, problem) => {
    expect(readDate(value, rules)).toEqual({ problem });
  });

  it('counts serial numbers from 1900 or from 1904, which are 1,462 days apart', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const serial = Math.round((Date.parse(date) - Date.UTC(1899, 11, 30)) / 86_400_000);
        expect(readDate(serial, rules)).toBe(date);
        expect(readDate(serial - 1462, { ...rules, system: 1904 })).toBe(date);
      }),
      { seed: 1 },
    );
  });

  it('of two numbers is read in the order given, unless there is no such month', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { year, month, day } = datePartsOf(date);
        expect(readDate(`${month}/${day}/${year}`, rules)).toBe(date);
        expect(readDate(`${day}.${month}.${year}`, { ...rules, order: 'day-first' })).toBe(date);
        if (day > 12) expect(readDate(`${day}/${month}/${year}`, rules)).toBe(date);
      }),
      { seed: 1 },
    );
  });

  it('takes no time worth speaking of for text made to slow it down', () => {
    for (const text of ['1'.repeat(1e6), '1/'.repeat(5e5), `May ${' '.repeat(1e6)}4`, '-'.repeat(1e6)]) {
      expect(effortOf(() => readDate(text, rules))).toBeLessThan(500);
    }
  });
});

describe('the order of day and month', () => {
  const surveyOf = (...texts: string[]) => {
    const counts = startSurvey();
    for (const text of texts) {
      const local = localDateIn(text);
      if (local) survey(counts, local, () => ({ text, where: 'cell L9' }));
    }
    return counts;
  };

  it.each<[string[], string]>([
    [['5/4/2026', '5/14/2026'], 'month-first'],
    [['5/4/2026', '14/5/2026'], 'day-first'],
    [['5/5/2026'], 'month-first'],
    [['2026-05-04'], 'month-first'],
    [['5/14/2026', '14/5/2026', '6/6/2026'], 'month-first'],
    [[], 'month-first'],
  ])('of %j needs no question', (texts, order) => {
    expect(decideOrder(surveyOf(...texts), undefined, 'a.csv')).toBe(order);
  });

  it('is asked where every date could be either, with both readings in words', () => {
    expect(decideOrder(surveyOf('5/5/2026', '5/4/2026', '6/7/2026'), undefined, 'a.csv')).toEqual({
      kind: 'question',
      file: 'a.csv',
      question: 'date-order',
      message:
        'In a.csv, cell L9 has the date “5/4/2026”. No date in the file has a day above 12, which would settle it. Which number is the month?',
      options: [
        { answer: 'month-first', words: 'The first is the month: May 4, 2026' },
        { answer: 'day-first', words: 'The first is the day: April 5, 2026' },
      ],
    });
  });

  it('is asked where dates prove both, and one could be either', () => {
    const question = decideOrder(surveyOf('5/14/2026', '14/5/2026', '5/4/2026'), undefined, 'a.csv');
    expect(question).toMatchObject({ kind: 'question', message: expect.stringContaining('written both ways') });
  });

  it('is as answered', () => {
    expect(decideOrder(surveyOf('5/4/2026'), 'day-first', 'a.csv')).toBe('day-first');
    expect(decideOrder(surveyOf('5/14/2026'), 'day-first', 'a.csv')).toBe('day-first');
    expect(decideOrder(surveyOf('5/4/2026'), 'sideways', 'a.csv')).toMatchObject({ kind: 'question' });
  });

  it('is proven by a number above 12 alone', () => {
    expect(provenOrder({ first: 13, second: 12, year: 2026 })).toBe('day-first');
    expect(provenOrder({ first: 12, second: 13, year: 2026 })).toBe('month-first');
    expect(provenOrder({ first: 12, second: 11, year: 2026 })).toBeUndefined();
    expect(provenOrder({ first: 12, second: 12, year: 2026 })).toBe('either');
    expect(dateInOrder({ first: 12, second: 11, year: 2026 }, 'day-first')).toEqual({ date: '2026-11-12' });
    expect(readDateText('12/11/2026')).toEqual({ local: { first: 12, second: 11, year: 2026 } });
  });
});
