import type { z } from 'astro/zod';
import { LineCounter, parseDocument } from 'yaml';
import type { ContentFault } from './content-fault.ts';

/** What words must hold, file by file: the schema of each under its name; of a tool, that of `content/tools/<tool>/<name>.yaml`
 * under `<name>`. */
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
  return result.error.issues.map(({ path, message }) => {
    const offset = offsetOf(document, path);
    return {
      file,
      line: lines.linePos(offset).line,
      field: path.join('.'),
      what: message,
      hint: `What each field may hold is said in ${home}.`,
    };
  });
}

/** Where the nearest part of the document on the way to a path begins. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as { range?: readonly number[] } | undefined;
    if (node?.range) return node.range[0] ?? 0;
  }
  return 0;
}
