import type { Feature } from 'write-excel-file/universal';
import { getCellAddress, sanitizeTextContent } from 'write-excel-file/utility';
import { xmlText } from '../xml-text.ts';

/** A sheet as its parts are written. */
export interface WrittenSheet {
  readonly name: string;
  /** How many columns it has, and rows with its headings. */
  readonly columns: number;
  readonly rows: number;
  /** The heights of its rows in points, the one of its headings first; nothing where a row has one line. */
  readonly heights: readonly (number | undefined)[];
  /** Whether rows can be filtered; else only the headings are printed. */
  readonly isTable: boolean;
}

/** What the properties of a workbook say. */
export interface WorkbookProperties {
  readonly title: string;
  /** The program that wrote it. */
  readonly creator: string;
}

const office = 'http://schemas.openxmlformats.org';
const coreType = 'application/vnd.openxmlformats-package.core-properties+xml';

/** Margins of a page in inches. */
const margins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 };

/** The name of the sheet, and the number of the page among all. */
const footer = '<headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>';

/**
 * What the writer has no option for: title, author, and language of the workbook; filters; and print on Letter paper, across,
 * as wide as the paper, with the headings on every page.
 * Source: ECMA-376, Part 1, 18.2.5 (defined names), 18.3.1 (sheets), and Part 2 (core properties).
 */
export function workbookParts(sheets: readonly WrittenSheet[], properties: WorkbookProperties): Feature<Blob> {
  return {
    files: {
      transform: {
        '[Content_Types].xml': {
          insert: () => `<Override PartName="/docProps/core.xml" ContentType="${coreType}"/>`,
        },
        '_rels/.rels': {
          insert: () =>
            `<Relationship Id="rId-core" Type="${office}/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
        },
        'xl/workbook.xml': {
          transform: (xml) => xml.replace('<definedNames/>', () => definedNames(sheets)),
        },
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes: (tag, attributes, at, _, { sheetIndex }) => {
            const height = tag === 'row' && at !== undefined ? sheets[sheetIndex]?.heights[at] : undefined;
            // Not a height of its own: who edits the row sees it grow.
            if (height !== undefined) return { ...attributes, ht: height };
            if (tag === 'pageMargins') return margins;
            if (tag === 'pageSetup') return { ...attributes, paperSize: 1, fitToWidth: 1, fitToHeight: 0 };
            return attributes;
          },
          transform: (xml, _, { sheetIndex }) => withPrintAndFilter(xml, sheets[sheetIndex]),
        },
      },
      write: { files: () => ({ 'docProps/core.xml': coreProperties(properties) }) },
    },
  };
}

function withPrintAndFilter(xml: string, sheet: WrittenSheet | undefined): string {
  const filter = sheet?.isTable ? `<autoFilter ref="${rangeOf(sheet)}"/>` : '';
  return (
    xml
      .replace(/<worksheet[^>]*>/, (tag) => `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
      .replace('</sheetData>', (tag) => tag + filter)
      .replace(/<pageSetup[^>]*>/, (tag) => tag + footer)
      // With no column frozen, the part below the headings is the active one.
      .replace('xSplit="0" ', '')
      .replace('activePane="bottomRight"', 'activePane="bottomLeft"')
  );
}

/** From the first heading to the last cell: “A1:C10”. @param mark Stands before each letter and number. */
function rangeOf({ columns, rows }: WrittenSheet, mark = ''): string {
  const address = (row: number, column: number) =>
    getCellAddress(row, column).replace(/^[A-Z]+/, (letters) => `${mark}${letters}${mark}`);
  return `${address(0, 0)}:${address(rows - 1, columns - 1)}`;
}

/** The names by which a spreadsheet program knows what is filtered, and what is printed on every page. */
function definedNames(sheets: readonly WrittenSheet[]): string {
  const names = sheets.flatMap((sheet, at) => {
    const quoted = sanitizeTextContent(`'${sheet.name.replaceAll("'", "''")}'!`);
    const name = (id: string, place: string, more = '') =>
      `<definedName name="_xlnm.${id}" localSheetId="${at}"${more}>${quoted}${place}</definedName>`;
    return sheet.isTable
      ? [name('_FilterDatabase', rangeOf(sheet, '$'), ' hidden="1"'), name('Print_Titles', '$1:$1')]
      : [name('Print_Area', '$A$1')];
  });
  return `<definedNames>${names.join('')}</definedNames>`;
}

function coreProperties({ title, creator }: WorkbookProperties): string {
  const text = (given: string) => sanitizeTextContent(xmlText(given));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="${office}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${text(title)}</dc:title><dc:creator>${text(creator)}</dc:creator><cp:lastModifiedBy>${text(creator)}</cp:lastModifiedBy><dc:language>en-US</dc:language></cp:coreProperties>`;
}
