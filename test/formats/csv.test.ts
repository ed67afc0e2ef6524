import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/domain/readiness/assess.ts';
import { assessmentTable } from '../../src/domain/readiness/report.ts';
import { writeCsv } from '../../src/formats/csv.ts';
import { words } from '../../src/tools/readiness/words/checklist.ts';
import { readinessExamples, reportWords } from '../../src/tools/readiness/words/report.ts';

/** Reads CSV by the rules of RFC 4180, at any separator, written apart from the writer. */
function readCsv(text: string, separator = ','): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at++) {
    const letter = text[at];
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') cell += text[at++];
      else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === separator) {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (letter === '\r' && text[at + 1] === '\n') {
      rows.at(-1)?.push(cell);
      cell = '';
      rows.push([]);
      at++;
    } else cell += letter;
  }
  expect(quoted).toBe(false);
  expect(rows.pop()).toEqual([]);
  return rows;
}

const dangerous = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
const unguarded = (cell: string) => {
  const bare = cell.replace(/^'+/, '');
  return bare !== cell && dangerous.includes(/^[\t\r\n]/.test(bare) ? (bare[0] ?? '') : (bare.trimStart()[0] ?? ''))
    ? cell.slice(1)
    : cell;
};
const text = fc
  .array(fc.oneof(fc.constantFrom(...dangerous, "'", '"', ',', ';', ' ', '\r\n'), fc.string({ unit: 'grapheme' })), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''));
const table = fc.integer({ min: 1, max: 4 }).chain((width) => {
  const row = fc.array(text, { minLength: width, maxLength: width });
  return fc.record({ columns: row, rows: fc.array(row, { maxLength: 5 }) });
});

describe('a table as CSV', () => {
  it('is lines of quoted cells behind a byte order mark', () => {
    expect(writeCsv(['A', 'B'], [['1', 'say "x", y']])).toBe('\uFEFF"A","B"\r\n"1","say ""x"", y"\r\n');
  });

  it('reads back as the same cells, once the guards are taken off', () => {
    fc.assert(
      fc.property(table, ({ columns, rows }) => {
        const read = readCsv(writeCsv(columns, rows)).map((cells) => cells.map(unguarded));
        expect(read).toEqual([columns, ...rows]);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it.each([',', ';', '\t'])('has no cell that begins as a formula, split at %j', (separator) => {
    fc.assert(
      fc.property(table, ({ columns, rows }) => {
        for (const cell of readCsv(writeCsv(columns, rows), separator).flat()) {
          if (!/^-\d+$/.test(cell)) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
        }
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('goes on in further columns where a text is longer than a cell of Excel, and loses no letter of it', () => {
    const long = `=${'a'.repeat(32_764)}\u{1F512}${'b'.repeat(40_000)}`;
    const rows = [
      ['1', long, 'x'],
      ['2', 'short', 'y'],
    ];
    const [head = [], first = [], second] = readCsv(writeCsv(['Id', 'Note', 'End'], rows));
    expect(head).toEqual(['Id', 'Note', 'Note (2)', 'Note (3)', 'End']);
    expect(second).toEqual(['2', 'short', '', '', 'y']);
    expect(Math.max(...first.map(({ length }) => length))).toBeLessThanOrEqual(32_767);
    expect(first.slice(1, 4).join('')).toBe(`'${long}`);
    expect(first.every((cell) => !/[\uD800-\uDBFF]$|^[\uDC00-\uDFFF]/.test(cell))).toBe(true);
  });

  it.each(['-25', '-0.5', '12'])('leaves the plain number %s one', (number) => {
    expect(readCsv(writeCsv(['A'], [[number]]))[1]).toEqual([number]);
    for (const other of [` ${number}`, `${number}-1`, `${number}\n`, `'${number}`]) {
      expect(readCsv(writeCsv(['A'], [[other]]))[1]).toEqual([number.startsWith('-') ? `'${other}` : other]);
    }
  });

  it.each(dangerous)('guards a cell that begins with %j', (start) => {
    expect(readCsv(writeCsv(['A'], [[`${start}1x`]]))[1]).toEqual([`'${start}1x`]);
    expect(readCsv(writeCsv(['A'], [[`1${start}`]]))[1]).toEqual([`1${start}`]);
  });

  it('leaves the readiness checklist as it is', () => {
    for (const { facts, asOf } of readinessExamples) {
      const { columns, rows } = assessmentTable(assess(facts, words, asOf), reportWords);
      expect(readCsv(writeCsv(columns, rows))).toEqual([columns, ...rows]);
    }
  });
});
