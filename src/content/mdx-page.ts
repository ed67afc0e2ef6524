import GithubSlugger from 'github-slugger';
import { type MdastNode, mdxToMdast } from 'satteri';

/**
 * The value of an attribute of a component: its text, `true` where it has no value, or the code in its braces where that
 * is more than a plain value.
 */
export type AttributeValue = string | boolean | { readonly code: string };

/** A component as a page uses it. */
export interface ComponentUse {
  readonly name: string;
  /** By name; a spread of attributes is filed under its code, `...props`. */
  readonly attributes: ReadonlyMap<string, AttributeValue>;
  /** Whether there is anything between its opening and its closing tag. */
  readonly hasChildren: boolean;
  /** Counted from 1, in the file. */
  readonly line: number;
}

/** A section of a page: a heading of depth 2 or 3 and what follows it, or everything before the first of them. */
export interface PageSection {
  /** The heading's words; empty before the first heading. */
  readonly heading: string;
  /** The heading's anchor, as Astro gives it; empty before the first heading. */
  readonly anchor: string;
  /** The heading's depth, 2 or 3; 1 before the first heading. */
  readonly depth: number;
  readonly line: number;
  /** In order, including those inside others. */
  readonly components: readonly ComponentUse[];
}

/** An MDX page, read once as a syntax tree. */
export interface MdxPage {
  /** The YAML between the two lines `---`; empty where there is none. */
  readonly frontMatter: string;
  readonly tree: MdastNode;
  /** In order; the first is everything before the first heading, and may be empty. */
  readonly sections: readonly PageSection[];
  /** All components of the page, in order. */
  readonly components: readonly ComponentUse[];
  readonly hasTable: boolean;
  /** What is neither Markdown nor a component: imports, exports, HTML elements, expressions other than comments. */
  readonly code: readonly { readonly text: string; readonly line: number }[];
}

/** An MDX text that cannot be read. */
export class MdxError extends Error {
  /** The line at which the parser stopped, counted from 1. */
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/**
 * Reads an MDX page with the parser that Astro uses.
 *
 * @param text The whole file, front matter included, so that lines are those of the file.
 * @throws MdxError where the text is not MDX, such as a tag that nothing closes.
 */
export function readMdx(text: string): MdxPage {
  const tree = parse(text);
  const slugger = new GithubSlugger();
  const sections: (PageSection & { components: ComponentUse[] })[] = [
    { heading: '', anchor: '', depth: 1, line: 1, components: [] },
  ];
  const code: { text: string; line: number }[] = [];
  let frontMatter = '';
  let hasTable = false;

  const visit = (node: MdastNode): void => {
    const line = lineOf(node);
    switch (node.type) {
      case 'yaml':
        frontMatter = node.value;
        return;
      case 'table':
        hasTable = true;
        break;
      case 'heading': {
        const heading = wordsOf(node);
        const anchor = slugger.slug(heading);
        const { depth } = node;
        if (depth === 2 || depth === 3) sections.push({ heading, anchor, depth, line, components: [] });
        break;
      }
      case 'mdxjsEsm':
        code.push({ text: node.value, line });
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!isComment(node.value)) code.push({ text: `{${node.value}}`, line });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const { name } = node;
        if (name === null || isElement(name)) code.push({ text: `<${name ?? ''}>`, line });
        else sections.at(-1)?.components.push(useOf(name, node, line));
        break;
      }
    }
    if ('children' in node) for (const child of node.children) visit(child as MdastNode);
  };
  visit(tree);
  return { frontMatter, tree, sections, components: sections.flatMap((one) => one.components), hasTable, code };
}

/** The text of an attribute; `undefined` where it is missing or holds no text. */
export function textOf({ attributes }: ComponentUse, attribute: string): string | undefined {
  const value = attributes.get(attribute);
  return typeof value === 'string' ? value : undefined;
}

function parse(text: string): MdastNode {
  try {
    return mdxToMdast(text, { features: { smartPunctuation: false } });
  } catch (error) {
    // The parser gives the place only in its message: `17:1: Unexpected character …`.
    const message = error instanceof Error ? error.message : String(error);
    const [line = '', , ...rest] = message.split(':');
    if (Number.isInteger(Number(line)) && rest.length > 0) throw new MdxError(rest.join(':').trim(), Number(line));
    throw new MdxError(message, 1);
  }
}

type JsxElement = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function useOf(name: string, element: JsxElement, line: number): ComponentUse {
  const attributes = element.attributes.map((attribute): [string, AttributeValue] => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return [attribute.value, { code: attribute.value }];
    const { value } = attribute;
    if (value === null || value === undefined) return [attribute.name, true];
    return [attribute.name, typeof value === 'string' ? value : plainValue(value.value)];
  });
  return { name, attributes: new Map(attributes), hasChildren: element.children.length > 0, line };
}

/** The value in the braces of an attribute, where it is written out: `{"AP-001"}`, `{true}`. */
function plainValue(code: string): AttributeValue {
  try {
    const value: unknown = JSON.parse(code);
    return typeof value === 'string' || typeof value === 'boolean' ? value : { code };
  } catch {
    return { code };
  }
}

/** JSX takes a name for an HTML element when it begins with a small letter. */
const isElement = (name: string) => name.charAt(0) === name.charAt(0).toLowerCase();

function isComment(code: string): boolean {
  const text = code.trim();
  return text === '' || (text.startsWith('/*') && text.indexOf('*/') === text.length - 2);
}

/** All text within a node, as Astro takes it for the anchor of a heading. */
function wordsOf(node: MdastNode): string {
  const own = 'value' in node && typeof node.value === 'string' ? node.value : '';
  const children = 'children' in node ? node.children : [];
  return own + children.map((child) => wordsOf(child as MdastNode)).join('');
}

const lineOf = (node: MdastNode) => node.position?.start.line ?? 1;

/** A part of a page, for lists of what stands on it. */
export interface PagePart {
  readonly anchor: string;
  readonly label: string;
}

/** The parts of a page under headings of the second level, in order. */
export const partsOf = ({ sections }: MdxPage): PagePart[] =>
  sections.flatMap(({ depth, anchor, heading }) => (depth === 2 ? [{ anchor, label: heading }] : []));
