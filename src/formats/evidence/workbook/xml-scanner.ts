import { type Attributes, TagAttributes } from './xml-attributes.ts';

/** What a scanner finds. Elements go by their names without a prefix. */
export interface XmlTokens {
  /** An element begins. Its attributes can be read only during the call. */
  readonly open: (name: string, attributes: Attributes, isEmpty: boolean) => void;
  /** An element ends, be it one that is empty. */
  readonly close: (name: string, isEmpty: boolean) => void;
  /** A piece of text, as it is written: references to characters are not put in. */
  readonly text: (text: string) => void;
  /** A piece of text without references. */
  readonly plainText: (text: string) => void;
  /** A declaration, such as `<!DOCTYPE`, which could give names to texts. */
  readonly declaration: () => void;
  /**
   * Takes sound XML that stands at this place, whole elements only, by itself. Gives the place behind it, or nothing to
   * have it split here. For what stands in a file a million times in the same form.
   */
  readonly shortcut: (xml: string, at: number) => number | undefined;
}

/** A fault for which a text is no sound XML; the message says which, in a few words. */
export class UnsoundXml extends Error {}

const lessThan = 60;
const greaterThan = 62;
const slash = 47;
const exclamation = 33;
const question = 63;
const colon = 58;
const doubleQuote = 34;
const singleQuote = 39;
const space = 32;

/**
 * Splits XML into its tags and texts, as it is written piece by piece. Like most quick parsers it takes more than XML
 * allows (any letters in names and texts, attributes said twice), but tags have to end and to match: a text with a part
 * missing is found out. It keeps no more than the token that has not ended, and the names of the elements it is in.
 */
export class XmlScanner {
  readonly #tokens: XmlTokens;
  readonly #attributes = new TagAttributes();
  readonly #open: string[] = [];
  #hasRoot = false;
  #rest = '';

  constructor(tokens: XmlTokens) {
    this.#tokens = tokens;
  }

  /** How many elements are open. */
  get depth(): number {
    return this.#open.length;
  }

  /** Takes the next piece. @throws UnsoundXml */
  write(piece: string): void {
    const xml = this.#rest === '' ? piece : this.#rest + piece;
    let at = 0;
    while (at >= 0) {
      const next = this.#tokens.shortcut(xml, at) ?? this.#token(xml, at);
      if (next === undefined) break;
      at = next;
    }
    this.#rest = xml.slice(at);
  }

  /** Takes the end of the text. @throws UnsoundXml when something in it has not ended. */
  end(): void {
    if (this.#rest.includes('<')) throw new UnsoundXml('a tag or comment does not end');
    if (this.#open.length > 0) throw new UnsoundXml('it ends within an element');
    if (!this.#hasRoot) throw new UnsoundXml('it holds no element');
  }

  /** Takes the token that begins here. Gives the place behind it, or nothing where it has not ended yet. */
  #token(xml: string, at: number): number | undefined {
    const start = xml.charCodeAt(at) === lessThan ? at : xml.indexOf('<', at);
    if (start < 0) return undefined;
    if (start > at) {
      if (this.#open.length > 0) this.#tokens.text(xml.slice(at, start));
      return start;
    }
    switch (xml.charCodeAt(start + 1)) {
      case slash:
        return this.#closeTag(xml, start + 2);
      case exclamation:
        return this.#mark(xml, start);
      case question:
        return behind(xml, '?>', start);
      default:
        return this.#openTag(xml, start + 1);
    }
  }

  #openTag(xml: string, start: number): number | undefined {
    let nameEnd = start;
    let nameStart = start;
    for (; ; nameEnd++) {
      const code = xml.charCodeAt(nameEnd);
      if (code === colon) nameStart = nameEnd + 1;
      else if (code <= space || code === slash || code === greaterThan || Number.isNaN(code)) break;
      else if (code === lessThan || code === doubleQuote || code === singleQuote) throw new UnsoundXml('a name is odd');
    }
    const end = tagEnd(xml, nameEnd);
    if (end === undefined) return undefined;
    if (nameEnd === nameStart) throw new UnsoundXml('an element has no name');
    const isEmpty = xml.charCodeAt(end - 1) === slash;
    const name = xml.slice(nameStart, nameEnd);
    this.#hasRoot = true;
    // With its prefix, since the tag that ends it has to have the same.
    if (!isEmpty) this.#open.push(nameStart === start ? name : xml.slice(start, nameEnd));
    this.#attributes.moveTo(xml, nameEnd, isEmpty ? end - 1 : end);
    this.#tokens.open(name, this.#attributes, isEmpty);
    if (isEmpty) this.#tokens.close(name, true);
    return end + 1;
  }

  #closeTag(xml: string, start: number): number | undefined {
    const end = xml.indexOf('>', start);
    if (end < 0) return undefined;
    const name = this.#open.pop();
    if (name === undefined) throw new UnsoundXml('an element ends that never began');
    const isSame =
      xml.startsWith(name, start) && (end === start + name.length || xml.slice(start, end).trim() === name);
    if (!isSame) throw new UnsoundXml('an element ends within another');
    const prefix = name.indexOf(':');
    this.#tokens.close(prefix < 0 ? name : name.slice(prefix + 1), false);
    return end + 1;
  }

  /** A comment, a text without references, or a declaration. */
  #mark(xml: string, start: number): number | undefined {
    // The longest beginning that tells them apart.
    if (xml.length - start < 9) return undefined;
    if (xml.startsWith('<!--', start)) return behind(xml, '-->', start + 4);
    if (xml.startsWith('<![CDATA[', start)) {
      const next = behind(xml, ']]>', start + 9);
      if (next !== undefined) this.#tokens.plainText(xml.slice(start + 9, next - 3));
      return next;
    }
    this.#tokens.declaration();
    return behind(xml, '>', start);
  }
}

/** Where a tag ends: at its `>` outside of quotation marks. A `<` may not stand in a tag at all. */
function tagEnd(xml: string, from: number): number | undefined {
  let quote = 0;
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === lessThan) throw new UnsoundXml('a tag does not end');
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === greaterThan) return at;
    else if (code === doubleQuote || code === singleQuote) quote = code;
  }
  return undefined;
}

function behind(xml: string, mark: string, from: number): number | undefined {
  const at = xml.indexOf(mark, from);
  return at < 0 ? undefined : at + mark.length;
}
