import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import type { MonthlyFacts, PlainMonth } from '../../../src/domain/monthly/facts.ts';
import { figuresOfFiles } from '../../../src/domain/monthly/figures-of-files.ts';
import { logWorkbook } from '../../../src/domain/monthly/log-workbook.ts';
import { longestMonthList } from '../../../src/domain/monthly/month-figures.ts';
import { writeExcel } from '../../../src/formats/excel/write-excel.ts';
import { paperWords as words } from '../../../src/tools/monthly/words/papers.ts';
import { readExcelSheets, sheetNamed } from '../../support/excel-reader.ts';
import { daysAgo, poam, poamItem, poamItems } from '../poam/build-evidence.ts';

const asOf = plainDate('2026-09-05');
const sheetsOf = async (facts: MonthlyFacts) =>
  readExcelSheets(await writeExcel(logWorkbook(facts, words, asOf), { creator: 'p' }));
const day = (text: string) => expect.objectContaining({ day: text });

describe('the logs of a month as a workbook', () => {
  it('have a sheet for each log, with days as days and choices in words', async () => {
    const sheets = await sheetsOf({
      month: '2026-08' as PlainMonth,
      meeting: { date: plainDate('2026-09-10') },
      requests: [
        {
          ...{ number: 'DR-7', poamId: 'V-2', kind: 'risk-adjustment', state: 'submitted', note: '=1+1' },
          submitted: plainDate('2026-08-02'),
        },
      ],
      changes: [{ title: 'New region', affects: 'one-agency', agency: 'Bureau', state: 'pending-approval' }],
      incidents: [{ title: 'Phishing', date: plainDate('2026-08-12'), status: 'Closed' }],
      deliverables: { poam: { file: 'a.xlsx', uploaded: plainDate('2026-09-04') } },
    });
    expect(sheets.map(({ name }) => name)).toEqual([
      'Deviation requests',
      'Significant changes',
      'Incidents and directives',
      'Package list',
    ]);
    const [requests, changes, incidents, list] = sheets.map(({ rows }) => rows);
    expect(requests?.[1]).toEqual([
      ...['DR-7', 'V-2', 'Risk adjustment', 'Submitted, awaiting a decision'],
      ...[day('2026-08-02'), undefined, '=1+1'],
    ]);
    expect(changes?.[1]?.slice(0, 5)).toEqual([undefined, 'New region', 'One agency', 'Bureau', 'Pending approval']);
    expect(incidents?.[1]).toEqual(['Phishing', day('2026-08-12'), 'Closed']);
    expect(list).toContainEqual([
      ...['Updated POA&M', 'a.xlsx', day('2026-09-04'), 'Uploaded on September 4, 2026, 1 day late'],
    ]);
    expect(list?.filter(([, , , state]) => state === 'Missing, 2 days overdue')).toHaveLength(5);
  });

  it('say of what is empty that there is none', async () => {
    for (const { rows } of (await sheetsOf({})).slice(0, 3)) expect(rows[1]?.[0]).toBe('None.');
  });

  it('list the items of the month, and say how many of a long list are left out', async () => {
    const { systems: _, ...figures } = figuresOfFiles(
      [
        poam([
          ...poamItems(longestMonthList + 3, { detected: daysAgo(45) }),
          poamItem(900, { vendorDependency: 'yes', vendorCheckIn: daysAgo(5), originalRating: 'low' }),
        ]),
      ],
      [],
    );
    const { rows } = sheetNamed(await sheetsOf({ figures }), 'POA&M items');
    const late = rows.filter(([list]) => list === 'Past due');
    expect(late).toHaveLength(longestMonthList + 1);
    expect(late[0]?.slice(3, 7)).toEqual(['High', day(daysAgo(45)), day(daysAgo(15)), 15]);
    expect(late.at(-1)?.[2]).toBe(
      `The table shows ${longestMonthList} of ${longestMonthList + 3} items. The POA&M lists them all.`,
    );
    expect(rows.find(([list]) => list === 'Vendor dependency')?.[7]).toEqual(day(daysAgo(5)));
  });
});
