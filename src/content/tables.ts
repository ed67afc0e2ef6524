import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

/**
 * Prepares each plain table in a fragment of HTML (as Markdown writes it) to stack on a phone: the first cell of a row
 * becomes its heading, and every other cell names its column. The last heading before the table becomes its caption, for
 * those who hear the page. Tables that have a caption are left alone.
 */
export function labelTables(html: string): string {
  if (!html.includes('<table>')) return html;
  const tree = fromHtml(html, { fragment: true });
  let heading = '';
  visit(tree, 'element', (table, index, parent) => {
    if (/^h[1-6]$/.test(table.tagName)) heading = words(table).replace(/\s+/g, ' ').trim();
    if (table.tagName !== 'table' || index === undefined || !parent || below(table, 'caption').length > 0) return;
    label(table);
    if (heading !== '') table.children.unshift(captionOf(heading));
    parent.children[index] = {
      type: 'element',
      tagName: 'div',
      properties: { className: ['stacking', 'wide', 'ui'] },
      children: [table],
    };
    return index + 1;
  });
  return toHtml(tree);
}

function captionOf(heading: string): Element {
  const properties = { className: ['vh'], dataPagefindIgnore: '' };
  return { type: 'element', tagName: 'caption', properties, children: [{ type: 'text', value: heading }] };
}

function label(table: Element): void {
  const [head, ...rows] = below(table, 'tr');
  const columns = head ? cells(head) : [];
  for (const column of columns) column.properties.scope = 'col';
  for (const row of rows) {
    for (const [position, cell] of cells(row).entries()) {
      if (position === 0) {
        cell.tagName = 'th';
        cell.properties.scope = 'row';
      } else {
        const column = columns[position];
        cell.properties.dataH = column ? words(column) : '';
      }
    }
  }
}

function below(element: Element, tagName: string): Element[] {
  const found: Element[] = [];
  visit(element, 'element', (child) => {
    if (child.tagName === tagName) found.push(child);
  });
  return found;
}

function cells(row: Element): Element[] {
  return row.children.filter((child): child is Element => child.type === 'element');
}

function words(element: Element): string {
  return element.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? words(child) : ''))
    .join('');
}
