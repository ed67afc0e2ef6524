import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipFiles } from './zip-builder.ts';

/** Cells to write into a template, by their reference such as `B9`. */
export type FilledCells = Readonly<Record<string, string | number>>;

/** Fills in sheets of a template, each given by its name. Formulas of other cells, styles and guidance stay as they are. */
export interface Filling {
  readonly sheets: Readonly<Record<string, FilledCells>>;
  /** `spreadsheet`: texts go where cells share them. `script`: each stands in its own cell. */
  readonly as: 'spreadsheet' | 'script';
}

const sharedPart = 'xl/sharedStrings.xml';
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A workbook that is a template with cells written over its own, as spreadsheet programs and scripts write them. */
export function fillTemplate(template: Uint8Array, { sheets, as }: Filling): Uint8Array {
  const parts = unzipSync(template);
  const textOf = (part: string) => strFromU8(parts[part] ?? new Uint8Array());
  const shared: string[] = [];
  const before = textOf(sharedPart).split('<si>').length - 1;
  for (const [sheet, cells] of Object.entries(sheets)) {
    const part = partOfSheet(sheet, textOf('xl/workbook.xml'), textOf('xl/_rels/workbook.xml.rels'));
    let xml = textOf(part);
    for (const [reference, value] of Object.entries(cells)) {
      xml = withCell(xml, reference, (start) => {
        if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
        if (as === 'script') return `${start} t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
        return `${start} t="s"><v>${before + shared.push(value) - 1}</v></c>`;
      });
    }
    parts[part] = strToU8(xml);
  }
  const added = shared.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('');
  parts[sharedPart] = strToU8(textOf(sharedPart).replace('</sst>', `${added}</sst>`));
  return zipFiles(parts, 1);
}

function partOfSheet(name: string, workbook: string, relations: string): string {
  const sheet = workbook.match(/<sheet [^>]*>/g)?.find((tag) => tag.includes(`name="${escaped(name)}"`));
  const id = sheet?.match(/r:id="([^"]*)"/)?.[1];
  const target = relations
    .match(/<Relationship [^>]*>/g)
    ?.find((tag) => tag.includes(`Id="${id}"`))
    ?.match(/Target="([^"]*)"/)?.[1];
  if (target === undefined) throw new RangeError(`The template has no sheet ${name}.`);
  return `xl/${target}`;
}

/** Puts a cell into its row, in place of the one that is there or where it belongs among the others. */
function withCell(xml: string, reference: string, write: (start: string) => string): string {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(reference) ?? [];
  const from = xml.indexOf(`<row r="${row}"`);
  const to = xml.indexOf('</row>', from);
  if (from < 0 || to < 0) throw new RangeError(`The template has no row ${row}.`);
  const line = xml.slice(from, to);
  const cells = [...line.matchAll(/<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>.*?<\/c>)/gs)];
  const old = cells.find((cell) => cell[1] === letters);
  const next = cells.find(
    ([, other = '']) => other.length > letters.length || (other.length === letters.length && other > letters),
  );
  const style = old?.[2]?.match(/ s="\d+"/)?.[0] ?? '';
  const at = old?.index ?? next?.index ?? line.length;
  const cell = write(`<c r="${reference}"${style}`);
  return xml.slice(0, from + at) + cell + xml.slice(from + at + (old?.[0].length ?? 0));
}
