import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { evidenceKinds } from '../../../src/formats/evidence/kinds.ts';
import { recognizeEvidence } from '../../../src/formats/evidence/recognize.ts';
import { nessusFile } from '../../support/evidence/nessus-builder.ts';
import { fedrampItem, fedrampPoam, oscalXml } from '../../support/evidence/oscal-builder.ts';
import {
  asUtf16,
  qualysHeadings,
  qualysPreamble,
  tableText,
  tenableHeadings,
} from '../../support/evidence/scan-table-builder.ts';

const bytesOf = (content: string | Uint8Array) => (typeof content === 'string' ? strToU8(content) : content);
const recognize = (content: string | Uint8Array, size?: number) => {
  const bytes = bytesOf(content);
  return recognizeEvidence(bytes, size ?? bytes.length, 'f.bin');
};
const zip = (...names: readonly string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));

const oscal = fedrampPoam([fedrampItem(1)]);
const tenable = tableText(tenableHeadings, [{ 'Plugin ID': '1' }]);
const poam =
  '"Title",,,\r\n,,,\r\nPOAM ID,Controls,Weakness Name,Original Detection Date,Original Risk Rating\r\nV-1,,,,\r\n';

describe('a file is known by what stands in it', () => {
  const files: readonly (readonly [string, string, string | Uint8Array])[] = [
    ['a workbook', 'workbook', zip('[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml')],
    ['any archive, into which the reader of workbooks looks closer', 'workbook', zip('word/document.xml')],
    ['an empty archive', 'workbook', zipSync({})],
    ['a locked workbook', 'workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['a table whose first heading is PK', 'poam-csv', `PK,${poam.slice(poam.indexOf('POAM'))}`],
    ['OSCAL in JSON', 'oscal-json', JSON.stringify(oscal)],
    ['OSCAL in JSON after blanks and a mark', 'oscal-json', `\uFEFF \n${JSON.stringify(oscal)}`],
    ['OSCAL in UTF-16', 'oscal-json', asUtf16(JSON.stringify(oscal))],
    ['OSCAL in XML', 'oscal-xml', oscalXml(oscal)],
    ['OSCAL in XML with a prefix', 'oscal-xml', '<!-- x --><?x?><o:plan-of-action-and-milestones xmlns:o="x">'],
    ['Nessus', 'nessus', nessusFile([])],
    ['Nessus without a declaration', 'nessus', '<NessusClientData_v2>'],
    ['Nessus in UTF-16', 'nessus', asUtf16(nessusFile([]))],
    ['a POA&M as CSV', 'poam-csv', poam],
    ['a POA&M as Unicode text', 'poam-csv', asUtf16(poam.replaceAll(',', '\t'))],
    ['a POA&M whose title begins with a placeholder', 'poam-csv', `<CSP Name> POA&M,,,\n${poam}`],
    ['a POA&M whose title begins with a bracket', 'poam-csv', `[Acme] FedRAMP POA&M,,,\n${poam}`],
    ['a scan of Tenable', 'scan-table', tenable],
    ['a scan of Qualys', 'scan-table', tableText(qualysHeadings, [], { preamble: qualysPreamble, separator: ';' })],
  ];
  it.each(files)('%s', async (_, as, content) => {
    expect(await recognize(content)).toMatchObject({ id: as });
  });

  it.each([
    'POAM ID,Weakness,Detection Date,Risk Rating,Asset ID,CVE,Status Date,Status',
    'POA&M Item ID,Weakness,Detection Date,Risk Rating,Host,CVE,Status',
  ])('a POA&M with the short headings “%s”, into which its reader looks closer', async (headings) => {
    expect(await recognize(`${headings}\n1,2,3\n`)).toMatchObject({ id: 'poam-csv' });
  });

  it('a table of neither, about which its reader asks', async () => {
    expect(await recognize('a,b,c\n1,2,3')).toMatchObject({ id: 'scan-table' });
  });
});

describe('a file that is not read is refused by name', () => {
  it.each([
    ['a PDF', '%PDF-1.7'],
    ['an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10)],
    ['an image', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ['an image', 'GIF89a'],
    ['an image', '<svg xmlns="x"/>'],
    ['a web page', '<!DOCTYPE html><html>'],
    ['a web page', '<?xml version="1.0"?>\n<!doctype HTML><x>'],
    ['a web page', '<table><tr>'],
    ['a text document (RTF)', '{\\rtf1\\ansi'],
    ['gzip', Uint8Array.of(0x1f, 0x8b, 8)],
    ['7z', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27)],
    ['a Qualys scan in XML', '<!DOCTYPE SCAN SYSTEM "x.dtd"><SCAN value="1">'],
    ['a STIG checklist', '<CHECKLIST>'],
    ['version 1', '<NessusClientData>'],
    ['an OSCAL system security plan', '<system-security-plan></system-security-plan>'],
    ['is not a POA&M', '<other/>'],
    ['is not a POA&M', '<?xml version="1.0"?><other>'],
    ['is not a POA&M', ' [\n {"a": 1}]'],
    ['is not a POA&M', '[]'],
    ['not a table', '<in angle brackets>'],
    ['is not a POA&M', '[1]'],
    ['has no first element', '<?xml never ends'],
    ['not a table', 'some prose\nin two lines'],
    ['empty', ''],
    ['only blanks', '  \n '],
    ['neither a workbook nor a text file', Uint8Array.of(1, 0, 2, 0, 0, 3)],
  ])('%s', async (words, content) => {
    const found = await recognize(content);
    expect(found).toMatchObject({ kind: 'refused', file: 'f.bin', message: expect.stringContaining(words) });
    expect(found).toMatchObject({ message: expect.stringMatching(/^f\.bin .+\.$/s) });
  });

  it('one that is too large, with the limit of its kind', async () => {
    for (const [content, as] of [
      [zip('xl/workbook.xml'), 'workbook'],
      ['{', 'oscal-json'],
      [poam, 'poam-csv'],
      [tenable, 'scan-table'],
      ['<NessusClientData_v2>', 'nessus'],
    ] as const) {
      const { mostBytes = 0 } = evidenceKinds.find(({ id }) => id === as) ?? {};
      expect(await recognize(content, mostBytes)).toMatchObject({ id: as });
      expect(await recognize(content, mostBytes + 1)).toMatchObject({
        kind: 'refused',
        message: expect.stringMatching(/larger than \d+ [MG]B/),
      });
    }
  });
});
