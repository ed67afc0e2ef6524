import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asUtf16, tableText, tenableHeadings } from '../../../support/evidence/scan-table-builder.ts';
import {
  countedIn,
  leftOutOf,
  passedOverIn,
  readTable,
  resultOf,
  tenableRow,
} from '../../../support/evidence/scan-table-builder-reading.ts';

describe('whatever a table holds', () => {
  const row = fc.record({
    'Plugin ID': fc.constantFrom('1', '2', '3', '', '19506'),
    Severity: fc.constantFrom('Low', 'High', '4', '', 'x', 'none'),
    Host: fc.constantFrom('a', 'b', 'A', ''),
    'Vulnerability State': fc.constantFrom('Active', 'FIXED', ''),
    'First Found': fc.constantFrom('2026-01-01', '', '2026-13-01', 'soon'),
    'Plugin Output': fc.string({ unit: 'grapheme', maxLength: 10 }),
  });

  it('has every row among its findings or among what is left out, and counts the same in any order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 30 }), async (rows) => {
        const evidence = await readTable(tableText(tenableHeadings, rows));
        expect(countedIn(evidence) + leftOutOf(evidence) + passedOverIn(evidence)).toBe(evidence.rows);
        expect(evidence.rows).toBe(
          rows.filter((cells) => Object.values(cells).some((cell) => cell.trim() !== '')).length,
        );
        expect((await readTable(tableText(tenableHeadings, rows.toReversed()))).findings).toEqual(evidence.findings);
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it('reads the same with any separator, line end, encoding and size of pieces', async () => {
    const rows = [tenableRow({ Host: 'köln', Name: 'Änderung, neu; "x"\nzwei' }), tenableRow({ Host: 'b' })];
    const { findings, hosts } = await readTable(tableText(tenableHeadings, rows));
    const same = async (content: string | Uint8Array, size?: number) =>
      expect(await readTable(content, {}, size)).toMatchObject({ findings, hosts });
    for (const separator of [',', ';', '\t', '|']) await same(tableText(tenableHeadings, rows, { separator }), 3);
    for (const newline of ['\n', '\r']) await same(tableText(tenableHeadings, rows, { newline }));
    const text = tableText(tenableHeadings, rows);
    await same(`\uFEFF${text}`, 1);
    await same(asUtf16(text), 5);
    const windows = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    await same(windows);
    expect((await readTable(windows)).issues).toMatchObject([{ what: 'Some of the text is not in UTF-8.' }]);
  });

  it('reads a letter the same whether another line of its piece is in another encoding or not', async () => {
    const rows = (count: number) => Array.from({ length: count }, () => tenableRow({ Host: 'köln' }));
    const utf8 = new TextEncoder().encode(tableText(tenableHeadings, rows(9000)));
    const last = Uint8Array.from(tableText(tenableHeadings, rows(1)).split('\r\n')[1] ?? '', (one) =>
      one.charCodeAt(0),
    );
    const whole = new Uint8Array(utf8.length + last.length);
    whole.set(utf8);
    whole.set(last, utf8.length);
    expect(utf8.length).toBeGreaterThan(300 * 1024);
    const { hosts, issues } = await readTable(whole);
    expect(hosts.map(({ name }) => name)).toEqual(['köln']);
    expect(issues[0]).toMatchObject({ what: 'Some of the text is not in UTF-8.' });
  });

  it('says when there are no findings, no table, or a quotation mark that is never closed', async () => {
    expect((await readTable(tableText(tenableHeadings, []))).issues).toMatchObject([
      { what: 'There are no findings under the headings.' },
    ]);
    expect(await resultOf('just\nsome\nlines')).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('not a table'),
    });
    expect(await resultOf('')).toMatchObject({ kind: 'refused' });
    const open = tableText(tenableHeadings, [tenableRow(), tenableRow()]).replace(/"High"\r\n$/, '"High');
    expect((await readTable(open)).issues).toMatchObject([
      { place: { row: 3 }, what: expect.stringContaining('A quotation mark opens in this row'), mayHide: true },
    ]);
  });

  it('stops when asked, and reports its progress', async () => {
    const text = tableText(
      tenableHeadings,
      Array.from({ length: 200 }, () => tenableRow()),
    );
    let asked = 0;
    expect(await resultOf(text, { shouldStop: () => ++asked > 2 }, 2_000)).toEqual({
      kind: 'stopped',
      file: 'scan.csv',
    });
    const progress: number[] = [];
    await resultOf(text, { onProgress: ({ done }) => progress.push(done) }, 2_000);
    expect(progress.at(-1)).toBe(text.length);
  });
});
