import { isMap, LineCounter, parseDocument, visit } from 'yaml';

/**
 * The line on which an entry of a YAML file begins, counted from 1; of two with the same id the later. Nothing where no
 * entry has the id.
 */
export function lineOfEntry(text: string, id: string): number | undefined {
  const lines = new LineCounter();
  let line: number | undefined;
  visit(parseDocument(text, { lineCounter: lines }), {
    Map(_, map) {
      if (isMap(map) && map.get('id') === id && map.range) line = lines.linePos(map.range[0]).line;
    },
  });
  return line;
}

/** The line of a TypeScript file, counted from 1, that gives an id to a rule, as `id: 'x'` or as a key; nothing where none does. */
export function lineOfRule(text: string, id: string): number | undefined {
  const lines = text.split('\n');
  const given = lines.findIndex((line) => line.includes(`id: '${id}'`));
  const line =
    given === -1 ? lines.findIndex((one) => [`'${id}':`, `${id}:`].some((key) => one.trim().startsWith(key))) : given;
  return line === -1 ? undefined : line + 1;
}
