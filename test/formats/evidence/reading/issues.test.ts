import { describe, expect, it } from 'vitest';
import { issueInWords } from '../../../../src/domain/poam/places.ts';
import { startIssueLog } from '../../../../src/formats/evidence/reading/issues.ts';

const at = (row: number, column = 'L') => ({ file: 'a.xlsx', sheet: 'Open', row, column });

describe('a log of issues', () => {
  it('tells a hundred of one kind in one column, and sums the others', () => {
    const log = startIssueLog(100);
    for (let row = 1; row <= 1234; row++) log.unread(at(row), 'It is no date.', 'Not given.');
    log.unread(at(1, 'M'), 'It is not a rating.', 'Not given.');
    const issues = log.close();
    expect(issues).toHaveLength(102);
    expect(issues.at(-1)).toEqual({
      place: { file: 'a.xlsx', sheet: 'Open', column: 'L' },
      kind: 'unread',
      what: 'More of the same kind: 1,134, the last in row 1,234.',
      done: 'Those values also count as not given.',
      rows: 1_134,
    });
  });

  it('tells what is rare beside what is frequent', () => {
    const log = startIssueLog(100);
    for (let row = 1; row <= 120; row++) log.noted({ file: 'a.csv', row }, 'It is odd.', 'It is read.');
    log.noted({ file: 'a.csv', row: 121 }, 'It ends here.', 'Rows after it are missing.');
    expect(log.close().map(({ done }) => done)).toContain('Rows after it are missing.');
  });

  it('keeps every row that was left out', () => {
    const log = startIssueLog(100);
    for (let row = 1; row <= 1234; row++) log.leftOut(at(row), 'It is no item.', 'Left out.');
    expect(log.close()).toHaveLength(1234);
  });
});

describe('an issue in words', () => {
  const said = { kind: 'noted', what: 'It is so.', done: 'It was read.' } as const;

  it.each([
    [{ file: 'a.xlsx', sheet: 'Open', row: 8, column: 'L' }, 'a.xlsx, sheet “Open”, cell L8: It is so. It was read.'],
    [{ file: 'a.xlsx', sheet: 'Open', row: 8 }, 'a.xlsx, sheet “Open”, row 8: It is so. It was read.'],
    [{ file: 'a.xlsx', sheet: 'Open', column: 'L' }, 'a.xlsx, sheet “Open”, column L: It is so. It was read.'],
    [{ file: 'a.csv', row: 8, column: 'CVE ID' }, 'a.csv, row 8, column “CVE ID”: It is so. It was read.'],
    [{ file: 'a.csv', row: 8, column: 'CVE' }, 'a.csv, row 8, column “CVE”: It is so. It was read.'],
    [{ file: 'a.csv' }, 'a.csv: It is so. It was read.'],
  ])('names the place %j', (place, words) => {
    expect(issueInWords({ ...said, place })).toBe(words);
  });
});
