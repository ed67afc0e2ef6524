import { elementsIn, openOfficeFile, type XmlElement } from './office-file.ts';

/** A cell as the file has it: a text, a number, or a number that is shown as a day. */
export type ReadCell = string | number | { readonly day: string; readonly serial: number } | undefined;

/** A sheet as the file has it. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly ReadCell[])[];
  readonly xml: XmlElement;
}

/** A part of a file. @throws where it is missing. */
function partOf(parts: Readonly<Record<string, XmlElement>>, name: string): XmlElement {
  const found = parts[name];
  if (!found) throw new Error(`The file has no ${name}. It has ${Object.keys(parts).join(', ')}.`);
  return found;
}

const textIn = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');

/** What Excel shows of a text: characters that are given by their numbers are these. */
const shown = (text: string) =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The day of a serial number, as every spreadsheet program counts from March 1900 on. */
const dayOf = (serial: number) => new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);

/** The place of a column, from 0, by its letters. */
const placeOf = (reference: string) =>
  Array.from(/^[A-Z]+/.exec(reference)?.[0] ?? '').reduce(
    (place, letter) => place * 26 + letter.charCodeAt(0) - 64,
    0,
  ) - 1;

/** The sheets of a workbook by the rules of ECMA-376, read apart from the writer and from the readers of the site. */
export function readExcelSheets(bytes: Uint8Array): ReadSheet[] {
  const parts = openOfficeFile(bytes);
  const texts = elementsIn(partOf(parts, 'xl/sharedStrings.xml'), 'si').map((one) => shown(textIn(one)));
  const formats = new Map(
    elementsIn(partOf(parts, 'xl/styles.xml'), 'numFmt').map(({ attributes }) => [
      attributes.numFmtId,
      attributes.formatCode,
    ]),
  );
  const [cellStyles] = elementsIn(partOf(parts, 'xl/styles.xml'), 'cellXfs');
  const styles = cellStyles ? elementsIn(cellStyles, 'xf') : [];
  const targets = new Map(
    elementsIn(partOf(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.Id,
      attributes.Target,
    ]),
  );
  return elementsIn(partOf(parts, 'xl/workbook.xml'), 'sheet').map(({ attributes }) => {
    const xml = partOf(parts, `xl/${targets.get(attributes['r:id'] ?? '')}`);
    return { name: attributes.name ?? '', rows: elementsIn(xml, 'row').map(rowOf), xml };
  });

  function rowOf(row: XmlElement): ReadCell[] {
    const cells: ReadCell[] = [];
    for (const cell of elementsIn(row, 'c')) cells[placeOf(cell.attributes.r ?? '')] = readCell(cell);
    return Array.from(cells);
  }

  function readCell(cell: XmlElement): ReadCell {
    const [value] = elementsIn(cell, 'v');
    if (!value) throw new Error(`The cell ${cell.attributes.r} has no value.`);
    const number = Number(textIn(value));
    if (cell.attributes.t === 's') return texts[number];
    if (cell.attributes.t !== undefined || !Number.isFinite(number)) {
      throw new Error(`The cell ${cell.attributes.r} is neither a text nor a number.`);
    }
    const format = formats.get(styles[Number(cell.attributes.s)]?.attributes.numFmtId ?? '');
    return format?.includes('yyyy') ? { day: dayOf(number), serial: number } : number;
  }
}

/** A sheet of a workbook by its name. @throws where there is none. */
export function sheetNamed(sheets: readonly ReadSheet[], name: string): ReadSheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No sheet “${name}”. There are ${sheets.map((sheet) => sheet.name).join(', ')}.`);
  return found;
}
