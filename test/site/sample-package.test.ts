import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { readExcelSheets } from '../support/excel-reader.ts';
import { readWordBlocks } from '../support/word-reader.ts';

const { folder, files } = builtSite();
const at = 'teach/sample/';
const zipName = `${at}larkspur-sample-package.zip`;
const read = (file: string) => new Uint8Array(readFileSync(join(folder, file)));
const alone = files.filter((file) => file.startsWith(at) && /\.(?:docx|xlsx|nessus|json|txt)$/.test(file));

describe('the sample package', () => {
  it('has each file at an address of its own and in the zip file, the same', () => {
    const packed = unzipSync(read(zipName));
    expect(Object.keys(packed).sort()).toEqual(alone.map((file) => file.slice(at.length)));
    for (const file of alone) expect(packed[file.slice(at.length)], file).toEqual(read(file));
  });

  it('holds the excerpts, the charter, and three months', () => {
    const kinds = alone.map((file) => file.slice(`${at}larkspur-`.length));
    expect(kinds.filter((name) => name.endsWith('-excerpt.docx'))).toHaveLength(3);
    expect(kinds.filter((name) => name.startsWith('charter.'))).toHaveLength(2);
    expect(kinds.filter((name) => /^\d{4}-\d\d-package\.json$/.test(name))).toHaveLength(3);
    expect(kinds.filter((name) => name.endsWith('poam.xlsx'))).toHaveLength(4);
  });

  it('opens in readers that are not our own', () => {
    for (const file of alone.filter((name) => name.endsWith('.docx'))) {
      expect(readWordBlocks(read(file)).length, file).toBeGreaterThan(5);
    }
    for (const file of alone.filter((name) => name.endsWith('.xlsx'))) {
      expect(readExcelSheets(read(file)).length, file).toBeGreaterThan(0);
    }
  });
});
