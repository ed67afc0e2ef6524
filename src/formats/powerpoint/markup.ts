import { xmlText } from '../xml-text.ts';

/** A value of an attribute; one that is not given is left out. */
type Value = string | number | boolean | undefined;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML holds it. */
export const escaped = (text: string): string => xmlText(text).replace(/[&<>"]/g, (letter) => entities[letter] ?? '');

/**
 * An element of XML.
 *
 * @param attributes Its attributes, not yet escaped.
 * @param children What stands in it, as XML.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly string[]
): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(typeof value === 'boolean' ? String(Number(value)) : String(value))}"`);
  const start = `<${name}${given.join('')}`;
  const content = children.join('');
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** A part of a file: an element with what makes it a document of XML. */
export const xmlPart = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

const openXml = 'http://schemas.openxmlformats.org';

/** The address at which relationships of a kind are defined. */
export const relationKind = (kind: string): string => `${openXml}/officeDocument/2006/relationships/${kind}`;

/** The namespaces of slides, layouts, masters and notes. */
export const namespaces = {
  'xmlns:a': `${openXml}/drawingml/2006/main`,
  'xmlns:r': `${openXml}/officeDocument/2006/relationships`,
  'xmlns:p': `${openXml}/presentationml/2006/main`,
} as const;

/** The namespace of drawings alone: of themes and the styles of tables. */
export const drawingNamespace = { 'xmlns:a': namespaces['xmlns:a'] } as const;
