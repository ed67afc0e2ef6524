import { type PoamColumnId, poamColumnIds, poamColumns } from '../../../domain/poam/fields/poam-fields.ts';
import { type CellValue, textOf } from './cell-value.ts';

/** The heading of a column as FedRAMP’s newest template prints it. */
export function headingName(column: PoamColumnId): string {
  return poamColumns[column].headings[0];
}

/** Text reduced to its letters and digits, so that case, blanks, line breaks, and signs make no difference. */
export function keyOf(text: string): string {
  return text
    .slice(0, 160)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

const byKey = new Map(
  poamColumnIds.flatMap((column) => poamColumns[column].headings.map((name) => [keyOf(name), column] as const)),
);

/** Which column a cell heads. What stands in parentheses behind it, such as a form for dates, makes no difference. */
export function headingOf(value: CellValue | undefined): PoamColumnId | undefined {
  if (typeof value !== 'string' || value.length > 160) return undefined;
  const text = textOf(value);
  return byKey.get(keyOf(text)) ?? byKey.get(keyOf(text.replace(/[([][^()[\]]*[)\]]?\s*$/, '')));
}
