import { describe, expect, it } from 'vitest';
import type { PoamItem } from '../../../../src/domain/poam/evidence.ts';
import { openSheet, plainItem, serialOf } from '../../../support/evidence/built-items.ts';
import { type BuiltItem, layoutNamed, poamSheet } from '../../../support/evidence/poam-layouts.ts';
import { buildWorkbook } from '../../../support/evidence/workbook-builder.ts';
import { poamFrom } from '../workbook/poam-from.ts';

const preamble = { csp: 'Acme', system: 'Box', impactLevel: 'Moderate', date: serialOf('2026-05-29') };
const layout = layoutNamed('2.1');

/** A sheet with columns that people add to the template. */
const sheetWith = (added: readonly string[], items: readonly BuiltItem[], name = 'POA&M') => ({
  ...poamSheet({ ...layout, headings: [...layout.headings, ...added] }, `Open ${name}`, {
    items,
    preamble,
    hasTemplateRows: false,
  }),
  name,
});
const poamWith = (...given: Parameters<typeof sheetWith>) => poamFrom(buildWorkbook([sheetWith(...given)]));
const listsOf = (items: readonly PoamItem[]) => items.map(({ id, list }) => [id, list]);

describe('the status of items in one sheet', () => {
  it.each(['Status', 'Item Status', 'POA&M Status', 'Weakness Status', 'State', 'Current Status', 'status '])(
    'in a column headed %j decides which of them are open, and how many are closed is said',
    (heading) => {
      const statuses = ['Open', 'Closed', 'Completed', 'Closed', 'Remediated', ''];
      const poam = poamWith(
        [heading],
        statuses.map((status, index) => plainItem(`V-${index + 1}`, { [heading]: status })),
      );
      expect(listsOf(poam.items)).toEqual([
        ['V-1', 'open'],
        ['V-2', 'closed'],
        ['V-3', 'closed'],
        ['V-4', 'closed'],
        ['V-5', 'closed'],
        ['V-6', 'open'],
      ]);
      expect(poam.accounts?.[0]?.reasons).toEqual([{ reason: 'closed', rows: 4, first: 7 }]);
      expect(poam.issues.map(({ what }) => what)).toContain(
        '4 rows are closed by status or completion date; the first is row 7.',
      );
      expect(poam.items.some(({ unclearStatus }) => unclearStatus)).toBe(false);
    },
  );

  it('is not taken from the column of the status date', () => {
    const poam = poamWith([], [plainItem('V-1', { 'Status Date': serialOf('2026-05-01') })]);
    expect(poam.items).toMatchObject([{ list: 'open' }]);
    expect(poam.items[0]).not.toHaveProperty('status');
  });

  it('is also read from a completion date', () => {
    const poam = poamWith(
      ['Actual Completion Date'],
      [plainItem('V-1', { 'Actual Completion Date': serialOf('2026-05-01') }), plainItem('V-2')],
    );
    expect(listsOf(poam.items)).toEqual([
      ['V-1', 'closed'],
      ['V-2', 'open'],
    ]);
    expect(poam.items[0]).toMatchObject({ completed: '2026-05-01' });
    expect(poam.issues).toContainEqual(
      expect.objectContaining({
        what: expect.stringMatching(/^One row is closed by status or completion date; the first is row \d+\.$/),
        done: 'It counts as closed.',
      }),
    );
  });

  it('that contradicts a completion date, or says nothing known, is shown and not decided', () => {
    const poam = poamWith(
      ['Status', 'Date Closed'],
      [
        plainItem('V-1', { Status: 'Open', 'Date Closed': serialOf('2026-05-01') }),
        plainItem('V-2', { Status: 'Mitigated' }),
        plainItem('V-3', { Status: 'Mitigated' }),
      ],
    );
    expect(poam.items).toMatchObject([
      { list: 'open', unclearStatus: 'its status is “Open”, and its completion date is May 1, 2026' },
      { list: 'open', unclearStatus: expect.stringContaining('“Mitigated”') },
      { list: 'open', unclearStatus: expect.stringContaining('“Mitigated”') },
    ]);
    expect(poam.accounts?.[0]?.unknownValues).toEqual([
      { heading: 'Status', value: 'Mitigated', rows: 2, column: 'status' },
    ]);
    expect(poam.issues.filter(({ what }) => what.startsWith('It is not clear'))).toHaveLength(3);
  });

  it('is open where in place of the completion date stands that it is to come', () => {
    const dates = ['TBD', 'Ongoing', 'N/A', ''];
    const poam = poamWith(
      ['Actual Completion Date'],
      dates.map((date, index) => plainItem(`V-${index}`, { 'Actual Completion Date': date })),
    );
    expect(poam.items.map(({ list, unclearStatus }) => [list, unclearStatus])).toEqual(
      dates.map(() => ['open', undefined]),
    );
    expect(poam.issues.filter(({ kind }) => kind === 'unread')).toEqual([]);
  });

  it('may be a column of notes: that is said, so that its owner can have it not used', () => {
    const notes = ['Asked the vendor on 5/1', 'Patch tested', 'See ticket 17'];
    const items = notes.map((note, index) => plainItem(`V-${index}`, { Status: note }));
    const poam = poamWith(['Status'], items);
    expect(poam.items.every(({ unclearStatus }) => unclearStatus !== undefined)).toBe(true);
    expect(poam.issues.map(({ what }) => what)).toContain(
      'Most values of the column “Status” do not say whether an item is open or closed.',
    );
    const mapped = poamFrom(buildWorkbook([sheetWith(['Status'], items)]), {
      poamMapping: { columns: { Status: 'not-used' } },
    });
    expect(mapped.items.map(({ unclearStatus }) => unclearStatus)).toEqual(notes.map(() => undefined));
  });

  it('in a formula without its result leaves open how the item stands, and more may hide', () => {
    const poam = poamWith(['Status'], [plainItem('V-1', { Status: { formula: 'A1' } })]);
    expect(poam.items).toMatchObject([{ unclearStatus: 'its status could not be read' }]);
    expect(poam.issues.filter(({ mayHide }) => mayHide)).toHaveLength(1);
  });

  it('of a closed sheet that says open is a contradiction behind which an open item may hide', () => {
    const closed = sheetWith(['Status'], [plainItem('C-1', { Status: 'Open' })], 'Closed POA&M Items');
    const poam = poamFrom(buildWorkbook([openSheet([plainItem('V-1')]), closed]));
    expect(poam.items).toMatchObject([
      { id: 'V-1', list: 'open' },
      { id: 'C-1', list: 'closed', unclearStatus: 'it is among the closed items, and its status is “Open”' },
    ]);
    expect(poam.issues.filter(({ mayHide }) => mayHide)).toHaveLength(1);
  });
});

describe('a title within a sheet', () => {
  it.each(['Closed POA&M Items', 'CLOSED ITEMS', 'Closed findings'])(
    'of closed items, %j, closes the rows below it, and that is said',
    (title) => {
      const poam = poamWith([], [plainItem('V-1'), { 'POAM ID': title }, plainItem('V-2'), plainItem('V-3')]);
      expect(listsOf(poam.items)).toEqual([
        ['V-1', 'open'],
        ['V-2', 'closed'],
        ['V-3', 'closed'],
      ]);
      expect(poam.issues).toContainEqual({
        kind: 'noted',
        place: { file: 'poam.xlsx', sheet: 'POA&M', row: 7 },
        what: 'The row is the title of a list of closed items.',
        done: 'The tool reads the rows below it as closed items.',
      });
      expect(poam.rows).toBe(3);
    },
  );

  it('is no row that holds anything else, nor another text', () => {
    const rows = [{ 'POAM ID': 'Closed items', Comments: 'x' }, { Status: 'Closed' }, { 'POAM ID': 'Closed circuit' }];
    const poam = poamWith(['Status'], [...rows, plainItem('V-1')]);
    expect(listsOf(poam.items)).toEqual([['V-1', 'open']]);
  });
});

describe('the status of a deviation', () => {
  const one = (cells: BuiltItem) => poamWith(['Deviation Status'], [plainItem('V-1', cells)]).items[0];

  it('belongs to the deviation that the row names', () => {
    expect(one({ 'False Positive': 'Yes', 'Deviation Status': 'Pending' })).toMatchObject({ falsePositive: 'pending' });
    expect(one({ 'False Positive': 'Yes', 'Deviation Status': 'Approved' })).toMatchObject({ falsePositive: 'yes' });
    expect(one({ 'Operational Requirement': 'Yes', 'Deviation Status': 'Denied' })).toMatchObject({
      operationalRequirement: 'no',
    });
    expect(one({ 'Adjusted Risk Rating': 'Low', 'Deviation Status': 'Approved' })).toMatchObject({
      adjustedRating: 'low',
      riskAdjustment: 'yes',
    });
    expect(one({ 'False Positive': 'No', 'Deviation Status': 'Approved' })).toMatchObject({ falsePositive: 'no' });
  });

  it('that says another thing than its column leaves open how the item stands', () => {
    expect(one({ 'False Positive': 'Pending', 'Deviation Status': 'Approved' })).toMatchObject({
      falsePositive: 'pending',
      unclearStatus: 'its False Positive is pending, and its deviation status says approved',
    });
  });

  it('that is not understood matters only where a deviation is named', () => {
    expect(one({ 'False Positive': 'Yes', 'Deviation Status': 'See annex' })).toHaveProperty('unclearStatus');
    expect(one({ 'False Positive': 'No', 'Deviation Status': 'See annex' })).not.toHaveProperty('unclearStatus');
  });

  it('and the adjusted rating in a formula without its result leave open how the item is rated', () => {
    const item = one({ 'Adjusted Risk Rating': { formula: 'A1' }, 'Risk Adjustment': 'Yes' });
    expect(item).toMatchObject({ unclearStatus: 'its Adjusted Risk Rating could not be read' });
  });
});
