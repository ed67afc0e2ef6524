import { ReadingEnd } from '../reading/reading-end.ts';
import { type Archive, inflatePart } from './inflate-part.ts';
import { limits } from './limits.ts';
import { damages, refusals, strangeXml } from './words.ts';
import type { Attributes } from './xml-attributes.ts';
import { UnsoundXml, XmlScanner, type XmlTokens } from './xml-scanner.ts';
import { decodeXml } from './xml-text.ts';
import type { ZipEntry } from './zip-directory.ts';

/** What a reader of a part of a workbook wants to know. Elements go by their names without a prefix. */
export interface XmlHandlers {
  /** An element begins. The attributes can be read only during the call. */
  readonly open: (name: string, attributes: Attributes, isEmpty: boolean) => void;
  /** An element ends, be it one that is empty. */
  readonly close?: (name: string, isEmpty: boolean) => void;
  /** A piece of text, its references put in. */
  readonly text?: (text: string) => void;
  /** Takes elements by itself, as {@link XmlTokens} has it; it is given the letters as they are written. */
  readonly shortcut?: XmlTokens['shortcut'];
  /** Whether enough was read: the rest is only checked for damage. */
  readonly isDone?: () => boolean;
}

/** Letters of XML handed to the parser at a time, at least and at most. What is unfinished, it reads again with the next. */
const batch = { least: 65_536, most: 1_048_576 };

/**
 * Reads a part of a workbook as XML, never holding more of it than a chunk.
 *
 * Prefixes are cut off rather than resolved: spreadsheets put the elements read here in one namespace, some with a prefix,
 * and a table of namespaces could be made to grow without bound.
 *
 * @throws ReadingEnd when the part is damaged, no XML, or XML that no spreadsheet program writes.
 */
export function readXml(archive: Archive, entry: ZipEntry, handlers: XmlHandlers): void {
  const { open, close, text, shortcut, isDone } = handlers;
  let sinceToken = 0;
  const scanner = new XmlScanner({
    open(name, attributes, isEmpty) {
      sinceToken = 0;
      if (scanner.depth > limits.depth) throw strange(strangeXml.depth);
      open(name, attributes, isEmpty);
    },
    close(name, isEmpty) {
      sinceToken = 0;
      close?.(name, isEmpty);
    },
    text: (written) => text?.(decodeXml(written)),
    plainText: (written) => text?.(written),
    declaration() {
      throw strange(strangeXml.names);
    },
    shortcut(xml, at) {
      const next = shortcut?.(xml, at);
      if (next !== undefined) sinceToken = 0;
      return next;
    },
  });
  try {
    for (const piece of textOfPart(archive, entry)) {
      if (isDone?.()) continue;
      if (sinceToken > limits.token) throw strange(strangeXml.endless);
      sinceToken += piece.length;
      scanner.write(piece);
    }
    if (!isDone?.()) scanner.end();
  } catch (error) {
    throw error instanceof UnsoundXml ? new ReadingEnd('damaged', damages.xml(error.message)) : error;
  }
}

/** A part as text, in batches. It is UTF-8 or, marked at its beginning, UTF-16; other encodings a workbook may not use. */
function* textOfPart(archive: Archive, entry: ZipEntry): Generator<string> {
  let decoder: TextDecoder | undefined;
  let ready = '';
  try {
    for (const bytes of inflatePart(archive, entry)) {
      if (bytes.length === 0) continue;
      decoder ??= new TextDecoder(encodingOf(bytes));
      ready += decoder.decode(bytes, { stream: true });
      if (ready.length < batch.least) continue;
      const whole = ready;
      ready = '';
      for (let at = 0; at < whole.length; at += batch.most) yield whole.slice(at, at + batch.most);
    }
  } catch (error) {
    // What came before the damage is still good.
    if (ready !== '') yield ready;
    throw error;
  }
  ready += decoder?.decode() ?? '';
  if (ready !== '') yield ready;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function strange(what: string): ReadingEnd {
  return new ReadingEnd('refused', refusals.strangeXml(what));
}
