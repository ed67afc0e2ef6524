import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { workbook } from '../../../../src/formats/evidence/workbook/kind.ts';
import { openWorkbookOf, plainItem } from '../../../support/evidence/built-items.ts';
import { compoundFile } from '../../../support/evidence/compound-builder.ts';
import { packParts } from '../../../support/evidence/workbook-builder.ts';

async function messageOf(bytes: Uint8Array): Promise<string> {
  const read = await workbook.load();
  const chunks = () => expect.fail('It is not read in passing.');
  const reading = await read({ name: 'poam.xlsx', size: bytes.length, bytes: async () => bytes, chunks });
  return reading.kind === 'refused' ? reading.message : reading.kind;
}

const openDocument = (kind: string) =>
  zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
    'content.xml': strToU8('<x/>'),
  });
const whole = openWorkbookOf([plainItem('V-1')]);

describe('a file that holds no workbook which is read', () => {
  it.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(), /^The file is empty/],
    ['text', strToU8('POAM ID,Controls'), /does not begin like an \.xlsx workbook/],
    [
      'a workbook with a password',
      compoundFile(['\u0006DataSpaces', 'StrongEncryptionDataSpace', 'EncryptionInfo', 'EncryptedPackage']),
      /locked with a password.*clear the field. Save a copy, and then choose the copy/,
    ],
    [
      'a workbook under rights management',
      compoundFile(['\u0006DataSpaces', 'DRMEncryptedDataSpace', 'DRMEncryptedTransform', 'EncryptedPackage']),
      /rights management \(IRM\).*remove the restriction or the label from a copy/,
    ],
    [
      'an .xls workbook under rights management',
      compoundFile(['Workbook', '\tDRMContent']),
      /rights management \(IRM\)/,
    ],
    [
      'an .xls workbook',
      compoundFile(['Workbook', '\u0005SummaryInformation']),
      /older \.xls form.*“Excel Workbook \(\*\.xlsx\)”/,
    ],
    ['an .xls workbook of old', compoundFile(['Book']), /older \.xls form/],
    ['an .xls workbook with a document in it', compoundFile(['WordDocument', 'Workbook']), /older \.xls form/],
    ['a .doc document', compoundFile(['WordDocument', '1Table']), /is a Word document/],
    ['a .ppt presentation', compoundFile(['PowerPoint Document']), /is a presentation/],
    ['an e-mail', compoundFile(['__properties_version1.0']), /Outlook email.*attached/],
    ['something else of that form', compoundFile(['Contents']), /contains no workbook that this tool recognizes/],
    ['a beginning of that form', compoundFile([]).subarray(0, 8), /contains no workbook that this tool recognizes/],
    ['an empty archive', packParts({}), /is an empty archive/],
    ['a Word document', packParts({ 'word/document.xml': '<w/>' }), /is a Word document/],
    ['a presentation', packParts({ 'ppt/presentation.xml': '<w/>' }), /is a presentation/],
    ['a binary workbook', packParts({ 'xl/workbook.bin': 'x' }), /binary \.xlsb form.*\(\*\.xlsx\)/],
    [
      'an OpenDocument spreadsheet',
      openDocument('spreadsheet'),
      /OpenDocument spreadsheet \(\.ods\).*LibreOffice.*\(\.xlsx\)/,
    ],
    ['an OpenDocument text', openDocument('text'), /is an OpenDocument file/],
    ['a Numbers document', packParts({ 'Index/Document.iwa': 'x' }), /Numbers.*Export To, Excel/],
    ['a Numbers document of old', packParts({ 'Index.zip': 'x', 'preview.jpg': 'x' }), /Numbers/],
    ['an archive of scans', packParts({ 'scan.nessus': '<x/>' }), /archive without a workbook/],
    ['an archive of scans and XML', packParts({ 'scan.csv': 'x', 'b.xml': '<x/>' }), /archive without a workbook/],
    ['an archive of a workbook', packParts({ 'poam.xlsx': whole }), /archive without a workbook.*Unpack it/],
    ['an archive within an archive', packParts({ 'a.zip': packParts({ 'b.zip': packParts({}) }) }), /Unpack it/],
    ['an archive of other XML', packParts({ 'a.xml': '<x/>' }), /contains no workbook/],
    ['a workbook cut off', whole.subarray(0, whole.length / 2), /is cut off.*Download or save the file again/],
  ])('is told: %s', async (_, bytes, message) => {
    expect(await messageOf(bytes)).toMatch(message);
  });

  it('is not what a workbook is, whatever macros and pictures it has besides', async () => {
    expect(await messageOf(whole)).toBe('poam');
  });
});
