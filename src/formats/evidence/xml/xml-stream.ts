import { SaxesParser } from 'saxes';
import type { OpenedFile, ReadingOptions } from '../reading/reader.ts';
import { ReadingEnd } from '../reading/reading-end.ts';
import { encodingOf } from '../text/encoding.ts';
import { piecesOf } from '../text/pieces.ts';

/** An element of XML, as its opening tag shows it. */
export interface XmlElement {
  /** Its name, with the prefix if it has one. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** 1 for the root. */
  readonly depth: number;
  /** The line of the file, from 1. */
  readonly line: number;
}

/** An attribute of an element; an empty text where it has none of that name. */
export function attributeOf({ attributes }: XmlElement, name: string): string {
  return attributes[name] ?? '';
}

/** Asks for the text within the element that was just opened; at most so many characters of it are given. */
export type GatherText = (limit: number, done: (text: string) => void) => void;

/** Is called for each element of a file, in order. Text is gathered only where it is asked for. */
export interface XmlVisitor {
  open(element: XmlElement, gather: GatherText): void;
  close(name: string, depth: number): void;
}

/** Thrown by a visitor that has seen enough. */
export class EnoughRead extends Error {}

/** How the reading of XML ended. */
export interface XmlEnd {
  /**
   * `complete`, or why not: the file ends too early (`truncated`), is no well-formed XML (`broken`), declares a document
   * type (`doctype`), or was given up by its visitor (`enough`) or its caller (`stopped`).
   */
  readonly kind: 'complete' | 'truncated' | 'broken' | 'doctype' | 'enough' | 'stopped';
  /** The line that was reached, from 1. */
  readonly line: number;
  /** What is wrong, in the words of the parser or the visitor; of what is complete, what follows behind it. */
  readonly problem: string;
  /** Characters and entities that XML does not allow, which were passed over. */
  readonly oddities: number;
}

/**
 * More characters than this in a tag, a comment or a text that is gathered are no scan and no POA&M: the parser holds them
 * until they end. Text that nobody gathers it lets go.
 */
const longestRun = 8 * 1024 * 1024;
const deepest = 100;
const mostOddities = 10_000;

/** Faults that leave no doubt about where elements begin and end. */
const harmless =
  /disallowed character\.$|undefined entity|malformed character entity|character in entity name|empty entity|"\]\]>"/;

/**
 * Reads XML in one pass, in room that does not grow with the file, and never fetches or expands anything: a file that
 * declares a document type, in which entities are defined, is given up at once, and an entity that XML itself does not
 * know stays as it is written.
 */
export async function readXml(file: OpenedFile, visitor: XmlVisitor, options: ReadingOptions = {}): Promise<XmlEnd> {
  const parser = new SaxesParser({ position: false, xmlns: false });
  let depth = 0;
  let rootClosed = false;
  let oddities = 0;
  let held = 0;
  let read = 0;
  let reached = 0;
  let isMarkup = false;
  let doctype = false;
  let gathered: { readonly depth: number; readonly limit: number; text: string; done(text: string): void } | undefined;
  const addText = (text: string) => {
    held = 0;
    if (gathered && gathered.text.length < gathered.limit) gathered.text += text.slice(0, gathered.limit);
  };
  const gather: GatherText = (limit, done) => {
    gathered = { depth, limit, text: '', done };
    parser.on('text', addText);
    parser.on('cdata', addText);
  };
  const met = () => {
    held = 0;
    isMarkup = false;
    reached = parser.position;
  };
  parser.on('error', (error) => {
    if (harmless.test(error.message) && oddities < mostOddities) oddities += 1;
    else throw error;
  });
  parser.on('doctype', () => {
    doctype = true;
    throw new EnoughRead();
  });
  parser.on('opentag', ({ name, attributes }) => {
    met();
    depth += 1;
    if (depth > deepest) throw new Error(`more than ${deepest} elements within each other`);
    visitor.open({ name, attributes, depth, line: parser.line }, gather);
  });
  parser.on('closetag', ({ name }) => {
    met();
    if (gathered?.depth === depth) {
      const { text, limit, done } = gathered;
      gathered = undefined;
      parser.off('text');
      parser.off('cdata');
      done(text.slice(0, limit));
    }
    visitor.close(name, depth);
    depth -= 1;
    rootClosed = depth === 0;
  });
  const end = (kind: XmlEnd['kind'], problem = ''): XmlEnd => ({ kind, line: parser.line, problem, oddities });
  try {
    let decoder: TextDecoder | undefined;
    for await (const piece of piecesOf(file, options)) {
      decoder ??= new TextDecoder(xmlEncoding(piece));
      const text = decoder.decode(piece, { stream: true });
      held += text.length;
      parser.write(text);
      // The parser may keep one character back, so that what it met last can seem to end one later than it does.
      isMarkup ||= text.includes('<', reached - read - 1);
      read += text.length;
      if (!isMarkup && !gathered) held = 0;
      if (held > longestRun) throw new Error('a text of more than 8 million characters without a tag');
    }
    parser.write(decoder?.decode() ?? '');
    if (!rootClosed) return end('truncated');
    parser.close();
    return end('complete');
  } catch (error) {
    if (error instanceof ReadingEnd) return end('stopped');
    if (doctype) return end('doctype');
    if (error instanceof EnoughRead) return end('enough', error.message);
    return end(rootClosed ? 'complete' : 'broken', error instanceof Error ? error.message : String(error));
  }
}

/** The encoding of XML by its first bytes: what they show, what the declaration says, or UTF-8. */
function xmlEncoding(start: Uint8Array): string {
  const shown = encodingOf(start);
  if (shown) return shown;
  const declaration = String.fromCharCode(...start.subarray(0, 200));
  const label = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(declaration)?.[1] ?? 'utf-8';
  // A text whose bytes can be read as plain letters cannot be UTF-16, whatever it says.
  if (/^utf-?16/i.test(label)) return 'utf-8';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'utf-8';
  }
}
