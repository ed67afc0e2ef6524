import { access, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { close, createIndex } from 'pagefind';
import sirv from 'sirv';
import { parse } from 'yaml';
import type { TriggerWordsById } from '../domain/triggers/trigger-words.ts';
import { asksByPage } from '../schemas/asks.ts';
import { type Asks, asksIn, type Question, questionsOf } from '../search/indexing/questions.ts';
import { leftOut, partedText, triggerRecords } from '../search/indexing/records.ts';
import { servedIndex } from '../search/indexing/served-index.ts';
import { indexFolder, packFile, termsFile } from '../search/paths.ts';
import { triggerPath } from '../search/terms.ts';
import { type TermsFile, unpackTerms } from '../search/terms-file.ts';
import { htmlFiles } from './html-files.ts';

/** The words of the triggers, which are records of the index. */
const triggerWordsFile = new URL('../../content/tools/triggers/triggers.yaml', import.meta.url);
/** Questions that pages without a head answer. */
const asksOfPages = new URL('../../content/search/asks.yaml', import.meta.url);

/**
 * Builds the index of the full text when the site is built, and stops the build when that fails. While the site is
 * being worked on it serves the index of the last build.
 *
 * @param asksFile Questions that pages without a head answer, as YAML.
 */
export function searchIndex(asksFile = asksOfPages): AstroIntegration {
  let output = '';
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: { plugins: [pagefindCode()], worker: { format: 'es', plugins: () => [pagefindCode()] } },
        });
      },
      'astro:config:done': ({ config }) => {
        output = fileURLToPath(config.outDir);
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:server:setup': async ({ server, logger }) => {
        const folder = join(output, indexFolder);
        if (!(await isThere(join(folder, packFile)))) {
          logger.warn(
            `No index in ${folder}: search finds terms and headings only. Run "npm run build" once for the full text.`,
          );
        } else {
          logger.info(`Search uses the index of the last build, in ${folder}.`);
        }
        const serve = sirv(folder, { dev: true });
        server.middlewares.use((request, response, next) => {
          const address = request.originalUrl ?? request.url ?? '';
          if (!address.startsWith(base + indexFolder)) return next();
          request.url = `/${address.slice((base + indexFolder).length)}`;
          serve(request, response, next);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        try {
          const words = parse(await readFile(triggerWordsFile, 'utf8')) as TriggerWordsById;
          const asks = asksByPage.parse(parse(await readFile(asksFile, 'utf8')) ?? {});
          await buildIndex(fileURLToPath(dir), { words, asks }, logger);
        } finally {
          await close();
        }
      },
    },
  };
}

/** What the index takes from content besides the pages: the words of the triggers, and questions by page. */
interface IndexedContent {
  readonly words: TriggerWordsById;
  readonly asks: Readonly<Record<string, Asks>>;
}

/** Indexes a built site and writes the index into it. */
async function buildIndex(
  site: string,
  { words, asks }: IndexedContent,
  logger: AstroIntegrationLogger,
): Promise<void> {
  const list = unpackTerms(JSON.parse(await readFile(join(site, termsFile), 'utf8')) as TermsFile);
  const { index, errors } = await createIndex({ forceLanguage: 'en', excludeSelectors: leftOut });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const questions: Question[] = [];
  const unasked = new Set(Object.keys(asks));
  for (const file of await htmlFiles(site)) {
    const html = await readFile(file, 'utf8');
    // Where no page bears the mark Pagefind would index all of them, menus and footers included.
    if (!html.includes('data-pagefind-body')) continue;
    const sourcePath = relative(site, file).split(sep).join('/');
    const path = `/${sourcePath.replace(/index\.html$/, '')}`;
    questions.push(...questionsOf(path, { ...asks[path], ...asksIn(html) }, html));
    unasked.delete(path);
    const { errors: faults } = await index.addHTMLFile({ sourcePath, content: partedText(html) });
    if (faults.length > 0) throw new Error(`Pagefind could not index ${sourcePath}: ${faults.join('; ')}`);
  }
  if (unasked.size > 0) throw new Error(`content/search/asks.yaml names ${[...unasked].join(', ')}: no such page.`);
  const records = triggerRecords(words);
  for (const record of records) {
    const { errors: faults } = await index.addCustomRecord(record);
    if (faults.length > 0) throw new Error(`Pagefind could not index ${record.url}: ${faults.join('; ')}`);
  }
  const built = await index.getFiles();
  if (built.errors.length > 0) throw new Error(`Pagefind could not build its index: ${built.errors.join('; ')}`);

  const titles = new Map(list.pages.map(({ path, title }) => [path, title]));
  const own = list.triggers.map(({ id }) => triggerPath(id));
  const served = servedIndex(built.files, new Set([...titles.keys(), ...own]), questions);
  if (served.titles.size === 0) throw new Error(`Pagefind found no page in ${site} with data-pagefind-body.`);
  for (const [path, title] of served.titles) {
    const wanted = titles.get(path) ?? title;
    if (title !== wanted)
      logger.warn(`${path} is titled “${title}” in the index, not “${wanted}”: look at its data-pagefind-meta.`);
  }
  const folder = join(site, indexFolder);
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of served.files) await write(join(folder, path), content);
  const { size } = await stat(join(folder, packFile)).catch(() => {
    throw new Error(`The index was not written to ${folder}.`);
  });
  logger.info(
    `${served.titles.size} pages and ${records.length} triggers indexed, with ${questions.length} questions; search fetches ${Math.round(size / 1000)} kB of index.`,
  );
}

/** Pagefind's code for the browser as a module, so that it is bundled, and always of the version that builds the index. */
function pagefindCode() {
  const name = 'virtual:pagefind';
  return {
    name: 'pagefind-code',
    resolveId: (id: string) => (id === name ? `\0${name}` : undefined),
    async load(id: string) {
      if (id !== `\0${name}`) return undefined;
      const { index, errors } = await createIndex({});
      const file = (await index?.getFiles())?.files.find(({ path }) => path === 'pagefind.js');
      await close();
      if (!file) throw new Error(`Pagefind gave no code for the browser: ${errors.join('; ')}`);
      return new TextDecoder().decode(file.content);
    },
  };
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
