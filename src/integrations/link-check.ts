import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { hasDocument } from '../domain/work-documents/work-fragment.ts';

/** A page as built. */
export interface BuiltPage {
  /** Its file within the output folder, with forward slashes: `guide/kickoff-meeting/index.html`. */
  readonly path: string;
  readonly html: string;
}

/** Something wrong with a built page, in words for the person who edits the content. */
export interface PageFault {
  /** The page's file within the output folder. */
  readonly path: string;
  /** What is wrong. */
  readonly what: string;
  /** What to do about it. */
  readonly hint: string;
}

/** Stops the build when a page has a dead link, an anchor that leads nowhere, or a title, heading or id amiss. */
export function linkCheck(): AstroIntegration {
  let base = '/';
  return {
    name: 'link-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = (await readdir(folder, { recursive: true })).map((name) => name.split(sep).join('/'));
        const pages = await Promise.all(
          files
            .filter((name) => name.endsWith('.html'))
            .sort()
            .map(async (path) => ({ path, html: await readFile(join(folder, path), 'utf8') })),
        );
        const faults = findPageFaults(pages, files, base);
        if (faults.length > 0) throw new Error(faultReport(faults));
        logger.info(`${pages.length} pages: every link and anchor leads somewhere.`);
      },
    },
  };
}

/**
 * Everything wrong with the links, anchors, titles, headings and ids of a built site.
 *
 * @param pages All pages.
 * @param files All files of the output folder, the pages among them, with forward slashes.
 * @param base The path under which the site is served, such as `/` or `/docs/`.
 */
export function findPageFaults(pages: readonly BuiltPage[], files: readonly string[], base: string): PageFault[] {
  const read = pages.map(readPage);
  const site: Site = {
    base: base.endsWith('/') ? base : `${base}/`,
    files: new Set(files),
    pages: new Map(read.map((page) => [page.path, page])),
  };
  return read.flatMap((page) => {
    const faults = [
      ...headingFaults(page, read),
      ...idFaults(page),
      ...page.links.flatMap((link) => linkFault(link, page, site) ?? []),
    ];
    const seen = new Set<string>();
    return faults
      .filter(({ what }) => !seen.has(what) && seen.add(what))
      .map(({ what, hint }) => ({ path: page.path, what, hint }));
  });
}

/** All faults at once for the build's error message, each with its pages: a fault of the masthead stands on many. */
export function faultReport(faults: readonly PageFault[]): string {
  const blocks = [...Map.groupBy(faults, ({ what }) => what)].map(([what, same]) => {
    const [first, second, third, ...more] = same.map(({ path }) => path);
    const places = [first, second, third].filter((path) => path !== undefined).join(', ');
    return `${places}${more.length > 0 ? ` and ${more.length} more` : ''}\n  ${what}\n    ${same[0]?.hint}`;
  });
  const count = blocks.length === 1 ? 'One fault' : `${blocks.length} faults`;
  return `${count} in the built pages:\n\n${blocks.join('\n\n')}\n`;
}

interface ReadPage {
  readonly path: string;
  readonly titles: readonly string[];
  readonly mainHeadings: number;
  /** Every id, as often as it stands in the page. */
  readonly ids: readonly string[];
  /** Addresses of links, pictures, scripts and forms, as written. */
  readonly links: readonly string[];
  /** Ids that an attribute of the page refers to, with the attribute. */
  readonly references: readonly { attribute: string; id: string }[];
}

interface Site {
  readonly base: string;
  readonly files: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, ReadPage>;
}

type Fault = Omit<PageFault, 'path'>;

const addressProperties = ['href', 'src', 'action', 'poster', 'data', 'xLinkHref'];
const referenceProperties = ['popoverTarget', 'htmlFor', 'ariaLabelledBy', 'ariaDescribedBy', 'ariaControls'];

function readPage({ path, html }: BuiltPage): ReadPage {
  const titles: string[] = [];
  const ids: string[] = [];
  const links: string[] = [];
  const references: { attribute: string; id: string }[] = [];
  let mainHeadings = 0;
  visit(fromHtml(html), 'element', ({ tagName, properties, children }, _index, parent) => {
    if (tagName === 'title' && parent?.type === 'element' && parent.tagName === 'head') {
      titles.push(
        children
          .map((child) => (child.type === 'text' ? child.value : ''))
          .join('')
          .trim(),
      );
    }
    if (tagName === 'h1') mainHeadings += 1;
    if (properties.id !== undefined) ids.push(String(properties.id));
    for (const name of addressProperties) {
      if (typeof properties[name] === 'string') links.push(properties[name]);
    }
    for (const attribute of referenceProperties) {
      const value = properties[attribute];
      const words = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(/\s+/) : [];
      references.push(...words.filter((id) => id !== '').map((id) => ({ attribute: attribute.toLowerCase(), id })));
    }
  });
  return { path, titles, mainHeadings, ids, links, references };
}

function headingFaults(page: ReadPage, all: readonly ReadPage[]): Fault[] {
  const faults: Fault[] = [];
  const [title = ''] = page.titles;
  if (page.titles.length !== 1 || title === '') {
    faults.push({ what: `${page.titles.length} titles`, hint: 'Give the page one <title> that is not empty.' });
  }
  const twin = all.find((other) => other !== page && other.titles[0] === title);
  if (title !== '' && twin) {
    faults.push({
      what: `the title “${title}” is also that of ${twin.path}`,
      hint: 'Give each page a title of its own, so that tabs, bookmarks and search results can be told apart.',
    });
  }
  if (page.mainHeadings !== 1) {
    faults.push({ what: `${page.mainHeadings} main headings`, hint: 'Give the page exactly one <h1>.' });
  }
  return faults;
}

function idFaults(page: ReadPage): Fault[] {
  const doubled = page.ids.filter((id, index) => page.ids.indexOf(id) !== index);
  const dangling = page.references.filter(({ id }) => !page.ids.includes(id));
  return [
    ...doubled.map((id) => ({
      what: `the id “${id}” stands more than once`,
      hint: 'Reword one of the headings, or rename one of the entries that share the id.',
    })),
    ...dangling.map(({ attribute, id }) => ({
      what: `${attribute} refers to the id “${id}”, which is not on the page`,
      hint: 'Name an id of the same page.',
    })),
  ];
}

function linkFault(link: string, page: ReadPage, site: Site): Fault | undefined {
  const origin = 'https://this-site.invalid';
  const own = site.base + page.path.replace(/(^|\/)index\.html$/, '$1');
  if (!URL.canParse(link, origin + own)) {
    return { what: `“${link}” is not an address`, hint: 'Write /guide/<step>/ or a full https address.' };
  }
  const url = new URL(link, origin + own);
  if (url.origin !== origin) return undefined;
  if (!url.pathname.startsWith(site.base)) {
    return {
      what: `“${link}” lies outside ${site.base}, where the site is served`,
      hint: 'Pass the address through href() of src/site/href.ts, which puts the base path in front.',
    };
  }
  const path = decodeURIComponent(url.pathname.slice(site.base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!site.files.has(file)) {
    const slash = site.files.has(`${file}/index.html`);
    return {
      what: `“${link}” leads to no page or file`,
      hint: slash ? `End the address with a slash: ${link}/` : 'Correct the address, or add the page.',
    };
  }
  const target = site.pages.get(file);
  const anchor = decodeURIComponent(url.hash.slice(1)).replace(/:~:.*$/, '');
  if (anchor === '' || !target || target.ids.includes(anchor)) return undefined;
  // Work that a link carries to the page of its tool.
  if (path.startsWith('tools/') && hasDocument(url.hash)) return undefined;
  return { what: `“${link}”: that page has no anchor “${anchor}”`, hint: anchorHint(anchor, target.ids) };
}

function anchorHint(wanted: string, ids: readonly string[]): string {
  const words = wanted.split('-').filter((word) => word.length > 3);
  const near = ids.filter((id) => words.some((word) => id.split('-').includes(word))).slice(0, 5);
  if (near.length === 0) return 'An anchor is the slug of a heading of that page, or the id of an entry.';
  return `Did you mean ${near.map((id) => `#${id}`).join(', ')}?`;
}
