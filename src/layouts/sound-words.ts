import { type ContentFault, faultsText } from '../content/content-fault';
import { type WordFiles, wordFaults } from '../content/word-faults';

const schemas = import.meta.glob<WordFiles>('../tools/*/words.schema.ts', { eager: true, import: 'wordFiles' });
const texts = import.meta.glob<string>('../../content/tools/*/*.yaml', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/**
 * Stops the build when the words of a tool do not fit their schema, when a file of words is missing, or when one belongs
 * to nothing.
 * @throws Error that lists every fault with its file, line and a hint.
 */
export function requireSoundWords(): void {
  const expected = Object.entries(schemas).flatMap(([path, files]) => {
    const tool = /tools\/([^/]+)\//.exec(path)?.[1];
    return Object.entries(files).map(([name, schema]) => ({ file: `content/tools/${tool}/${name}.yaml`, schema }));
  });
  const given = new Map(Object.entries(texts).map(([path, text]) => [path.replace('../../', ''), text]));
  const extra = [...given.keys()].filter((path) => !expected.some(({ file }) => file === path));
  const faults: ContentFault[] = [
    ...extra.map((file) => ({
      file,
      field: 'file',
      what: 'no words.schema.ts names it',
      hint: 'Rename it, or take it away.',
    })),
    ...expected.flatMap(({ file, schema }) => {
      const text = given.get(file);
      if (text !== undefined) return wordFaults(file, text, schema);
      return [{ file, field: 'file', what: 'it is missing', hint: 'The tool’s words.schema.ts asks for it.' }];
    }),
  ];
  if (faults.length > 0) throw new Error(faultsText('The words of the tools have faults.', faults));
}
