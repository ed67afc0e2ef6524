import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element of XML. Texts between elements are left out where a file of Word has none. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** Reads XML; throws where it is not well formed. */
function readXml(text: string): XmlElement {
  const open: XmlElement[] = [{ name: '', attributes: {}, children: [] }];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => open.push({ name, attributes: { ...attributes }, children: [] }));
  parser.on('text', (part) => open.at(-1)?.children.push(part));
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed) open.at(-1)?.children.push(closed);
  });
  parser.write(text).close();
  const root = open[0]?.children.find((child) => typeof child !== 'string');
  if (root === undefined || typeof root === 'string') throw new Error('The text has no element.');
  return root;
}

/** The elements within another, at any depth, with a name; nothing of what stands within a found one. */
export function elementsIn(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.name === name ? [child] : elementsIn(child, name);
  });
}

/** The parts of an office file as text, by name; throws where one is not well formed. */
export function openOfficeFile(bytes: Uint8Array): Readonly<Record<string, XmlElement>> {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
  return Object.fromEntries(parts.map(([name, part]) => [name, readXml(strFromU8(part))]));
}
