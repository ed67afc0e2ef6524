import { describe, expect, it } from 'vitest';
import { cellText, identifierOf } from '../../../../src/formats/evidence/scan-table/cell-text.ts';
import { orderOf, readScanDate } from '../../../../src/formats/evidence/scan-table/scan-dates.ts';
import { readSeverity } from '../../../../src/formats/evidence/scan-table/severities.ts';

describe('a date of a scan', () => {
  it.each([
    ['2024-02-05T21:01:08.123Z', '2024-02-05'],
    ['2024/02/05', '2024-02-05'],
    ['2024-2-5 10:00', '2024-02-05'],
    ['Feb 5, 2024 21:01:08 UTC', '2024-02-05'],
    ['Mon, Feb 5 2024', '2024-02-05'],
    ['Wed Mar 23 15:07:52 2022', '2022-03-23'],
    ['5 Feb 2024', '2024-02-05'],
    ['05-Feb-2024 10:00', '2024-02-05'],
    ['23/11/2009', '2009-11-23'],
    ['11/23/2009 10:00:00', '2009-11-23'],
    ['05/05/2026', '2026-05-05'],
    ['2/25/24 21:01', '2024-02-25'],
    ['4-Sep-26', '2026-09-04'],
    ['Sep-04-2026', '2026-09-04'],
    ['20260504', '2026-05-04'],
    ['45000', '2023-03-15'],
    ['May 4,2026', '2026-05-04'],
    ['2026-05-04 10:00:00 EDT', '2026-05-04'],
    ['2026-05-04 at 10 o’clock', '2026-05-04'],
    ['May 4, 2026 at 10 o’clock', '2026-05-04'],
    ['22/09/2022 13:01 (GMT)', '2022-09-22'],
    ['1648044472', '2022-03-23'],
    ['1648044472000', '2022-03-23'],
    ['05JAN2026', '2026-01-05'],
  ])('is read from “%s”', (cell, date) => {
    expect(readScanDate(cell)).toEqual({ kind: 'date', date });
  });

  it.each(['', ' ', '-', 'N/A', 'n/a', 'None', 'never'])('is none by intent in “%s”', (cell) => {
    expect(readScanDate(cell)).toEqual({ kind: 'empty' });
  });

  it.each(['soon', '2024-02-30', '13/13/2024', 'Foo 5, 2024', '0000-00-00', '99999999999999'])(
    'is not read from “%s”',
    (cell) => {
      expect(readScanDate(cell)).toEqual({ kind: 'unreadable' });
    },
  );

  it('of numbers goes by the order that is given, and is ambiguous without one', () => {
    expect(readScanDate('05/06/2026')).toEqual({ kind: 'ambiguous' });
    expect(readScanDate('05/06/2026', 'day-first')).toEqual({ kind: 'date', date: '2026-06-05' });
    expect(readScanDate('05/06/2026', 'month-first')).toEqual({ kind: 'date', date: '2026-05-06' });
    const other = { kind: 'date', date: '2026-06-13', isContrary: true };
    expect(readScanDate('13/06/2026', 'month-first')).toEqual(other);
    expect(readScanDate('06/13/2026', 'day-first')).toEqual(other);
    expect(readScanDate('1/2/24')).toEqual({ kind: 'ambiguous' });
  });

  it('tells the order of all by one with a part above twelve, unless they differ', () => {
    expect(orderOf(['01/02/2026', '13/02/2026'])).toBe('day-first');
    expect(orderOf(['01/02/2026', '02/13/2026'])).toBe('month-first');
    expect(orderOf(['01/02/2026', '', '13/13/2026'])).toBeUndefined();
    expect(orderOf(['13/02/2026', '02/13/2026'])).toBeUndefined();
  });
});

describe('a severity', () => {
  it.each([
    ['Critical', undefined, 'critical'],
    [' HIGH ', undefined, 'high'],
    ['Medium', 'one-to-five', 'moderate'],
    ['Info', undefined, 'none'],
    ['4', undefined, 'number'],
    ['0', 'zero-to-four', 'none'],
    ['4', 'zero-to-four', 'critical'],
    ['5', 'zero-to-four', undefined],
    ['1', 'one-to-five', 'low'],
    ['5', 'one-to-five', 'critical'],
    ['0', 'one-to-five', undefined],
    ['6', 'one-to-five', undefined],
    ['2.5', 'one-to-five', undefined],
    ['0.0', 'cvss', 'none'],
    ['3.9', 'cvss', 'low'],
    ['4.0', 'cvss', 'moderate'],
    ['6.9', 'cvss', 'moderate'],
    ['7', 'cvss', 'high'],
    ['8.9', 'cvss', 'high'],
    ['9', 'cvss', 'critical'],
    ['10.0', 'cvss', 'critical'],
    ['10.1', 'cvss', undefined],
    ['constructor', undefined, undefined],
    ['-1', 'cvss', undefined],
    ['', 'cvss', undefined],
    ['C', undefined, 'critical'],
    ['h', undefined, 'high'],
    ['M', 'one-to-five', 'moderate'],
    ['L', undefined, 'low'],
    ['I', undefined, 'none'],
    ['High (8.1)', undefined, 'high'],
    ['4 - Critical', 'zero-to-four', 'critical'],
    ['5-Urgent', undefined, 'critical'],
    ['Medium – 5.3', undefined, 'moderate'],
    ['Severity 4', 'one-to-five', 'high'],
    ['Level: 3', 'zero-to-four', 'high'],
    ['Severity 4', undefined, 'number'],
    ['CVSS v3 base score 9.8', undefined, 'critical'],
    ['7,5', 'cvss', 'high'],
    ['Very High', undefined, 'critical'],
    ['High risk', undefined, 'high'],
    ['Severe', undefined, 'high'],
    ['INFORMATIONAL', undefined, 'none'],
    ['Log', undefined, 'none'],
    ['False Positive', undefined, 'none'],
    ['Medium-High', undefined, undefined],
    ['Not high', undefined, undefined],
    ['High?', undefined, undefined],
    ['4 of 5', 'one-to-five', undefined],
    ['UNTRIAGED', undefined, undefined],
    ['P1', undefined, undefined],
    ['#N/A', undefined, undefined],
    ['x'.repeat(5_000), undefined, undefined],
  ] as const)('“%s” on the scale %s is %s', (cell, scale, expected) => {
    expect(readSeverity(cell, scale)).toBe(expected);
  });

  it('means what its owner says, before anything else', () => {
    const own = { p1: 'critical', high: 'moderate', 'to be rated': 'none' } as const;
    expect(readSeverity(' P1 ', undefined, own)).toBe('critical');
    expect(readSeverity('HIGH', undefined, own)).toBe('moderate');
    expect(readSeverity('To  be rated', undefined, own)).toBe('none');
    expect(readSeverity('constructor', undefined, own)).toBeUndefined();
  });
});

describe('a cell of a scan', () => {
  it.each([
    ['="00123"', '00123'],
    ["'2026-01-05", '2026-01-05'],
    ["'=HYPERLINK(1)", '=HYPERLINK(1)'],
    ["'quoted'", "'quoted'"],
    ['2026\u20112\u00a0', '2026-2'],
  ])('holds in %s the text %s', (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });

  it.each([
    ['20,001', '20001'],
    ['1,020,001', '1020001'],
    ['20.001', '20001'],
    ['1.020.001', '1020001'],
    ['1.123', '1.123'],
    ['20\u2019001', '20001'],
    ['20001.0', '20001'],
    ['1.3.6.1.4.1.25623.1.0.108031', '1.3.6.1.4.1.25623.1.0.108031'],
    ['CVE-2026-1234', 'CVE-2026-1234'],
    ['20,1', '20,1'],
  ])('names with %s the weakness %s', (text, id) => {
    expect(identifierOf(text)).toBe(id);
  });
});
