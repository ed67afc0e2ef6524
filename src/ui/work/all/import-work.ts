import { fileBounds } from '../../../domain/work-documents/reading/bounds.ts';
import type { WorkDocument, WorkTool } from '../../../domain/work-documents/work-document.ts';
import { isZip } from '../../../formats/is-zip.ts';
import { readFileText } from '../../../formats/work-document-file.ts';
import { readZip, type ZipBounds } from '../../../formats/zip.ts';
import { contentOf } from '../kept-work.ts';
import type { KeptWork } from '../store/work-state.ts';
import { cannotBeRead, noSavedWork, tooLarge } from '../words.ts';
import type { WorkStores } from './all-work.ts';
import { type HeldWork, heldAgainst, heldWork } from './held-work.ts';
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

/** How long work is done in pieces, so that the page goes on meanwhile. */
export interface InTurns {
  /** Awaited after each piece: lets the page go on. */
  readonly pause: () => Promise<unknown>;
  /** Hears how far it has come. @param all How many pieces there are, as far as that is known. */
  readonly onProgress?: (done: number, all: number) => void;
  /** Whether it was called off; asked before each piece. */
  readonly isOver?: () => boolean;
}

/**
 * Looks at files, one after the other. Called off, it gives what it has looked at. Throws where what reads a workbook cannot
 * be loaded.
 *
 * @param tools What reads the documents of each tool.
 */
export async function readIncoming(
  files: readonly ChosenFile[],
  stores: WorkStores,
  tools: readonly WorkTool<unknown>[],
  { pause, onProgress, isOver }: InTurns,
): Promise<Incoming[]> {
  const all: Incoming[] = [];
  const seen = new Set<string>();
  const held = heldWork(stores, tools, pause);
  for (const [index, file] of files.entries()) {
    const texts = await textsOf(file, pause);
    const expected = all.length + texts.length + files.length - index - 1;
    for (const open of texts) {
      if (isOver?.()) return all;
      const text = await open();
      all.push('message' in text ? { outcome: 'refused', ...text } : await readOne(text, tools, { seen, held, pause }));
      onProgress?.(all.length, expected);
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
  /** Those that were not tried, because it was called off. */
  readonly untried: readonly Incoming[];
}

/** Keeps work under keys of its own, as it was read: nothing that is kept is replaced. */
export async function keepIncoming(
  chosen: readonly Incoming[],
  stores: WorkStores,
  newKey: () => string,
  { pause, onProgress, isOver }: InTurns,
): Promise<KeptIncoming> {
  const left: Incoming[] = [];
  for (const [index, one] of chosen.entries()) {
    if (isOver?.()) return { kept: index - left.length, left, untried: chosen.slice(index) };
    const store = one.outcome === 'read' ? stores.get(one.document.tool) : undefined;
    const key = newKey();
    const isKept = store && one.outcome === 'read' && store.keep(key, one.document, undefined).outcome === 'kept';
    if (!isKept) {
      store?.release(key);
      left.push(one);
    }
    onProgress?.(index + 1, chosen.length);
    await pause();
  }
  return { kept: chosen.length - left.length, left, untried: [] };
}

interface IncomingText {
  readonly file: string;
  readonly text: string;
}

type Contents = IncomingText | { readonly file: string; readonly message: string };

/** Opens a text, or says why there is none. */
type Opener = () => Contents | Promise<Contents>;

/** The texts in a file, each to be opened when its turn comes: one, also of a workbook; or those of the files in a zip file. */
async function textsOf(file: ChosenFile, pause: () => Promise<unknown>): Promise<readonly Opener[]> {
  const refused = (message: string) => [() => ({ file: file.name, message })];
  // A file has at least as many bytes as characters.
  if (file.size > fileBounds.length) return refused(tooLarge(file.name));
  const buffer = await file.arrayBuffer().catch(() => undefined);
  if (buffer === undefined) return refused(cannotBeRead(file.name));
  const bytes = new Uint8Array(buffer);
  if (!isZip(bytes)) return [() => textOf(file.name, bytes)];
  const zip = await readZip(bytes, zipBounds, pause);
  if (zip.outcome !== 'read') return refused(words.zip[zip.outcome]);
  if (zip.files.length === 0) return refused(words.zip.empty);
  if (zip.files.some(({ name }) => name === officeMark)) return [() => textOfWorkbook(file.name, file.name, bytes)];
  return zip.files.map(({ name, bytes }) => () => {
    const within = words.within(file.name, name);
    return isZip(bytes) ? textOfWorkbook(within, name, bytes) : textOf(within, bytes);
  });
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

/** What the files are held against. */
interface Before {
  /** What the works before hold, so that one that comes twice is kept once. */
  readonly seen: Set<string>;
  readonly held: HeldWork;
  readonly pause: () => Promise<unknown>;
}

async function readOne(
  { file, text }: IncomingText,
  tools: readonly WorkTool<unknown>[],
  { seen, held, pause }: Before,
): Promise<Incoming> {
  const result = readFileText(text, tools);
  if (result.outcome === 'refused') return { outcome: 'refused', file, message: result.message };
  const { document, problems } = result;
  const content = `${document.tool} ${contentOf(document)}`;
  const isTwice = seen.has(content);
  seen.add(content);
  const standing = await heldAgainst(document, held, pause);
  return {
    outcome: 'read',
    file,
    document,
    unused: problems.length,
    ...standing,
    ...(isTwice ? { standing: 'twice' } : {}),
  };
}
