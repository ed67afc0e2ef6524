import { brokenBound, fileBounds } from '../domain/work-documents/reading/bounds.ts';
import { readDocument } from '../domain/work-documents/reading/read-document.ts';
import { refusals, type WorkSource } from '../domain/work-documents/reading/words.ts';
import type { FactsOf, ReadResult, Refusal, WorkDocument, WorkTool } from '../domain/work-documents/work-document.ts';
import { writeJson } from './json.ts';

/** What opening a file comes to. */
export type FileReadResult<Facts> = ReadResult<Facts> | Refusal<'not-json' | 'too-long' | 'too-many-entries'>;

/**
 * The text of a document’s file: JSON, indented so that people can read it, with a line break at the end. A document that
 * cannot be opened here is written as it was found.
 */
export function writeFileText(document: unknown): string {
  return writeJson(document);
}

/**
 * The document in a text of JSON. A text beyond its bounds is not parsed. A text that is no JSON is refused in words;
 * throws nothing.
 *
 * @param from How the text came, for its bounds and the words of a refusal.
 */
export function readFileText<Tool extends WorkTool<unknown>>(
  text: string,
  tools: readonly Tool[],
  from: WorkSource = 'file',
  bounds = fileBounds,
): FileReadResult<FactsOf<Tool>> {
  if (text.trim() === '') return refuse('not-json', from === 'file' ? refusals.empty : refusals.notJson(from));
  const broken = brokenBound(text, bounds);
  if (broken === 'too-deep') return refuse(broken, refusals.tooDeep(from));
  if (broken === 'too-long') return refuse(broken, refusals.tooLong(from));
  if (broken === 'too-many-entries') return refuse(broken, refusals.tooManyEntries(from));
  let input: unknown;
  try {
    input = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('not-json', refusals.notJson(from));
  }
  return readDocument(input, tools, from);
}

function refuse<Reason extends string>(reason: Reason, message: string): Refusal<Reason> {
  return { outcome: 'refused', reason, message };
}

/** The longest title in a file name, in characters. Some file systems end at 255 bytes, and a letter takes up to four. */
const longestTitle = 48;

/**
 * The name of a file for a document: its title in lower case with hyphens, the date on which it was saved, and the
 * ending, such as `acme-cloud-2026-11-21.json`. The tool’s id stands in for a title without letters or digits.
 *
 * @param ending Without its full stop: `json`, `md`, `csv`.
 * @param part What of the work it holds, where that is not all of it: `dates`. A long title is cut, and this is not.
 */
export function nameFile({ tool, title, saved }: WorkDocument, ending: string, part?: string): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const room = longestTitle - (part === undefined ? 0 : part.length + 1);
  const short = Array.from(words.join('-')).slice(0, room).join('').replace(/-$/, '');
  const parts = [
    short === '' ? tool : short,
    ...(part === undefined ? [] : [part]),
    ...(saved === undefined ? [] : [saved.slice(0, 10)]),
  ];
  // Windows keeps names such as “con.json” to itself, whatever the ending.
  const name = parts.join('-');
  return `${/^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(name) ? `${tool}-${name}` : name}.${ending}`;
}
