import { type CollectionEntry, getCollection } from 'astro:content';
import { isToolId, type ToolId, toolNames } from '../domain/work-documents/tools.ts';

/** A tool’s page. */
export interface ToolPage {
  readonly id: ToolId;
  /** Its name, as its files and links call it too. */
  readonly name: string;
  readonly entry: CollectionEntry<'tools'>;
  /** Root-relative address, without the base path. */
  readonly path: string;
}

/**
 * All tools, in the order of their list.
 * @throws Error when a tool has no page, or a page has no tool.
 */
export async function toolPages(): Promise<ToolPage[]> {
  const entries = await getCollection('tools');
  const unknown = entries.find(({ id }) => !isToolId(id));
  if (unknown) {
    throw new Error(`${unknown.filePath}: there is no tool “${unknown.id}” in src/domain/work-documents/tools.ts.`);
  }
  return (Object.keys(toolNames) as ToolId[]).map((id) => {
    const entry = entries.find((one) => one.id === id);
    if (!entry) throw new Error(`content/tools/${id}/page.mdx: missing. Every tool has a page.`);
    return { id, name: toolNames[id], entry, path: `/tools/${id}/` };
  });
}

/** The tools that serve a page of the guide. */
export async function toolsServing(station: string): Promise<ToolPage[]> {
  return (await toolPages()).filter(({ entry }) => entry.data.steps.some((step) => step === station));
}
