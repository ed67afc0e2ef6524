import type { z } from 'astro/zod';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { ContentFault } from './content-fault.ts';

/**
 * What words must hold, file by file: the schema of each under its name; of a tool, that of
 * `content/tools/<tool>/<name>.yaml` under `<name>`.
 */
export type WordFiles = Readonly<Record<string, z.ZodType>>;

/**
 * What is wrong with a file of words: it is not YAML, an id has no words, words have no id, a text breaks its schema.
 * Each fault names the line.
 *
 * @param file The file, from the project's root.
 * @param text What the file holds.
 * @param home Where the schema is written.
 */
export function wordFaults(file: string, text: string, schema: z.ZodType, home: string): ContentFault[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    return document.errors.map(({ message, linePos }) => ({
      file,
      line: linePos?.[0].line ?? 1,
      field: 'YAML',
      what: message,
      hint: 'Mend the YAML: mind the indent, and put quotes around a text that holds “: ”.',
    }));
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return [];
  const lineAt = (path: readonly PropertyKey[]) => lines.linePos(offsetOf(document, path)).line;
  return result.error.issues.flatMap((issue): ContentFault[] => {
    const { path, message } = issue;
    const field = path.join('.');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        file,
        line: lines.linePos(keyOffset(document, path, key)).line,
        field: [...path, key].join('.'),
        what: 'nothing has this name',
        hint: `Write one of ${namesIn(schema, path).join(', ')}; or take it away.`,
      }));
    }
    if (path.length > 0 && !document.hasIn(path)) {
      const { line, where } = placeFor(path, schema, document, lineAt);
      return [{ file, line, field, what: 'it is missing', hint: `Add “${String(path.at(-1))}:” ${where}.` }];
    }
    return [
      {
        file,
        line: lineAt(path),
        field,
        what: message,
        hint: `What each field may hold is said in ${home}.`,
      },
    ];
  });
}

type YamlDocument = ReturnType<typeof parseDocument>;

/** The names that the schema has at a path, in its order; none where it is no object of fixed names. */
function namesIn(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here: unknown = schema;
  for (const name of path) here = shapeOf(here)[String(name)];
  return Object.keys(shapeOf(here));
}

function shapeOf(schema: unknown): Readonly<Record<string, unknown>> {
  const shape = typeof schema === 'object' && schema !== null && 'shape' in schema ? schema.shape : undefined;
  return (shape ?? {}) as Readonly<Record<string, unknown>>;
}

/** Where words that are missing belong: after those of the name that stands before theirs in the schema. */
function placeFor(
  path: readonly PropertyKey[],
  schema: z.ZodType,
  document: YamlDocument,
  lineAt: (path: readonly PropertyKey[]) => number,
): { readonly line: number; readonly where: string } {
  const around = path.slice(0, -1);
  const within = around.length === 0 ? 'the file' : `“${around.join('.')}”`;
  const names = namesIn(schema, around);
  const before = names
    .slice(0, names.indexOf(String(path.at(-1))))
    .findLast((name) => document.hasIn([...around, name]));
  if (before === undefined) return { line: lineAt(around), where: `at the beginning of ${within}` };
  return { line: lineAt([...around, before]), where: `after “${before}”, with all that its neighbors have` };
}

/** Where a name stands in the map at a path. */
function keyOffset(document: YamlDocument, path: readonly PropertyKey[], key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key) : undefined;
  return (isScalar(pair?.key) ? pair.key.range?.[0] : undefined) ?? offsetOf(document, path);
}

/** Where the nearest part of the document on the way to a path begins. */
function offsetOf(document: YamlDocument, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as { range?: readonly number[] } | undefined;
    if (node?.range) return node.range[0] ?? 0;
  }
  return 0;
}
