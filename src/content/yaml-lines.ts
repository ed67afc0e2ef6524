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
