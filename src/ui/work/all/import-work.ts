import { fileBounds } from '../../../domain/work-documents/reading/bounds.ts';
import type { ToolId } from '../../../domain/work-documents/tools.ts';
import type { WorkDocument, WorkTool } from '../../../domain/work-documents/work-document.ts';
import { isZip } from '../../../formats/is-zip.ts';
import { readFileText } from '../../../formats/work-document-file.ts';
import { readZip, type ZipBounds } from '../../../formats/zip.ts';
import { listKeptWork } from '../kept-list.ts';
import { contentOf, readKeptWork } from '../kept-work.ts';
import type { KeptWork } from '../store/work-state.ts';
import { cannotBeRead, noSavedWork, tooLarge } from '../words.ts';
import type { WorkStores } from './all-work.ts';
import type { Standing } from './standing.ts';
import { importing as words } from './words.ts';

/* Files that come in: bounded before they are parsed, checked, and shown. Nothing is kept before the reader says so. */

/** The most that a zip file of work may hold: more work than the storage of a browser has room for, several times over. */
export const zipBounds: ZipBounds = { files: 2_000, bytes: 60_000_000 };

/** A file, or a file in a zip file, that was looked at. */
export type Incoming =
  | {
      readonly outcome: 'read';
      /** The file’s name; within a zip file, after the name of that. */
      readonly file: string;
      readonly document: WorkDocument;
      readonly standing: Standing;
      /** The kept work of the same tool and title that it was held against; absent where there is none. */
      readonly kept?: KeptWork;
      /** How many entries could not be used; they stay with the work. */
      readonly unused: number;
    }
  /** Not opened, and why, in a sentence or two. */
  | { readonly outcome: 'refused'; readonly file: string; readonly message: string };

/** A file as the browser hands it out. */
export type ChosenFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/**
 * Looks at files, one after the other, with a pause for the page after each. Throws where what reads a workbook cannot be
 * loaded.
 *
 * @param tools What reads the documents of each tool.
 * @param pause Lets the page go on.
 */
export async function readIncoming(
  files: readonly ChosenFile[],
  stores: WorkStores,
  tools: readonly WorkTool<unknown>[],
  pause: () => Promise<unknown>,
): Promise<Incoming[]> {
  const all: Incoming[] = [];
  const seen = new Set<string>();
  for (const file of files) {
    for (const text of await textsOf(file)) {
      all.push('message' in text ? { outcome: 'refused', ...text } : readOne(text, stores, tools, seen));
      await pause();
    }
  }
  return all;
}

/** Whether work would be kept unless the reader says otherwise: what is kept already, or was older, would not. */
export const isWanted = (incoming: Incoming): boolean =>
  incoming.outcome === 'read' && ['new', 'newer', 'changed'].includes(incoming.standing);

/** Whether work can be kept at all. */
export const canBeKept = (incoming: Incoming): incoming is Incoming & { readonly outcome: 'read' } =>
  incoming.outcome === 'read' && incoming.standing !== 'same' && incoming.standing !== 'twice';

/** What keeping incoming work came to. Each one not kept is in its file as before. */
export interface KeptIncoming {
  readonly kept: number;
  /** Those for which the browser had no room. */
  readonly left: readonly Incoming[];
}

/** Keeps work under keys of its own, as it was read: nothing that is kept is replaced. */
export function keepIncoming(chosen: readonly Incoming[], stores: WorkStores, newKey: () => string): KeptIncoming {
  const left = chosen.filter((one) => {
    const store = one.outcome === 'read' ? stores.get(one.document.tool) : undefined;
    if (!store || one.outcome !== 'read') return true;
    const key = newKey();
    const isKept = store.keep(key, one.document, undefined).outcome === 'kept';
    if (!isKept) store.release(key);
    return !isKept;
  });
  return { kept: chosen.length - left.length, left };
}

interface IncomingText {
  readonly file: string;
  readonly text: string;
}

type Contents = IncomingText | { readonly file: string; readonly message: string };

/** The texts in a file: one, also of a workbook; or those of the files in a zip file. */
async function textsOf(file: ChosenFile): Promise<readonly Contents[]> {
  const refused = (message: string) => [{ file: file.name, message }];
  // A file has at least as many bytes as characters.
  if (file.size > fileBounds.length) return refused(tooLarge(file.name));
  const buffer = await file.arrayBuffer().catch(() => undefined);
  if (buffer === undefined) return refused(cannotBeRead(file.name));
  const bytes = new Uint8Array(buffer);
  if (!isZip(bytes)) return [textOf(file.name, bytes)];
  const zip = readZip(bytes, zipBounds);
  if (zip.outcome !== 'read') return refused(words.zip[zip.outcome]);
  if (zip.files.length === 0) return refused(words.zip.empty);
  if (zip.files.some(({ name }) => name === officeMark)) return [await textOfWorkbook(file.name, file.name, bytes)];
  return Promise.all(
    zip.files.map(({ name, bytes }) => {
      const within = words.within(file.name, name);
      return isZip(bytes) ? textOfWorkbook(within, name, bytes) : textOf(within, bytes);
    }),
  );
}

/** The file that every workbook holds, and every Word file. */
const officeMark = '[Content_Types].xml';

const textOf = (file: string, bytes: Uint8Array): Contents => ({ file, text: new TextDecoder().decode(bytes) });

/** The text of the work in a workbook. What reads it is loaded for it. @param name As a message calls the file. */
async function textOfWorkbook(file: string, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Contents> {
  const { readSavedWork } = await import('../../../formats/excel/read-saved-work.ts');
  const text = await readSavedWork(bytes.buffer);
  return text === undefined ? { file, message: noSavedWork(name) } : { file, text };
}

/** @param seen What the works before hold, so that one that comes twice is kept once. */
function readOne(
  { file, text }: IncomingText,
  stores: WorkStores,
  tools: readonly WorkTool<unknown>[],
  seen: Set<string>,
): Incoming {
  const result = readFileText(text, tools);
  if (result.outcome === 'refused') return { outcome: 'refused', file, message: result.message };
  const { document, problems } = result;
  const content = `${document.tool} ${contentOf(document)}`;
  const isTwice = seen.has(content);
  seen.add(content);
  const held = heldAgainst(document, stores, tools);
  return {
    outcome: 'read',
    file,
    document,
    unused: problems.length,
    ...held,
    ...(isTwice ? { standing: 'twice' } : {}),
  };
}

/** How a document stands to what is kept of the same tool under the same title: to its equal, or to the last changed. */
function heldAgainst(
  document: WorkDocument,
  stores: WorkStores,
  tools: readonly WorkTool<unknown>[],
): { readonly standing: Standing; readonly kept?: KeptWork } {
  const browserStore = stores.get(document.tool);
  const tool = tools.find(({ id }) => id === (document.tool satisfies ToolId));
  if (!browserStore || !tool) return { standing: 'new' };
  const namesakes = listKeptWork(browserStore).filter(({ title }) => title === document.title);
  const content = contentOf(document);
  const same = namesakes.find(({ key }) => {
    const work = readKeptWork({ browserStore, kind: { tool } }, key);
    return typeof work === 'object' && contentOf(work.document) === content;
  });
  const [last] = namesakes;
  if (same) return { standing: 'same', kept: same };
  return last ? { standing: byAge(document.saved, last.saved), kept: last } : { standing: 'new' };
}

function byAge(saved: string | undefined, kept: string | undefined): Standing {
  if (saved === undefined || kept === undefined) return 'changed';
  const difference = Date.parse(saved) - Date.parse(kept);
  return difference === 0 ? 'changed' : difference > 0 ? 'newer' : 'older';
}
