import { describe, expect, it } from 'vitest';
import { rowFaultWords, startRowFaults } from '../../../../src/formats/evidence/text/row-faults.ts';
import { splitRows } from '../../../../src/formats/evidence/text/split-rows.ts';

/** What is wrong with each row under the first one of a text. */
function faultsIn(text: string) {
  const rows: string[][] = [];
  const first = splitRows(',', (cells) => rows.push([...cells]) < 0);
  first.push(text);
  first.end();
  const [headings = [], ...samples] = rows;
  const faultOf = startRowFaults(headings, samples);
  const faults: (string | undefined)[] = [];
  const splitter = splitRows(',', (cells, row, isMisquoted, isUnended) => {
    if (row > 1) faults.push(faultOf(cells, { isMisquoted, isUnended, isUnclosed: splitter.unclosed() === row }));
    return false;
  });
  splitter.push(text);
  splitter.end();
  return faults;
}

describe('a row of separated values', () => {
  it.each([
    ['is sound with as many cells as headings', 'a,b,c\n1,2,3\n', [undefined]],
    [
      'is sound with fewer, as some programs leave out empty cells at the end',
      'a,b,c\n1,2\n1,2\n',
      [undefined, undefined],
    ],
    ['is too wide with a comma in a value', 'a,b,c\n1,2,3\n1,Mar 15, 2026,3\n', [undefined, 'too-wide']],
    [
      'is too wide where the value moved last is empty',
      'a,b,c\n1,2,3\n1,2,3\n1,Mar 15, 2026,\n',
      [undefined, undefined, 'too-wide'],
    ],
    ['is sound where every row ends with as many empty cells too many', 'a,b\n1,2,\n1,2,\n', [undefined, undefined]],
    [
      'is too wide where one of those cells holds something',
      'a,b\n1,2,\n1,2,\n1,x, y\n',
      ['too-wide', 'too-wide', 'too-wide'],
    ],
    [
      'is the rest of another behind a line break without marks',
      'a,b,c,d\n1,2,x\ny,4\n1,2,3,4\n',
      [undefined, 'continued', undefined],
    ],
    [
      'is the rest of another behind two line breaks',
      'a,b,c,d\n1,2,3,4\n1,2,x\nz\ny,4\n1,2,3,4\n',
      [undefined, undefined, undefined, 'continued', undefined],
    ],
    [
      'is run together where marks that do not fit swallow a line',
      'a,b\n1,"x\n2,"y\n3,4\n',
      ['run-together', undefined],
    ],
    ['is sound with a mark that does not fit but swallows nothing', 'a,b\n1,"x"y\n', [undefined]],
    ['is unclosed where a mark is never closed', 'a,b\n1,"x\n2,3\n', ['unclosed']],
    ['is cut off where the text ends too early', 'a,b,c\n1,2,3\n1,2', [undefined, 'cut-off']],
    ['is cut off where the text ends within its first row', 'a,b,c\n1,2', ['cut-off']],
    ['is sound at the end of a text without a last line break', 'a,b,c\n1,2,3', [undefined]],
  ])('%s', (_, text, faults) => {
    expect(faultsIn(text)).toEqual(faults);
  });

  it.each(['too-wide', 'continued', 'run-together', 'unclosed', 'cut-off'] as const)(
    'that is %s is said to be left out',
    (fault) => {
      const words = rowFaultWords(fault, 7, 9);
      for (const sentence of words) expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(words.join(' ')).toContain('left out');
    },
  );
});
