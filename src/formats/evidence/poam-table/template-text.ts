import { type CellValue, type TableRow, textOf } from './cell-value.ts';
import type { Headings } from './find-headers.ts';
import { keyOf } from './headings.ts';

/** Words of the template’s third line, “Mandatory or Situational”. Left in a cell of data, they say that it was not filled. */
const unfilled = new Set(['mandatory', 'situational', 'mandatoryorsituational']);

/** The template’s hints at what to write, which fill a cell and say nothing. */
const hints = new Set([
  ...unfilled,
  'text',
  'identifier',
  'uniqueidentifier',
  'date',
  'guidance',
  'example',
  'examples',
]);

/** How the guidance and the examples of FedRAMP’s templates begin, in the columns of id, name and description. */
const openings = [
  'uniqueidentifierforeachpoam',
  'assignauniqueidentifiertoeachpoam',
  'nameoftheweaknessasprovidedbythescanner',
  'enterashortdescriptionoftheweakness',
  'enterafulldescriptionoftheweakness',
  'descriptionoftheweaknessandotherinformation',
  'v1example',
  'openportonexamplefirewall',
  'unprovisionedportleftopenonexamplefirewall',
  'vs001ac2pt204sr2',
  'redhatupdateforglibcsecurityrhsa20214358elevateduser',
  'theremotehostcontainsoneormoreunsupportedversionsofpython',
] as const;

/** Whether a text is only the template’s mark of an empty cell. */
export function isUnfilled(text: string): boolean {
  return text.length <= 40 && unfilled.has(keyOf(text));
}

/**
 * Whether a row is the template’s own: guidance, hint, example, or “Mandatory or Situational”. People fill in their data
 * over such rows and leave a part of the old text, so a row is the template’s only when all that names its weakness is
 * (id, name and description). Where nothing but hints is left of those, a date or rating makes it data.
 *
 * @param hasFigures Whether the row holds a date of detection or a rating that can be read.
 */
export function isTemplateRow(row: TableRow, headings: Headings, hasFigures: boolean): boolean {
  let hasHint = false;
  let isOwn = false;
  for (const heading of ['id', 'name', 'description'] as const) {
    const column = headings.columns.get(heading);
    const key = column === undefined ? '' : shortKey(row.cells[column]);
    if (key === '') continue;
    if (hints.has(key)) hasHint = true;
    else if (openings.some((opening) => key.startsWith(opening))) isOwn = true;
    else return false;
  }
  if (isOwn) return true;
  const isLabeled = row.cells.slice(0, headings.first).some((value) => hints.has(shortKey(value)));
  return (hasHint || isLabeled) && !hasFigures;
}

function shortKey(value: CellValue | undefined): string {
  return keyOf(textOf(value).slice(0, 100));
}
