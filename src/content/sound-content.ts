import { type CollectionEntry, getCollection } from 'astro:content';
import { type Content, contentFaults, type PageSource } from './contract.ts';
import { readings } from './readings.ts';
import { updates } from './updates.ts';

const pageSource = (
  entry: CollectionEntry<'guide'> | CollectionEntry<'pages'> | CollectionEntry<'tools'>,
): PageSource => ({
  file: entry.filePath ?? entry.id,
  id: entry.id,
  title: entry.data.title,
  body: entry.body ?? '',
});

async function allContent(): Promise<Content> {
  const duties = (await getCollection('duties')).flatMap(({ filePath, id, data }) =>
    data.duties.map((duty) => ({ ...duty, file: filePath ?? id })),
  );
  return {
    guide: (await getCollection('guide')).map(pageSource),
    pages: (await getCollection('pages')).map(pageSource),
    tools: (await getCollection('tools')).map((entry) => ({ ...pageSource(entry), steps: entry.data.steps })),
    duties,
    updates: await updates(),
    readings: await readings(),
    terms: (await getCollection('glossary')).map(({ data }) => data),
    resources: (await getCollection('resources')).map(({ data }) => data),
    statements: (await getCollection('statements')).map(({ id }) => id),
  };
}

let checked: Promise<void> | undefined;

/**
 * Stops the build, or says so in the page while editing, when the content does not hold together.
 * @throws Error that lists every fault with its file, field and a hint.
 */
export function requireSoundContent(): Promise<void> {
  if (import.meta.env.DEV) checked = undefined;
  checked ??= allContent().then((content) => {
    const faults = contentFaults(content);
    if (faults.length === 0) return;
    const lines = faults.map(({ file, field, what, hint }) => `${file}\n  ${field}: ${what}\n    ${hint}`);
    throw new Error(
      `The content has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}.\n\n${lines.join('\n')}`,
    );
  });
  return checked;
}
