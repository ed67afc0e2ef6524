import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { type MdxPage, readMdx } from '../../src/content/mdx-page.ts';
import { milestone, ruleset } from '../../src/schemas/deadline.ts';
import { dutyFile } from '../../src/schemas/duty.ts';
import { glossaryTerm } from '../../src/schemas/glossary-term.ts';
import { guidePage } from '../../src/schemas/guide-page.ts';
import { page } from '../../src/schemas/page.ts';
import { reading } from '../../src/schemas/reading.ts';
import { rulesetFile } from '../../src/schemas/rules-2026.ts';
import { resource, sourceDocument } from '../../src/schemas/source-document.ts';
import { statement } from '../../src/schemas/statement.ts';
import { toolPage } from '../../src/schemas/tool-page.ts';
import { update } from '../../src/schemas/update.ts';
import { projectFiles, projectText } from './project-files.ts';

/** An MDX page as it stands in its file. */
export interface ContentPage<Head> {
  /** From the project's root. */
  readonly file: string;
  /** The file's name without its ending: a station's id, or the page's address. */
  readonly id: string;
  readonly head: Head;
  /** The whole file. */
  readonly text: string;
  readonly mdx: MdxPage;
}

/** Reads at the first call, for all tests that a worker runs. What is read is theirs to look at, not to change. */
function once<Value>(read: () => Value): () => Value {
  let value: { readonly read: Value } | undefined;
  return () => {
    value ??= { read: read() };
    return value.read;
  };
}

function read<Schema extends z.ZodType>(schema: Schema, given: unknown, place: string): z.output<Schema> {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`${place}: ${faults.join('; ')}`);
}

function pagesOf<Schema extends z.ZodType>(pattern: string, schema: Schema): ContentPage<z.output<Schema>>[] {
  return projectFiles(pattern).map((file) => {
    const text = projectText(file);
    const mdx = readMdx(text);
    const id = /([^/]+)(?:\/(?:page|paper))?\.mdx$/.exec(file)?.[1] ?? '';
    return { file, id, head: read(schema, parse(mdx.frontMatter), file), text, mdx };
  });
}

function entriesOf<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema>[] {
  const entries = parse(projectText(file)) as { id?: string }[];
  return entries.map((entry, index) => read(schema, entry, `${file}, ${entry.id ?? `entry ${index + 1}`}`));
}

/** The pages of the guide. */
export const guidePages = once(() => pagesOf('content/guide/*/*.mdx', guidePage));
/** The pages outside the guide. */
export const otherPages = once(() => pagesOf('content/pages/*.mdx', page));
/** The pages of the tools. */
export const toolPages = once(() => pagesOf('content/tools/*/page.mdx', toolPage));
/** The forms for paper that stand on pages of their own. */
export const toolForms = once(() => pagesOf('content/tools/*/paper.mdx', page));
/** What has changed since. */
export const updates = once(() => entriesOf('content/updates.yaml', update));
/** The rulesets and their days. */
export const rulesets = once(() => entriesOf('content/deadlines.yaml', ruleset));
/** The days that belong to no one ruleset. */
export const milestones = once(() => entriesOf('content/milestones.yaml', milestone));
/** How this edition reads gaps of the sources. */
export const readings = once(() => entriesOf('content/readings.yaml', reading));
/** The terms. */
export const glossaryTerms = once(() => entriesOf('content/glossary.yaml', glossaryTerm));
/** The three documents. */
export const sourceDocuments = once(() => entriesOf('content/sources.yaml', sourceDocument));
/** What the documents name or link to. */
export const resources = once(() => entriesOf('content/resources.yaml', resource));

/** What the rulesets of 2026 replace of the process taught here. */
export const replaced = once(() =>
  projectFiles('content/rules/[A-Z]*.yaml').flatMap((file) => {
    const { code, replaces } = read(rulesetFile, parse(projectText(file)), file);
    return replaces.map(({ what, statements: ids }) => ({ file, code, what, statements: ids }));
  }),
);
/** The files of words of the tools. */
export const toolWords = once(() =>
  projectFiles('content/tools/*/*.yaml').map((file) => ({
    file,
    tool: file.split('/')[2] ?? '',
    text: projectText(file),
  })),
);

/** All duties, each with the file that holds it. */
export const duties = once(() =>
  projectFiles('content/duties/*.yaml').flatMap((file) =>
    read(dutyFile, parse(projectText(file)), file).duties.map((duty) => ({ ...duty, file })),
  ),
);

/** The whole ledger. */
export const statements = once(() =>
  projectFiles('content/statements/*.tsv').flatMap((file) => {
    const [header = '', ...lines] = projectText(file).trimEnd().split('\n');
    const columns = header.split('\t');
    return lines.map((line, order) => {
      const cells = line.split('\t');
      const row = Object.fromEntries(columns.map((column, index) => [column, cells[index]]));
      return read(statement, { ...row, order }, `${file}, line ${order + 2}`);
    });
  }),
);
