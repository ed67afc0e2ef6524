import type { ToolId } from '../../../domain/work-documents/tools.ts';
import type { WorkDocument, WorkTool } from '../../../domain/work-documents/work-document.ts';
import { contentOf, readKeptWork } from '../kept-work.ts';
import type { KeptWork } from '../store/work-state.ts';
import { listInTurns, type WorkStores } from './all-work.ts';
import type { Standing } from './standing.ts';

/* What this browser keeps, beside work that comes in. */

/** What this browser keeps, as far as files are held against it: each work is read once, and only where it is asked for. */
export interface HeldWork {
  /** The kept work of a tool under a title, the last changed first. */
  readonly namesakes: (tool: ToolId, title: string) => Promise<readonly KeptWork[]>;
  /** What kept work holds; nothing where it cannot be read. */
  readonly contentOf: (tool: ToolId, key: string) => string | undefined;
}

/**
 * @param tools What reads the documents of each tool.
 * @param pause Awaited after each kept work that is listed: lets the page go on.
 */
export function heldWork(
  stores: WorkStores,
  tools: readonly WorkTool<unknown>[],
  pause: () => Promise<unknown>,
): HeldWork {
  const lists = new Map<ToolId, Map<string, KeptWork[]>>();
  const contents = new Map<string, string | undefined>();
  const byTitle = async (tool: ToolId) => {
    const store = stores.get(tool);
    return Map.groupBy(store ? await listInTurns(store, pause) : [], ({ title }) => title);
  };
  const read = (tool: ToolId, key: string) => {
    const [browserStore, reader] = [stores.get(tool), tools.find(({ id }) => id === tool)];
    const work = browserStore && reader && readKeptWork({ browserStore, kind: { tool: reader } }, key);
    return typeof work === 'object' ? contentOf(work.document) : undefined;
  };
  return {
    namesakes: async (tool, title) => {
      const list = lists.get(tool) ?? (await byTitle(tool));
      lists.set(tool, list);
      return list.get(title) ?? [];
    },
    contentOf: (tool, key) => {
      const name = `${tool}/${key}`;
      if (!contents.has(name)) contents.set(name, read(tool, key));
      return contents.get(name);
    },
  };
}

/**
 * How a document stands to what is kept of the same tool under the same title: to its equal, or to the last changed.
 *
 * @param pause Awaited after each work that was read: lets the page go on.
 */
export async function heldAgainst(
  document: WorkDocument,
  held: HeldWork,
  pause: () => Promise<unknown>,
): Promise<{ readonly standing: Standing; readonly kept?: KeptWork }> {
  const namesakes = await held.namesakes(document.tool, document.title);
  const content = contentOf(document);
  for (const one of namesakes) {
    if (held.contentOf(document.tool, one.key) === content) return { standing: 'same', kept: one };
    await pause();
  }
  const [last] = namesakes;
  return last ? { standing: byAge(document.saved, last.saved), kept: last } : { standing: 'new' };
}

function byAge(saved: string | undefined, kept: string | undefined): Standing {
  if (saved === undefined || kept === undefined) return 'changed';
  const difference = Date.parse(saved) - Date.parse(kept);
  return difference === 0 ? 'changed' : difference > 0 ? 'newer' : 'older';
}
