import { describe, expect, it } from 'vitest';
import {
  builtSite,
  byTag,
  type Element,
  elementsOf,
  hasClass,
  pageAt,
  treeOf,
  wordsOf,
} from '../support/built-site.ts';

/* The chart of a document as pages show it: the summary report of the worked example, which stands in a page. */

const tree = treeOf(pageAt(builtSite(), '/tools/monthly/'));
const isBar = (element: Element) => hasClass(element, 'row-bar');
const table = byTag(tree, 'table').find((one) => elementsOf(one, isBar).length > 0);
if (!table) throw new Error('The page shows no table with bars.');
const [head, ...rows] = byTag(table, 'tr');
if (!head) throw new Error('The table has no rows.');

/** The cells of a row as text, without the bar. */
const textsOf = (row: Element) => byTag(row, 'th', 'td').filter((cell) => !isBar(cell));
/** The numbers that a bar is drawn from: all but the name of the row and, at the end, what is not in the bars. */
const numbersOf = (row: Element) =>
  textsOf(row)
    .slice(1, 4)
    .map((cell) => Number(wordsOf(cell).replaceAll(',', '')));
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
const percent = (value: unknown) => Number(/^([\d.]+)%$/.exec(String(value))?.[1]);
/** The parts of a bar: where each begins, how long it is, and how it looks. */
const partsIn = (element: Element) =>
  byTag(element, 'g').map((part) => {
    const [{ properties } = { properties: {} as Element['properties'] }] = byTag(part, 'rect');
    const look = properties.fill === undefined ? 'outlined' : 'filled';
    return {
      start: percent(properties.x),
      length: percent(properties.width),
      look: byTag(part, 'line').length > 0 ? 'striped' : look,
    };
  });

describe('the bars beside the rows of a table', () => {
  it('are as long as the numbers in the row, the largest row across the whole room; the total has none', () => {
    const [total, ...ages] = rows.toReversed();
    const largest = Math.max(...ages.map((row) => sumOf(numbersOf(row))));
    expect(largest).toBeGreaterThan(0);
    for (const row of ages) {
      const parts = partsIn(row);
      const drawn = numbersOf(row).filter((number) => number > 0);
      expect(parts).toHaveLength(drawn.length);
      parts.forEach(({ start, length }, place) => {
        expect(length).toBeCloseTo((100 * (drawn[place] ?? 0)) / largest, 1);
        expect(start).toBeCloseTo((100 * sumOf(drawn.slice(0, place))) / largest, 1);
      });
    }
    expect(partsIn(total ?? head)).toEqual([]);
  });

  it('look in each row as the head of their column shows, and no two the same', () => {
    const looks = textsOf(head).map((cell) => partsIn(cell).map(({ look }) => look));
    expect(looks).toEqual([[], ['filled'], ['striped'], ['outlined'], []]);
    for (const row of rows.slice(0, -1)) {
      const drawn = looks.flat().filter((_, place) => (numbersOf(row)[place] ?? 0) > 0);
      expect(partsIn(row).map(({ look }) => look)).toEqual(drawn);
    }
  });

  it('say nothing, and screen readers pass over them', () => {
    for (const row of [head, ...rows]) {
      const cells = elementsOf(row, isBar);
      expect(cells.map((cell) => [cell.properties.ariaHidden, wordsOf(cell)])).toEqual([['true', '']]);
    }
    expect(byTag(table, 'svg').filter(({ properties }) => properties.ariaHidden !== 'true')).toEqual([]);
  });
});
