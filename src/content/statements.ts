import { type CollectionEntry, getCollection } from 'astro:content';
import { expandStatementIds } from '../domain/ledger/statement-ids.ts';

/** A statement of the ledger. */
export type Statement = CollectionEntry<'statements'>['data'];
/** A source document. */
export type SourceDocument = CollectionEntry<'documents'>['data'];

let ledger: Promise<Map<string, Statement>> | undefined;

/** The whole ledger by id, in the order of the source documents. */
export function statementsById(): Promise<Map<string, Statement>> {
  ledger ??= getCollection('statements').then(
    (entries) =>
      new Map(
        entries
          .map((entry) => entry.data)
          .sort((one, other) => one.id.slice(0, 2).localeCompare(other.id.slice(0, 2)) || one.order - other.order)
          .map((data) => [data.id, data]),
      ),
  );
  return ledger;
}

/** The three source documents, in the order of their prefixes. */
export async function sourceDocuments(): Promise<SourceDocument[]> {
  return (await getCollection('documents'))
    .map((entry) => entry.data)
    .sort((one, other) => one.prefix.localeCompare(other.prefix));
}

/** The address of a statement in the ledger. */
export function statementPath(document: SourceDocument, id: string): string {
  return `/sources/${document.id}/#${id.toLowerCase()}`;
}

/** A link to a statement in the ledger. */
export interface StatementLink {
  /** Root-relative, without the base path. */
  readonly path: string;
  /** The statement’s id. */
  readonly label: string;
}

/**
 * Links to the statements of a list, each by itself, in the order written.
 *
 * @param list As in MDX: `AP-268..274 CC-001`.
 * @throws Error for an id whose prefix is that of no document.
 */
export async function statementLinks(list: string): Promise<StatementLink[]> {
  const documents = await sourceDocuments();
  return expandStatementIds(list).map((id) => {
    const document = documents.find(({ prefix }) => id.startsWith(`${prefix}-`));
    if (!document) throw new Error(`${id}: no document in content/sources.yaml has this prefix.`);
    return { path: statementPath(document, id), label: id };
  });
}

/** A source line: a place in a document, as shown to the reader. */
export interface SourceLine {
  readonly document: SourceDocument;
  /** The statements cited from this document. */
  readonly ids: readonly string[];
  /** The headings that hold them, the deepest one that holds all where there is one. */
  readonly sections: readonly string[];
  /** Pages, such as “pp. 8–12”; empty where the document has none. */
  readonly pages: string;
}

/**
 * The source lines for a list of statement ids, one a document.
 *
 * @param list As in MDX: `AP-268..274 CC-001`.
 * @throws Error for an id that is not in the ledger.
 */
export async function sourceLines(list: string): Promise<SourceLine[]> {
  const ids = expandStatementIds(list);
  const byId = await statementsById();
  const documents = await sourceDocuments();
  const unknown = ids.filter((id) => !byId.has(id));
  if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: not in the ledger (content/statements).`);
  return documents.flatMap((document) => {
    const own = ids.filter((id) => id.startsWith(`${document.prefix}-`));
    if (own.length === 0) return [];
    const statements = own.flatMap((id) => byId.get(id) ?? []);
    return [{ document, ids: own, sections: commonSections(statements), pages: pageSpan(statements) }];
  });
}

/**
 * A source line in words: “Playbook 2.0, Kickoff Meeting, pp. 8–12”. What the document’s title says already is left out.
 *
 * @param mostSections More sections than these are left out, too.
 */
export function sourceLineText({ document, sections, pages }: SourceLine, mostSections: number): string {
  const parts = [...(sections.length > mostSections ? [] : sections), pages];
  return [document.shortTitle, ...parts.filter((part) => part !== '' && !document.title.includes(part))].join(', ');
}

/** The deepest heading that holds all statements, else the headings at the level where they part. */
function commonSections(statements: readonly Statement[]): string[] {
  const paths = statements.map((statement) => statement.section.split(' > '));
  const [first = []] = paths;
  let depth = first.findIndex((part, level) => paths.some((path) => path[level] !== part));
  if (depth === -1) depth = first.length;
  const holds =
    depth >= 2 || (depth === 1 && paths.every((path) => path.length >= 1) && paths.some((path) => path.length === 1));
  const names = holds ? [first[depth - 1] ?? ''] : paths.map((path) => path[Math.min(depth, path.length - 1)] ?? '');
  return [...new Set(names)];
}

/** Pages as printed: “p. 7”, “pp. 16–17”, “pp. 8–12”; nothing for cover, front matter and documents without pages. */
function pageSpan(statements: readonly Statement[]): string {
  const numbers = statements.flatMap((statement) => statement.page.split('-').map(Number)).filter((page) => page > 0);
  if (numbers.length === 0) return '';
  const from = Math.min(...numbers);
  const to = Math.max(...numbers);
  return from === to ? `p. ${from}` : `pp. ${from}–${to}`;
}
