import { type ContentFault, faultsText } from '../content/content-fault';
import { type WordFiles, wordFaults } from '../content/word-faults';
import { siteWordFiles } from '../schemas/site-words';

const schemasOfTools = import.meta.glob<WordFiles>('../tools/*/words.schema.ts', {
  eager: true,
  import: 'wordFiles',
});
const texts = import.meta.glob<string>(
  ['../../content/pages/*.yaml', '../../content/site/*.yaml', '../../content/tools/*/*.yaml'],
  { eager: true, query: '?raw', import: 'default' },
);

/** Every file of words that there must be, from the project's root, with its schema and where that is written. */
const expected = [
  ...Object.entries(siteWordFiles).map(([path, schema]) => ({
    file: `content/${path}.yaml`,
    schema,
    home: 'src/schemas/site-words.ts',
  })),
  ...Object.entries(schemasOfTools).flatMap(([path, files]) => {
    const tool = /tools\/([^/]+)\//.exec(path)?.[1];
    return Object.entries(files).map(([name, schema]) => ({
      file: `content/tools/${tool}/${name}.yaml`,
      schema,
      home: `src/tools/${tool}/words.schema.ts`,
    }));
  }),
];

/** Whether the words were looked at: they are the same for every page. */
let areSound = false;

/**
 * Stops the build when words do not fit their schema, when a file of words is missing, or when one belongs to nothing.
 * @throws Error that lists every fault with its file, line and a hint.
 */
export function requireSoundWords(): void {
  if (areSound) return;
  const given = new Map(Object.entries(texts).map(([path, text]) => [path.replace('../../', ''), text]));
  const extra = [...given.keys()].filter((path) => !expected.some(({ file }) => file === path));
  const faults: ContentFault[] = [
    ...extra.map((file) => ({ file, field: 'file', what: 'no schema names it', hint: 'Rename it, or take it away.' })),
    ...expected.flatMap(({ file, schema, home }) => {
      const text = given.get(file);
      if (text !== undefined) return wordFaults(file, text, schema, home);
      return [{ file, field: 'file', what: 'it is missing', hint: `${home} asks for it.` }];
    }),
  ];
  if (faults.length > 0) throw new Error(faultsText('The words have faults.', faults));
  areSound = true;
}
