import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PagefindInstance } from 'virtual:pagefind';
import { close, createIndex } from 'pagefind';
import type { ResultGroup } from '../../src/search/answer.ts';
import { openIndex } from '../../src/search/engine/open-index.ts';
import { answersTo, type SearchOutcome } from '../../src/search/interface/answering.ts';
import { latePart } from '../../src/search/interface/late-part.ts';
import { makeLookup } from '../../src/search/lookup.ts';
import { indexFolder, meaningsFile, packFile, termsFile } from '../../src/search/paths.ts';
import { glossaryPath, termPath, triggerPath, triggersPath } from '../../src/search/terms.ts';
import { fillMeanings, unpackTerms } from '../../src/search/terms-file.ts';

/** A result as a reader sees it: a page, and the place on it that stands first. */
export interface ShownResult {
  readonly page: string;
  /** With an anchor, unless the top of the page stands first. */
  readonly place: string;
}

/** Search over the index of a built site, without a browser. */
export interface BuiltSearch {
  /** What a search shows once everything has answered. */
  readonly outcome: (query: string) => Promise<SearchOutcome>;
  /** The results that a search shows, in order. The card of a term is the first. */
  readonly results: (query: string) => Promise<ShownResult[]>;
  /** Every address that a search shows, in order. */
  readonly places: (query: string) => Promise<string[]>;
  /** Gives back the `fetch` that reads the index. */
  readonly close: () => void;
}

const site = 'http://site.test/';
const shown = { groups: 10, parts: 6 };

/** @param folder Where the site was built, at `/`. */
export async function builtSearch(folder: string): Promise<BuiltSearch> {
  const network = globalThis.fetch;
  globalThis.fetch = async (address) =>
    new Response(await readFile(join(folder, String(address).slice(site.length).split('?')[0] ?? '')));
  const read = async (file: string) => JSON.parse(await readFile(join(folder, file), 'utf8'));
  const list = unpackTerms(await read(termsFile));
  fillMeanings(list, await read(meaningsFile));
  const lookup = makeLookup(list);
  const pack = await readFile(join(folder, indexFolder, packFile));
  const index = await openIndex(site + indexFolder, new Uint8Array(pack).buffer, await pagefindCode());
  const part = latePart({ ...index, isOpen: true, close: () => {} });
  const late = { coming: Promise.resolve(part), now: part };

  const outcome = async (query: string) => {
    const outcomes = await Array.fromAsync(answersTo({ query }, lookup, late, shown));
    const last = outcomes.at(-1);
    if (last?.text !== 'done') throw new Error(`The index did not answer “${query}”.`);
    return last;
  };
  return {
    outcome,
    async results(query) {
      const { answer, sections } = await outcome(query);
      const card = answer.term ? [{ page: glossaryPath, place: termPath(answer.term.id) }] : [];
      return [...card, ...answer.groups.map((group) => firstOf(group, sections))];
    },
    async places(query) {
      const { answer, sections } = await outcome(query);
      const card = answer.term ? [termPath(answer.term.id)] : [];
      return [...card, ...answer.groups.flatMap((group) => placesOf(group, sections))];
    },
    close: () => {
      globalThis.fetch = network;
    },
  };
}

function placesOf(group: ResultGroup, sections: SearchOutcome['sections']): string[] {
  if (group.kind === 'terms') return group.terms.map(({ id }) => termPath(id));
  if (group.kind === 'triggers') return group.triggers.map(({ id }) => triggerPath(id));
  const { path } = group.page;
  return [path, ...(sections.get(path) ?? []).flatMap(({ anchor }) => (anchor ? [`${path}#${anchor}`] : []))];
}

function firstOf(group: ResultGroup, sections: SearchOutcome['sections']): ShownResult {
  if (group.kind === 'terms') return { page: glossaryPath, place: termPath(group.terms[0]?.id ?? '') };
  if (group.kind === 'triggers') return { page: triggersPath, place: triggerPath(group.triggers[0]?.id ?? '') };
  const { path } = group.page;
  const anchor = sections.get(path)?.[0]?.anchor;
  return { page: path, place: anchor ? `${path}#${anchor}` : path };
}

/** Pagefind's code for the browser, of the version that builds the index. */
async function pagefindCode(): Promise<{
  createInstance(options: { basePath: string; noWorker: boolean }): PagefindInstance;
}> {
  const { index } = await createIndex({});
  const file = (await index?.getFiles())?.files.find(({ path }) => path === 'pagefind.js');
  await close();
  const script = Buffer.from(file?.content ?? []).toString('base64');
  return import(/* @vite-ignore */ `data:text/javascript;base64,${script}`);
}
