import { LineCounter, parseDocument, visit } from 'yaml';
import { readMdx } from '../../../src/content/mdx-page.ts';
import { curlyMarks } from '../../../src/domain/ledger/quotation-marks.ts';
import { projectFiles, projectText } from '../../support/project-files.ts';

/** A text of the content that people read. */
export interface Prose {
  /** From the project's root. */
  readonly file: string;
  /** Where it begins, counted from 1. */
  readonly line: number;
  /** Without markup: a link is its words, and what is filled in or coded is the number 10. */
  readonly text: string;
  /** What it is: running text, or a heading, label, or cell that need not be a sentence. */
  readonly kind: 'running' | 'label';
}

/** Values that are no prose: ids, addresses, places in files, and names that are as a source prints them. */
const codes = new Set([
  ...['id', 'ids', 'path', 'url', 'repo', 'commit', 'kind', 'era', 'status', 'verified', 'document', 'level', 'find'],
  ...[
    'namedIn',
    'statements',
    'steps',
    'seeIn',
    'related',
    'mark',
    'aliases',
    'alsoNamed',
    'name',
    'term',
    'expansion',
  ],
  ...['station', 'source', 'roles', 'actor', 'force', 'asks', 'oddities'],
]);

/** Every text of the content, in the order of the files. */
export function allProse(): Prose[] {
  return [
    ...projectFiles('content/**/*.mdx').flatMap((file) => proseOfPage(file, projectText(file))),
    ...projectFiles('content/**/*.yaml').flatMap((file) => proseOfYaml(file, projectText(file))),
    ...projectFiles('content/statements/*.tsv').flatMap((file) => proseOfLedger(file, projectText(file))),
  ];
}

/** The texts of an MDX page: those of its front matter, then each paragraph, item, heading, and cell. */
export function proseOfPage(file: string, text: string): Prose[] {
  const { frontMatter, tree } = readMdx(text);
  const found = proseOfYaml(file, `\n${frontMatter}`);
  const look = (node: Node): void => {
    const kind = { paragraph: 'running', heading: 'label', tableCell: 'label' }[node.type];
    if (kind === undefined) for (const child of node.children ?? []) look(child);
    else found.push({ file, line: node.position?.start.line ?? 1, text: plain(wordsOf(node)), kind } as Prose);
  };
  look(tree as Node);
  return found.filter(isProse);
}

/** The texts of a YAML file. */
export function proseOfYaml(file: string, text: string): Prose[] {
  const lines = new LineCounter();
  const found: Prose[] = [];
  visit(parseDocument(text, { lineCounter: lines }), {
    Pair(_key, { key }) {
      return codes.has(String(key)) ? visit.SKIP : undefined;
    },
    Scalar(key, { value, range }) {
      if (key === 'key' || typeof value !== 'string') return;
      const kind = /[.!?:]["”’)]*$/.test(value.trim()) ? 'running' : 'label';
      found.push({ file, line: lines.linePos(range?.[0] ?? 0).line, text: plain(value), kind });
    },
  });
  return found.filter(isProse);
}

/** The statements of a ledger: its last column. */
function proseOfLedger(file: string, text: string): Prose[] {
  const rows = text.trimEnd().split('\n').slice(1);
  return rows.map((row, index) => ({
    file,
    line: index + 2,
    text: plain(curlyMarks(row.split('\t').at(-1) ?? '')),
    kind: 'running',
  }));
}

/** As much of a node of the page's tree as is needed here. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number } };
}

/** The words within a node. A component without words is filled in by the page: a number, a name, a duty. */
function wordsOf({ type, value, children = [] }: Node): string {
  if (type === 'text') return value ?? '';
  if (type === 'inlineCode') return '10';
  if (type === 'break') return ' ';
  if (type.startsWith('mdxJsx') && children.length === 0) return '10';
  return children.map(wordsOf).join('');
}

/** Without the markup that texts of data files hold: links, emphasis, and names in braces for what is filled in. */
const plain = (text: string) =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\{[^}]*\}/g, '10')
    .replace(/\*\*?|`/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const isProse = ({ text }: Prose) => /\p{L}+\s+\p{L}+/u.test(text);
