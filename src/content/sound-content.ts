import { getCollection } from 'astro:content';
import { readFileSync } from 'node:fs';
import { type ContentFault, faultsText } from './content-fault.ts';
import type { Content, PageSource } from './content-model.ts';
import { contentFaults } from './contract.ts';
import type { PartsFor } from './page-component.ts';
import { fileOf, type MdxEntry, textOfPage } from './page-file.ts';
import { readings } from './readings.ts';
import { updates } from './updates.ts';
import { lineOfEntry, lineOfRule } from './yaml-lines.ts';

const pageSource = (entry: MdxEntry): PageSource => ({
  file: fileOf(entry),
  id: entry.id,
  title: entry.data.title,
  text: textOfPage(entry),
});

/** The files of words of the tools, by their path. */
const toolTexts = import.meta.glob<string>('../../content/tools/*/*.yaml', {
  eager: true,
  query: '?raw',
  import: 'default',
});

async function allContent(): Promise<Content> {
  const duties = (await getCollection('duties')).flatMap(({ filePath, id, data }) =>
    data.duties.map((duty) => ({ ...duty, file: filePath ?? id })),
  );
  return {
    guide: (await getCollection('guide')).map((entry) => ({
      ...pageSource(entry),
      hasSummary: entry.data.summary !== undefined,
    })),
    pages: (await getCollection('pages')).map(pageSource),
    tools: (await getCollection('tools')).map((entry) => ({ ...pageSource(entry), steps: entry.data.steps })),
    toolForms: (await getCollection('toolForms')).map(pageSource),
    duties,
    updates: await updates(),
    readings: await readings(),
    terms: (await getCollection('glossary')).map(({ data }) => data),
    resources: (await getCollection('resources')).map(({ data }) => data),
    replaced: (await getCollection('rules')).flatMap(({ filePath, id, data: { code, replaces } }) =>
      replaces.map(({ what, statements }) => ({ file: filePath ?? id, code, what, statements })),
    ),
    toolWords: Object.entries(toolTexts).map(([path, text]) => {
      const file = path.replace('../../', '');
      return { file, tool: file.split('/')[2] ?? '', text };
    }),
    statements: (await getCollection('statements')).map(({ id }) => id),
  };
}

/** The line of a fault: of an entry of a data file, the one on which the entry begins; of a rule, the one with its id. */
function lineOf({ file, line, entry }: ContentFault): number | undefined {
  if (line !== undefined || entry === undefined) return line;
  return (file.endsWith('.ts') ? lineOfRule : lineOfEntry)(readFileSync(file, 'utf8'), entry);
}

let checked: Promise<void> | undefined;

/**
 * Stops the build, or says so in the page while editing, when the content does not hold together.
 *
 * @param partsFor The components that each kind of page may use.
 * @throws Error that lists every fault with its file, line, field and a hint.
 */
export function requireSoundContent(partsFor: PartsFor): Promise<void> {
  if (import.meta.env.DEV) checked = undefined;
  checked ??= allContent().then((content) => {
    const faults = contentFaults(content, partsFor).map((fault) => ({ ...fault, line: lineOf(fault) }));
    if (faults.length > 0) throw new Error(faultsText('The content has faults.', faults));
  });
  return checked;
}
