import type { WorkTool } from '../../../../src/domain/work-documents/work-document.ts';
import { allTools, listAllWork, openWorkStores } from '../../../../src/ui/work/all/all-work.ts';
import { type Incoming, type InTurns, readIncoming } from '../../../../src/ui/work/all/import-work.ts';
import { type MemoryStorage, memoryStorage } from '../../../support/memory-storage.ts';

/** What reads the documents of each tool, as the page finds it: by the folder of the tool. */
export const tools: readonly WorkTool<unknown>[] = await Promise.all(
  allTools.map(async (tool) => (await import(`../../../../src/tools/${tool}/work-tool.ts`)).workTool),
);

/** The name under which the site keeps everything. */
export const site = 'agency-authorization-playbook';

/** The day on which zip files are made. */
export const day = new Date('2026-11-30T12:00:00');

/** What the browser of the test under way keeps. */
export let storage: MemoryStorage;
let count = 0;

/** Begins anew with a browser that keeps nothing yet. */
export function startEmpty(): void {
  storage = memoryStorage();
  count = 0;
}

/** A key that no other work has. */
export const newKey = () => `key-${++count}`;

/** The stores of every tool over what the browser keeps. */
export const open = () => openWorkStores(() => storage, newKey);

/** What renaming and copying work need. */
export const desk = () => ({ stores: open(), newKey, moment: () => '2026-11-30T12:00:00-05:00' });

/** Keeps a document of a tool under a key, as the tool would have. */
export const put = (tool: string, key: string, value: object) =>
  storage.setItem(`${site}/${tool}/${key}`, JSON.stringify({ revision: 'r', value: { tool, version: 1, ...value } }));

/** A file that somebody chooses. */
export const file = (name: string, content: string | Uint8Array<ArrayBuffer>) => new File([content], name);

/** Long work that nothing interrupts. */
export const atOnce: InTurns = { pause: async () => {} };

/** Reads files that come in, without a pause. */
export const read = (...files: File[]) => readIncoming(files, open(), tools, atOnce);

/** All work that is kept. */
export const listed = () => listAllWork(open());

/** The kept work with a title. @throws Error when there is none. */
export const named = (title: string) => {
  const found = listed().find((work) => work.title === title);
  if (!found) throw new Error(`No work is called ${title}.`);
  return found;
};

/** Everything of one kind of outcome, in a word for each file. */
export const standings = (all: readonly Incoming[]) =>
  all.map((one) => (one.outcome === 'read' ? one.standing : 'refused'));
