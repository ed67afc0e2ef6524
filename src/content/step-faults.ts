import type { MdastNode } from 'satteri';
import { LineCounter, parseDocument, visit } from 'yaml';
import { stations } from '../domain/process/process-line.ts';
import type { ContentFault, Place } from './content-fault.ts';
import type { Content } from './content-model.ts';
import type { ReadPage } from './page-faults.ts';
import { computed, typedSteps } from './typed-steps.ts';

/*
 * A number of a step that is typed. The process line gives its steps their numbers, so a page has them from components. A
 * number that the source prints, or that belongs to another list, is not ours to compute: a text may name it where its
 * page lists the steps of that number, as a list of Markdown or by a component that shows the source’s own.
 */

/** The pages that were read, by what they are. */
interface ReadPages {
  readonly guide: readonly ReadPage[];
  readonly pages: readonly ReadPage[];
  readonly tools: readonly ReadPage[];
  readonly toolForms: readonly ReadPage[];
}

/** All typed numbers of steps, in pages and in data files. */
export function stepFaults({ guide, pages, tools, toolForms }: ReadPages, content: Content): ContentFault[] {
  const own = new Map([...guide, ...pages].map((page) => [page.id, ownSteps(page)]));
  const onPages = (ids: readonly string[]) => new Set(ids.flatMap((id) => [...(own.get(id) ?? [])]));
  const ofTool = new Map(tools.map((page) => [page.id, ownSteps(page)]));
  const none = new Set<number>();
  return [
    ...[...guide, ...pages, ...tools].flatMap((page) => ofPage(page, ownSteps(page))),
    ...toolForms.flatMap((page) => ofPage(page, new Set([...ownSteps(page), ...(ofTool.get(page.id) ?? [])]))),
    ...content.duties.flatMap((duty) => ofEntry(duty.file, duty, onPages([duty.step]))),
    ...content.readings.flatMap((reading) => ofEntry('content/readings.yaml', reading, onPages(reading.steps))),
    // What a change touches is named by the headings of the sources.
    ...content.updates.flatMap(({ touches: _, ...update }) => ofEntry('content/updates.yaml', update, none)),
    ...content.terms.flatMap((term) => ofEntry('content/glossary.yaml', term, none)),
    ...content.toolWords.flatMap(({ file, tool, text }) => ofWords(file, text, ofTool.get(tool) ?? none)),
  ];
}

/** The numbers of the steps that a page itself lists. */
function ownSteps({ mdx, parts }: ReadPage): Set<number> {
  const numbers = new Set(mdx.components.flatMap(({ name }) => parts.components[name]?.numbers ?? []));
  const collect = (node: MdastNode): void => {
    if (node.type === 'list' && node.ordered) {
      for (const index of node.children.keys()) numbers.add((node.start ?? 1) + index);
    }
    for (const child of childrenOf(node)) collect(child);
  };
  collect(mdx.tree);
  return numbers;
}

function ofPage({ file, mdx }: ReadPage, allowed: ReadonlySet<number>): ContentFault[] {
  const faults: ContentFault[] = typedSteps(mdx.frontMatter, allowed).map(({ words, linesBefore }) =>
    typedInData({ file, line: 2 + linesBefore, field: 'front matter' }, words),
  );
  const collect = (node: MdastNode): void => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'list' && isStepList(node)) {
      const what = 'the list numbers steps of the process by hand';
      faults.push({ file, line, field: 'list', what, hint: 'Write <StepList phase="…" />.' });
    }
    const children = childrenOf(node);
    if (!children.some(({ type }) => type === 'text')) {
      for (const child of children) collect(child);
      return;
    }
    for (const { words, linesBefore } of typedSteps(children.map(textOf).join(''), allowed)) {
      const hint = `Write ${components}. A number of the source may be typed where the page lists the source’s steps.`;
      faults.push({ file, line: line + linesBefore, field: 'text', what: numberTyped(words), hint });
    }
  };
  collect(mdx.tree);
  return faults;
}

const components = '<StepNumber id="…" />, <StepRange from="…" to="…" /> or <GroupSteps name="…" />';
const numberTyped = (words: string) => `“${words}”: the number of a step is typed`;

const typedInData = (place: Place, words: string): ContentFault => ({
  ...place,
  what: numberTyped(words),
  hint: 'Write the step’s name. A number of the source may be typed where the page that shows it lists the source’s steps.',
});

function ofEntry(file: string, entry: { readonly id: string }, allowed: ReadonlySet<number>): ContentFault[] {
  return Object.entries(entry).flatMap(([field, value]) =>
    textsIn(value)
      .flatMap((text) => typedSteps(text, allowed))
      .map(({ words }) => typedInData({ file, entry: entry.id, field }, words)),
  );
}

/** All texts of a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function ofWords(file: string, text: string, allowed: ReadonlySet<number>): ContentFault[] {
  const lines = new LineCounter();
  const faults: ContentFault[] = [];
  visit(parseDocument(text, { lineCounter: lines }), {
    Scalar(_, { value, range }) {
      if (typeof value !== 'string') return;
      const line = lines.linePos(range?.[0] ?? 0).line;
      for (const { words } of typedSteps(value, allowed))
        faults.push(typedInData({ file, line, field: 'text' }, words));
    },
  });
  return faults;
}

/** Whether a list repeats the process line: each item begins with a link to a step, under that step’s number. */
function isStepList({ ordered, start, children }: Extract<MdastNode, { type: 'list' }>): boolean {
  return (
    ordered === true &&
    children.every((item, index) => {
      const [first] = childrenOf(item).flatMap(childrenOf);
      const id = first?.type === 'link' ? /^\/guide\/([a-z0-9-]+)\/$/.exec(first.url)?.[1] : undefined;
      return stations.some((station) => station.id === id && station.step === (start ?? 1) + index);
    })
  );
}

/** The text within a node; components stand in it as one sign, code not at all. */
function textOf(node: MdastNode): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'inlineCode') return ';';
  if (node.type === 'break') return '\n';
  const children = childrenOf(node);
  return node.type === 'mdxJsxTextElement' && children.length === 0 ? computed : children.map(textOf).join('');
}

const childrenOf = (node: MdastNode): readonly MdastNode[] =>
  'children' in node ? (node.children as MdastNode[]) : [];
