import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { UnsoundXml, XmlScanner } from '../../../../src/formats/evidence/workbook/xml-scanner.ts';

/** What a scanner finds in pieces of a text, a line for each thing; texts that follow one another are put together. */
function scanned(pieces: readonly string[]): readonly string[] {
  const found: string[] = [];
  let text = '';
  const add = (line: string) => {
    if (text !== '') found.push(`text ${text}`);
    text = '';
    found.push(line);
  };
  const more = (piece: string) => {
    text += piece;
  };
  const scanner = new XmlScanner({
    open: (name, attributes) =>
      add(`open ${name} ${attributes.get('r') ?? '-'} ${attributes.getPrefixed('id') ?? '-'}`),
    close: (name) => add(`close ${name}`),
    text: more,
    plainText: more,
    declaration: () => add('declaration'),
    shortcut: () => undefined,
  });
  for (const piece of pieces) scanner.write(piece);
  scanner.end();
  return found;
}

/** The same as a whole parser of XML finds it. */
function parsed(xml: string): readonly string[] {
  const found: string[] = [];
  let text = '';
  let depth = 0;
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  const add = (line: string) => {
    if (text !== '' && depth > 0) found.push(`text ${text}`);
    text = '';
    found.push(line);
  };
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
    add(`open ${local(name)} ${attributes.r ?? '-'} ${id ?? '-'}`);
    depth++;
  });
  parser.on('closetag', ({ name }) => {
    add(`close ${local(name)}`);
    depth--;
  });
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.on('cdata', (piece) => {
    text += piece;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}

const word = fc.constantFrom('c', 'row', 'x:v', 'is', 'Überschrift', 'a-b.c');
const value = fc.constantFrom('B9', '', 'a > b', "it's", 'r="1"', '/', ' id=');
const attributes = fc.record({ s: value, r: value, 'x:id': value, id: value }, { requiredKeys: [] }).map((given) =>
  Object.entries(given)
    .map(([name, text]) => ` ${name}${name === 's' ? ' = ' : '='}${text.includes('"') ? `'${text}'` : `"${text}"`}`)
    .join(''),
);
const content = fc.constantFrom(
  '',
  'text',
  ' > ',
  '\n  ',
  '<!-- <a> -- -->'.replace(' -- ', ' '),
  '<![CDATA[<a>&]]]>',
  '<?php <a> ?>',
);
const element = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(word, attributes, fc.array(fc.oneof(content, tie('element')), { maxLength: 4 }))
    .map(([name, given, inner]) =>
      inner.length === 0 ? `<${name}${given}/>` : `<${name}${given} >${inner.join('')}</${name}\n>`,
    ),
})).element;

describe('a text of XML', () => {
  it('is split as a whole parser splits it, wherever its pieces end', () => {
    fc.assert(
      fc.property(element, fc.array(fc.nat(), { maxLength: 6 }), (root, cuts) => {
        const xml = `<?xml version="1.0"?>\n<!-- <sheet> -->${root}\n`;
        const places = [0, ...cuts.map((cut) => cut % xml.length).sort((one, other) => one - other), xml.length];
        const pieces = places.slice(1).map((end, index) => xml.slice(places[index], end));
        expect(scanned(pieces)).toEqual(parsed(xml));
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  it('gives the same where every letter is a piece', () => {
    const xml = '<a x:id="7" r=\'B9\'><b/>one<![CDATA[<two>]]>&amp;<!-- > --></a>';
    expect(scanned(Array.from(xml))).toEqual(['open a B9 7', 'open b - -', 'close b', 'text one<two>&amp;', 'close a']);
  });

  it.each([
    '',
    'no element',
    '<a>',
    '<a><b></a></b>',
    '<a></ab>',
    '<a></a b>',
    '</a>',
    '<a/></a>',
    '<a><b r="</a>',
    '<a <b/></a>',
    '<a><!-- </a>',
    '<a><![CDATA[ </a>',
    '<a><? </a>',
    '<><a/></>',
    '<a><',
    '<"a"/>',
  ])('with a fault is found out: %s', (xml) => {
    expect(() => scanned([xml])).toThrow(UnsoundXml);
    expect(() => scanned(Array.from(xml))).toThrow(UnsoundXml);
  });

  it('that declares names is told', () => {
    expect(scanned(['<!DOCTYPE a><a/>'])[0]).toBe('declaration');
  });
});
