import { z } from 'astro/zod';
import type { TextTable } from '../domain/placeholders.ts';
import { fillPeriods } from '../domain/schedule/periods.ts';
import type { Problem } from '../domain/work-documents/checked-facts.ts';
import { inlineWords } from './inline-words.ts';
import { unlessRefused } from './refused.ts';

/*
 * What words are made of. Of a tool the schema of each file is its `words.schema.ts`, of the site `site-words.ts`: it says
 * which ids have words, and which words.
 */

const marks = 'Write curly quotation marks and apostrophes, and no long dash.';
/** Any words, with curly quotation marks. */
export const text = z.string().regex(/^[^"'—]+$/, marks);

/** A few words without a full stop: a label, a heading, a name. Braces have no meaning in it. */
export const label = text.regex(/^[^{}]+$/, 'Nothing is filled in here: write no braces.');

/** One or more whole sentences in which nothing is filled in. */
export const sentence = label.regex(/^[A-Z0-9“].*[.?]$/, 'Write whole sentences: a capital first, a full stop last.');

/** One or more whole sentences. A time or number that has a home is written as `{period-id}`. */
export const sentenceWithPeriods = text
  .regex(/^[A-Z0-9“{].*[.?]$/, 'Write whole sentences: a capital first, a full stop last.')
  .superRefine((value, context) => void unlessRefused(() => fillPeriods(value), context));

/** A text of one paragraph that may hold `**strong text**` and `[links](/path/)`. */
export const withLinks = text.superRefine((value, context) => void unlessRefused(() => inlineWords(value), context));

/** A text with names in braces, each of which is filled in: these, and no others. */
export function withNames(names: readonly string[]) {
  const known = `Braces hold one of these names: ${names.join(', ')}.`;
  return text.refine(
    (value) => !/[{}]/.test(value.replace(/\{([^{}]*)\}/g, (hole, name) => (names.includes(name) ? '' : hole))),
    known,
  );
}

/** The texts of a table: a text for each id, with the placeholders that the table names for it, and no other. */
export function textsOf<Table extends TextTable>(table: Table) {
  const rows = Object.entries(table).map(([id, names]) => [id, names.length === 0 ? label : withNames(names)]);
  return z.strictObject(Object.fromEntries(rows) as { [Id in keyof Table]: typeof label });
}

/** An object that has words for each of these ids, and for no other: of one kind, or of the kind that an id asks for. */
export function wordsById<Id extends string, Words extends z.ZodType>(
  ids: readonly Id[],
  words: Words | ((id: Id) => Words),
) {
  const shape = ids.map((id) => [id, typeof words === 'function' ? words(id) : words]);
  return z.strictObject(Object.fromEntries(shape) as Record<Id, Words>);
}

/** The worked examples of a tool. */
export const workedExamples = <Example extends z.ZodType>(example: Example) =>
  z.array(example).min(2, 'Give two examples or more: the first loads with one press, the others stand in a list.');

/** Facts of an example, of which nothing may be left aside when the tool reads them. */
export function soundFacts<Facts>(check: (facts: unknown) => { readonly problems: readonly Problem[] }) {
  return z.custom<Facts>().superRefine((facts, { addIssue }) => {
    for (const { field, message } of check(facts).problems) {
      addIssue({ code: 'custom', path: field.split('.'), message });
    }
  });
}

/** Refuses that two entries have the same text in a field, such as a title. */
export function differIn<Field extends string>(field: Field) {
  return (entries: Readonly<Record<string, Readonly<Record<Field, string>>>>, { addIssue }: z.RefinementCtx) => {
    const seen = new Map<string, string>();
    for (const [id, { [field]: value }] of Object.entries(entries)) {
      const first = seen.get(value);
      if (first !== undefined)
        addIssue({ code: 'custom', path: [id, field], message: `${first} has this ${field} too.` });
      seen.set(value, id);
    }
  };
}
