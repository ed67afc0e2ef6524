import type { ToolId } from '../../domain/work-documents/tools.ts';
import { nameFile, writeFileText } from '../../formats/work-document-file.ts';
import { keptWork } from './kept-list.ts';
import type { BrowserStore } from './store/browser-store.ts';
import { unreadableFile } from './words.ts';

/** A file of kept work, before it is saved. */
export interface KeptFile {
  /** The file’s name, with its ending. */
  readonly name: string;
  readonly text: string;
  readonly ending: 'json' | 'txt';
}

/**
 * Kept work as a file: as it is kept, whether or not it can be opened. The text of what is damaged is saved as text.
 *
 * @param tool The tool under whose name it is kept.
 * @returns Nothing where nothing is kept under the key any more.
 */
export function keptFile(browserStore: BrowserStore, tool: string, key: string): KeptFile | undefined {
  const found = browserStore.read(key);
  if (found.outcome === 'absent') return undefined;
  if (found.outcome === 'unreadable') return { name: unreadableFile, text: found.text, ending: 'txt' };
  const { title, saved } = keptWork(key, browserStore);
  const head = { tool: tool as ToolId, version: 1, title, facts: {}, ...(saved === undefined ? {} : { saved }) };
  return { name: nameFile(head, 'json'), text: writeFileText(found.value), ending: 'json' };
}
