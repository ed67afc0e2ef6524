import { isToolId, type ToolId, toolNames } from '../../../domain/work-documents/tools.ts';
import { keptFragment } from '../kept-address.ts';
import { byMoment, keptWork, listKeptWork } from '../kept-list.ts';
import { type BrowserStore, type KeyedStorage, openBrowserStore, siteNames } from '../store/browser-store.ts';
import type { KeptWork } from '../store/work-state.ts';

/* The work of every tool that this browser keeps, in one list. */

/** The stores of all tools’ work, by the tool. One of a tool that this edition does not know is among them if it has work. */
export type WorkStores = ReadonlyMap<string, BrowserStore>;

/** Work in the list of all. */
export interface ListedWork extends KeptWork {
  /** The tool under whose name it is kept: an id of this edition’s tools, or of another edition’s. */
  readonly tool: string;
}

/**
 * Opens the stores of all tools.
 *
 * @param storage Gives the browser’s storage; may throw where the browser forbids it.
 * @param newKey Gives a text that no other key or revision equals.
 */
export function openWorkStores(storage: () => KeyedStorage, newKey: () => string): WorkStores {
  const tools = new Set([...Object.keys(toolNames), ...otherTools(storage)]);
  return new Map([...tools].map((tool) => [tool, openBrowserStore(tool, storage, newKey)]));
}

/** All work of all tools, the last changed first within each tool. */
export function listAllWork(stores: WorkStores): ListedWork[] {
  return [...stores].flatMap(([tool, store]) => listKeptWork(store).map((work) => ({ ...work, tool })));
}

/**
 * The same, read piece by piece: for lists that may have grown by hundreds at once.
 *
 * @param pause Awaited after each piece: lets the page go on.
 */
export async function listAllInTurns(stores: WorkStores, pause: () => Promise<unknown>): Promise<ListedWork[]> {
  const all: ListedWork[] = [];
  for (const [tool, store] of stores) {
    for (const work of await listInTurns(store, pause)) all.push({ ...work, tool });
  }
  return all;
}

/** All work of one store, the last changed first, read in the same way. */
export async function listInTurns(store: BrowserStore, pause: () => Promise<unknown>): Promise<KeptWork[]> {
  const works: KeptWork[] = [];
  for (const key of store.keys()) {
    // Another tab may delete work meanwhile.
    if (store.textOf(key) !== undefined) works.push(keptWork(key, store));
    await pause();
  }
  return works.sort((one, other) => byMoment(other, one));
}

/** Names a piece of work among those of all tools. */
export const listedKey = ({ tool, key }: Pick<ListedWork, 'tool' | 'key'>): string => `${tool}/${key}`;

/** The address of kept work in its tool, from the home page; nothing for a tool that this edition does not have. */
export function workPath({ tool, key }: Pick<ListedWork, 'tool' | 'key'>): string | undefined {
  return isToolId(tool) ? `tools/${tool}/#${keptFragment(key)}` : undefined;
}

/** The name of a tool; nothing for one that this edition does not have. */
export const toolName = (tool: string): string | undefined => (isToolId(tool) ? toolNames[tool] : undefined);

/** The tools of this edition, in the order of their list. */
export const allTools = Object.keys(toolNames) as readonly ToolId[];

/** Tools that this edition does not know, under whose names the site keeps work: those of a later edition. */
function otherTools(storage: () => KeyedStorage): string[] {
  try {
    const store = storage();
    const names = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
    return names.flatMap((name) => {
      const [site, kind = '', ...key] = name.split('/');
      if (site !== siteNames || key.length !== 1 || isToolId(kind)) return [];
      const start = /"value":\{"tool":"([a-z-]+)"/.exec((store.getItem(name) ?? '').slice(0, 200));
      return start?.[1] === kind ? [kind] : [];
    });
  } catch {
    return [];
  }
}
