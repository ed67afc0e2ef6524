import { z } from 'astro/zod';
import { placeholdersIn, type TextTable } from '../domain/placeholders.ts';

/** A text that holds no placeholder but the ones named: `{level}`. */
export function textWith(names: readonly string[] = []) {
  const known = names.map((name) => `{${name}}`).join(', ') || 'none';
  return z
    .string()
    .regex(/^[^"'—]+$/, 'Write a text with curly quotation marks and apostrophes, and no long dash.')
    .superRefine((text, { addIssue }) => {
      for (const name of placeholdersIn(text).filter((one) => !names.includes(one))) {
        addIssue({ code: 'custom', message: `“{${name}}” is not a placeholder of this text. It knows: ${known}.` });
      }
    });
}

/** The texts of a table: each id with its text, whose placeholders are those of the table, and no other. */
export function textsOf<Table extends TextTable>(table: Table) {
  const rows = Object.entries(table).map(([id, names]) => [id, textWith(names)]);
  return z.strictObject(Object.fromEntries(rows) as { [Id in keyof Table]: ReturnType<typeof textWith> });
}
