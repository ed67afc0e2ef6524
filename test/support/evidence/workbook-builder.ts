import { zipFiles } from './zip-builder.ts';

/** What a cell of a built sheet holds. `xml` is written as it stands, in place of the cell. */
export type BuiltCell =
  | string
  | number
  | boolean
  | undefined
  | { readonly formula: string; readonly result?: string | number }
  | { readonly error: string }
  | { readonly isoDate: string }
  | { readonly xml: string };

/** A sheet to build: rows by their number, cells by their column. */
export interface BuiltSheet {
  readonly name: string;
  readonly isHidden?: boolean;
  readonly rows: ReadonlyMap<number, readonly BuiltCell[]>;
  /** XML of rows behind the others. */
  readonly tail?: string;
  /** What the element of a row says besides its number, such as `hidden="1"`, by the number. */
  readonly rowAttributes?: ReadonlyMap<number, string>;
  /** XML behind the rows. */
  readonly behind?: string;
}

/** How a workbook is written: writers differ in all of these. */
export interface WorkbookStyle {
  readonly strings?: 'shared' | 'inline';
  /** A prefix for the elements of spreadsheets, such as `x`. */
  readonly prefix?: string;
  /** Whether cells and rows say where they stand. */
  readonly references?: boolean;
  readonly date1904?: boolean;
  /** Whether targets of relations are absolute, as openpyxl writes them. */
  readonly absoluteTargets?: boolean;
  /** Where sheets lie within the archive. */
  readonly folder?: string;
}

/** The parts of a workbook as texts, by name, for a test to change before they are packed. */
export function workbookParts(sheets: readonly BuiltSheet[], style: WorkbookStyle = {}): Record<string, string> {
  const { strings = 'shared', prefix, date1904 = false, absoluteTargets = false, folder = 'worksheets' } = style;
  const p = prefix === undefined ? '' : `${prefix}:`;
  const namespace = `xmlns${prefix === undefined ? '' : `:${prefix}`}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
  const shared = new Map<string, number>();
  const target = (path: string) => (absoluteTargets ? `/xl/${path}` : path);
  const relation = (id: number, type: string, path: string) =>
    `<Relationship Id="rId${id}" Type="${relations}/${type}" Target="${target(path)}"/>`;
  const bodies = sheets.map((sheet) => sheetXml(sheet, style, p, namespace, strings === 'shared' ? shared : undefined));
  const sheetTags = sheets.map(
    ({ name, isHidden }, index) =>
      `<${p}sheet name="${escapeXml(name)}" sheetId="${index + 7}"${isHidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': `${xml}<Relationships xmlns="${packages}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="${absoluteTargets ? '/' : ''}xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${xml}<${p}workbook ${namespace} xmlns:r="${relations}"><${p}workbookPr${date1904 ? ' date1904="1"' : ''}/><${p}sheets>${sheetTags.join('')}</${p}sheets></${p}workbook>`,
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="${packages}">${[
      ...sheets.map((_, index) => relation(index + 1, 'worksheet', `${folder}/sheet${index + 1}.xml`)),
      relation(100, 'styles', 'styles.xml'),
      ...(strings === 'shared' ? [relation(101, 'sharedStrings', 'sharedStrings.xml')] : []),
    ].join('')}</Relationships>`,
  };
  bodies.forEach((body, index) => {
    parts[`xl/${folder}/sheet${index + 1}.xml`] = body;
  });
  if (strings === 'shared') {
    const items = [...shared.keys()].map(
      (text) => `<${p}si><${p}t xml:space="preserve">${escapeXml(text)}</${p}t></${p}si>`,
    );
    parts['xl/sharedStrings.xml'] = `${xml}<${p}sst ${namespace}>${items.join('')}</${p}sst>`;
  }
  return parts;
}

/** Packs parts into an archive. */
export function packParts(parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 1 | 6 = 1): Uint8Array {
  const files = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? Buffer.from(part) : part,
  ]);
  return zipFiles(Object.fromEntries(files), level);
}

/** A workbook as bytes. */
export function buildWorkbook(sheets: readonly BuiltSheet[], style: WorkbookStyle = {}): Uint8Array {
  return packParts(workbookParts(sheets, style));
}

/** The letters of a column, the first being 0. */
function lettersOf(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : lettersOf(Math.floor(column / 26) - 1) + lettersOf(column % 26);
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';

function sheetXml(
  { rows, tail = '', rowAttributes, behind = '' }: BuiltSheet,
  { references = true }: WorkbookStyle,
  p: string,
  namespace: string,
  shared: Map<string, number> | undefined,
): string {
  const lines = [...rows].map(([number, cells]) => {
    const written = Array.from(cells, (cell, column) => {
      const reference = references ? ` r="${lettersOf(column)}${number}"` : '';
      // Without references, empty cells keep the place of those behind them.
      if (cell === undefined) return references ? '' : `<${p}c/>`;
      return cellXml(cell, reference, p, shared);
    });
    const more = rowAttributes?.get(number);
    return `<${p}row${references ? ` r="${number}"` : ''}${more === undefined ? '' : ` ${more}`}>${written.join('')}</${p}row>`;
  });
  return `${xml}<${p}worksheet ${namespace}><${p}dimension ref="A1:AY4022"/><${p}sheetData>${lines.join('')}${tail}</${p}sheetData>${behind}</${p}worksheet>`;
}

function cellXml(
  cell: Exclude<BuiltCell, undefined>,
  reference: string,
  p: string,
  shared?: Map<string, number>,
): string {
  const tag = (type: string, content: string) =>
    `<${p}c${reference}${type === '' ? '' : ` t="${type}"`}>${content}</${p}c>`;
  const value = (text: string | number) => `<${p}v>${typeof text === 'number' ? text : escapeXml(text)}</${p}v>`;
  if (typeof cell === 'number') return tag('', value(cell));
  if (typeof cell === 'boolean') return tag('b', value(cell ? 1 : 0));
  if (typeof cell === 'string') {
    if (shared === undefined)
      return tag('inlineStr', `<${p}is><${p}t xml:space="preserve">${escapeXml(cell)}</${p}t></${p}is>`);
    if (!shared.has(cell)) shared.set(cell, shared.size);
    return tag('s', value(shared.get(cell) ?? 0));
  }
  if ('xml' in cell) return cell.xml;
  if ('error' in cell) return tag('e', value(cell.error));
  if ('isoDate' in cell) return tag('d', value(cell.isoDate));
  const formula = `<${p}f>${escapeXml(cell.formula)}</${p}f>`;
  if (cell.result === undefined) return tag('', formula);
  return typeof cell.result === 'number'
    ? tag('', formula + value(cell.result))
    : tag('str', formula + value(cell.result));
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '_x000D_');
}
