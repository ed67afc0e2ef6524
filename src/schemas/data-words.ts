import { z } from 'astro/zod';
import { dataFile, dataNames, dataShapes } from './data-shapes.ts';
import { pageDescription, pageTitle } from './page.ts';
import { label, sentence, withLinks, wordsById } from './tool-words.ts';

/** The part of a JSON Schema that says which fields there are. */
interface Fields {
  readonly properties?: Readonly<Record<string, Fields>> | undefined;
  readonly items?: Fields | undefined;
}

/**
 * The paths of all fields of a JSON Schema, each followed by those within it: `source`, `source.title`. A list does not
 * show in them.
 */
function fieldPaths({ properties, items }: Fields, within = ''): string[] {
  if (items) return fieldPaths(items, within);
  return Object.entries(properties ?? {}).flatMap(([name, field]) => [
    within + name,
    ...fieldPaths(field, `${within}${name}.`),
  ]);
}

/** A shape as JSON Schema. */
export const jsonSchemaOf = (shape: z.ZodObject): z.core.JSONSchema.JSONSchema =>
  z.toJSONSchema(shape, {
    io: 'input',
    // The pattern of a day says in two hundred characters what its format says already.
    override: ({ jsonSchema }) => {
      if (jsonSchema.format === 'date') delete jsonSchema.pattern;
    },
  });

const meanings = (shape: z.ZodObject) => wordsById(fieldPaths(jsonSchemaOf(shape) as Fields), sentence);

/** Words of the page about the files for programs, and what each field of theirs means. */
export const dataWords = z.strictObject({
  title: pageTitle(label),
  description: pageDescription(sentence),
  lede: sentence,
  /** The note and the license that stand in every file, too. */
  note: sentence,
  license: sentence,
  /** What can be relied on: one paragraph each. */
  promises: z.strictObject({ heading: label, text: z.array(withLinks) }),
  common: z.strictObject({ heading: label, text: sentence }),
  columns: wordsById(['field', 'meaning'], label),
  links: wordsById(['data', 'schema'], label),
  /** What stands in each file beside its entries, field by field. */
  envelope: meanings(dataFile),
  files: wordsById(dataNames, (name) =>
    z.strictObject({ title: label, holds: sentence, fields: meanings(dataShapes[name]) }),
  ),
});
