import {
  choicesOf,
  type MappableColumn,
  type MappedValue,
  mappableColumns,
  notUsed,
  type PoamMapping,
  valueKey,
} from '../../../domain/poam/fields/poam-mapping.ts';
import { isRecord } from '../../../domain/work-documents/checked-facts.ts';

/** So many headings, and so many values of a column, are taken from what was kept. */
const mostHeadings = 200;
const mostValues = 500;

/**
 * A mapping of a POA&M out of JSON that was kept, or nothing when it is none: a kept mapping can be of an older version, or
 * anything else. Columns and choices that are not known are passed over.
 */
export function readKeptPoamMapping(value: unknown): PoamMapping | undefined {
  if (!isRecord(value) || !isRecord(value.columns)) return undefined;
  const columns: Record<string, MappableColumn | typeof notUsed> = {};
  for (const [heading, said] of Object.entries(value.columns).slice(0, mostHeadings)) {
    const column = said === notUsed ? notUsed : mappableColumns.find((one) => one === said);
    if (column !== undefined && isName(heading)) columns[heading] = column;
  }
  const values = isRecord(value.values) ? valuesOf(value.values) : {};
  if (Object.keys(columns).length + Object.keys(values).length === 0) return undefined;
  return { columns, ...(Object.keys(values).length === 0 ? {} : { values }) };
}

function valuesOf(kept: Readonly<Record<string, unknown>>): NonNullable<PoamMapping['values']> {
  const values: { [Column in MappableColumn]?: Readonly<Record<string, MappedValue>> } = {};
  for (const column of mappableColumns) {
    const said = Object.hasOwn(kept, column) ? kept[column] : undefined;
    if (!isRecord(said)) continue;
    const own: Record<string, MappedValue> = {};
    for (const [written, meant] of Object.entries(said).slice(0, mostValues)) {
      const choice = choicesOf(column).find((one) => one === meant);
      if (choice !== undefined && isName(valueKey(written))) own[valueKey(written)] = choice;
    }
    if (Object.keys(own).length > 0) values[column] = own;
  }
  return values;
}

const isName = (text: string) => text.trim() !== '' && text !== '__proto__' && text.length <= 200;
