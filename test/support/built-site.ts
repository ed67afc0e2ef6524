import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { projectRoot } from './project-files.ts';

/** The tree of an HTML document. */
export type Tree = ReturnType<typeof fromHtml>;
/** An element of such a tree. */
export type Element = Extract<Tree['children'][number], { type: 'element' }>;

/** A page of the built site. */
export interface SitePage {
  /** Its address on the site, base path included: `/guide/kickoff-meeting/`, `/404.html`. */
  readonly path: string;
  /** Its file, absolute. */
  readonly file: string;
  readonly html: string;
}

/** A built site: the folder, where it is served, and what is in it. */
export interface BuiltSite {
  /** Absolute. */
  readonly folder: string;
  /** `/` or `/docs/`. */
  readonly base: string;
  /** Sorted by address. */
  readonly pages: readonly SitePage[];
  /** Every file, relative to the folder, with forward slashes. */
  readonly files: readonly string[];
}

const sites = new Map<string, BuiltSite>();

/**
 * A built site, read once for all tests that a worker runs, with the trees of its pages: theirs to look at, not to change.
 *
 * @param name The folder in the project: `dist`, or `dist-docs`.
 * @param base Where the site was built to be served.
 * @throws Error when it is not built.
 */
export function builtSite(name = 'dist', base = '/'): BuiltSite {
  const site = sites.get(name + base) ?? readSite(name, base);
  sites.set(name + base, site);
  return site;
}

function readSite(name: string, base: string): BuiltSite {
  const folder = join(projectRoot, name);
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`${name}/index.html is not there. Build the site first; npm test does both.`);
  }
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: base + file.replace(/(^|\/)index\.html$/, '$1'),
      file: join(folder, file),
      html: readFileSync(join(folder, file), 'utf8'),
    }))
    .sort((one, other) => one.path.localeCompare(other.path, 'en'));
  return { folder, base, pages, files };
}

/** Whether a page is one of the guide's own, such as `/guide/kickoff-meeting/`. */
export const isGuidePage = ({ path }: SitePage): boolean => /^\/guide\/[^/]+\/$/.test(path);

/**
 * A page of a site.
 * @throws Error when there is none at the address.
 */
export function pageAt(site: BuiltSite, path: string): SitePage {
  const found = site.pages.find((page) => page.path === path);
  if (!found) throw new Error(`The site has no page at ${path}.`);
  return found;
}

const trees = new WeakMap<SitePage, Tree>();

/** The page's tree, read once. */
export function treeOf(page: SitePage): Tree {
  const known = trees.get(page);
  if (known) return known;
  const tree = fromHtml(page.html);
  trees.set(page, tree);
  return tree;
}

/** The elements of a tree, or of a part of it, that fit; in the order of the document. */
export function elementsOf(root: Tree | Element, fits: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(root, 'element', (element) => {
    if (fits(element)) found.push(element);
  });
  return found;
}

/** The elements of one tag name. */
export const byTag = (root: Tree | Element, ...names: string[]): Element[] =>
  elementsOf(root, ({ tagName }) => names.includes(tagName));

/** Whether an element has a class. */
export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

/** The element with this id. */
export const byId = (root: Tree | Element, id: string): Element | undefined =>
  elementsOf(root, ({ properties }) => properties.id === id)[0];

/** The words of a tree or element, white space made single; scripts and styles left out. */
export function wordsOf(root: Tree | Element): string {
  const parts: string[] = [];
  visit(root, 'text', ({ value }, _index, parent) => {
    const tag = parent?.type === 'element' ? parent.tagName : '';
    if (tag !== 'script' && tag !== 'style') parts.push(value);
  });
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

const brotliSizes = new Map<string, number>();

/** Bytes of a text or file as brotli sends it at its highest setting. What many pages share is compressed once. */
export function brotliBytes(content: string | Buffer): number {
  const input = typeof content === 'string' ? Buffer.from(content) : content;
  const key = hash('sha256', input);
  const known = brotliSizes.get(key);
  if (known !== undefined) return known;
  const { length } = brotliCompressSync(input, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: input.length },
  });
  brotliSizes.set(key, length);
  return length;
}
