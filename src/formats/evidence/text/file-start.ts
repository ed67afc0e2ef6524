import { beginsWith } from '../reading/signature.ts';
import { encodingOf, startAsText } from './encoding.ts';

/** The first bytes of kinds of files that have no reader and may look like text. */
const signatures = {
  pdf: [0x25, 0x50, 0x44, 0x46],
  png: [0x89, 0x50, 0x4e, 0x47],
  jpeg: [0xff, 0xd8, 0xff],
  gif: [0x47, 0x49, 0x46, 0x38],
  gzip: [0x1f, 0x8b],
  '7z': [0x37, 0x7a, 0xbc, 0xaf],
  rar: [0x52, 0x61, 0x72, 0x21],
  // “bplist”
  plist: [0x62, 0x70, 0x6c, 0x69, 0x73, 0x74],
  rtf: [0x7b, 0x5c, 0x72, 0x74, 0x66],
} as const;

/** The start of a file, from which its kind is recognized. */
export interface FileStart {
  readonly bytes: Uint8Array;
  /** The kind without a reader that the first bytes show. */
  readonly signature: keyof typeof signatures | undefined;
  /** The start as text, without blanks before it; empty where the file is no text, or has nothing but blanks. */
  readonly text: string;
  /** Whether it is text at all. */
  readonly isText: boolean;
  /** Whether it is XML, or a list of JSON, and so no table. A table may begin with a placeholder: “[Acme] POA&M”, “<CSP> POA&M”. */
  readonly isMarkup: boolean;
  /** The name of the first element of XML without its prefix, or `html` where a document type says so. */
  readonly xmlRoot: string | undefined;
  /** The root of an OSCAL document in YAML. */
  readonly yamlRoot: string | undefined;
}

/** Lines before the root of YAML, and the roots of OSCAL’s documents, with something indented below. */
const oscalYaml =
  /^(?:(?:#[^\n]*|---[^\n]*|%YAML[^\n]*)?\r?\n)*(plan-of-action-and-milestones|catalog|profile|component-definition|system-security-plan|assessment-plan|assessment-results|mapping-collection):[ \t]*\r?\n[ \t]+\S/;

/** Looks at the first bytes of a file. */
export function startOf(bytes: Uint8Array): FileStart {
  const names = Object.keys(signatures) as (keyof typeof signatures)[];
  const signature = names.find((name) => beginsWith(bytes, signatures[name]));
  const isText = signature === undefined && (encodingOf(bytes) !== undefined || !bytes.includes(0));
  const text = isText ? startAsText(bytes).trimStart() : '';
  const isXml = text.startsWith('<') && /^<[?!]|<\/|\/>/.test(text);
  return {
    ...{ bytes, signature, isText, text },
    isMarkup: isXml || /^\[\s*[[{"\d\]]/.test(text),
    xmlRoot: text.startsWith('<') ? rootOfXml(text) : undefined,
    yamlRoot: oscalYaml.exec(text)?.[1],
  };
}

function rootOfXml(text: string): string | undefined {
  let at = 0;
  while (at < text.length) {
    at = text.indexOf('<', at);
    if (at < 0) return undefined;
    const close = text.startsWith('<?', at) ? '?>' : text.startsWith('<!--', at) ? '-->' : undefined;
    if (close !== undefined) {
      const end = text.indexOf(close, at + 2);
      if (end < 0) return undefined;
      at = end + close.length;
    } else if (text.startsWith('<!', at)) {
      if (/^<!doctype\s+html/i.test(text.slice(at, at + 40))) return 'html';
      at += 2;
    } else {
      return /^<([\p{L}_][\p{L}\p{N}_:.-]{0,100})/u.exec(text.slice(at, at + 110))?.[1]?.replace(/^[^:]*:/, '');
    }
  }
  return undefined;
}
