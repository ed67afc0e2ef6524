import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workbook } from '../../../../src/formats/evidence/workbook/kind.ts';
import { fullItem, plainItem, serialOf } from '../../../support/evidence/built-items.ts';
import { type PoamLayout, poamLayouts, poamSheet } from '../../../support/evidence/poam-layouts.ts';
import { soundWorkbook } from '../../../support/evidence/sound-workbook.ts';
import { poamFrom } from './poam-from.ts';

const program = 'soffice';

/** Whether LibreOffice is installed: its program stands where the shell would find it. */
function isInstalled(): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      return readFileSync(join(folder, program)).length > 0;
    } catch {
      return false;
    }
  });
}

const preamble = { csp: 'Acme Cloud', system: 'Acme Box', impactLevel: 'Moderate', date: serialOf('2026-10-31') };

/** The sheets of a layout. A formula of the open items is computed by LibreOffice, to what the item is to hold. */
function sheetsOf(layout: PoamLayout) {
  const column = String.fromCharCode(65 + layout.open.column + layout.headings.indexOf('Original Detection Date'));
  const items = [{ ...fullItem.built, 'Scheduled Completion Date': { formula: `${column}9+90` } }, plainItem('V-2')];
  return [
    poamSheet(layout, 'Open POA&M Items', { preamble, items }),
    poamSheet(layout, 'Closed POA&M Items', { items: [plainItem('V-1')] }),
  ];
}

describe.skipIf(!isInstalled())(
  'a workbook that LibreOffice saved (where it is not installed, there is none)',
  { timeout: 180_000 },
  () => {
    let folder = '';
    const nameOf = (layout: PoamLayout) => `layout-${poamLayouts.indexOf(layout)}`;
    /** Saves all files anew, in the form of this ending. */
    const save = (ending: string, filter = ending) =>
      execFileSync(
        program,
        [
          `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
          '--headless',
          '--convert-to',
          filter,
          '--outdir',
          join(folder, ending),
          ...poamLayouts.map((layout) => join(folder, `${nameOf(layout)}.xlsx`)),
        ],
        { stdio: 'ignore' },
      );
    const saved = (layout: PoamLayout, ending: string) =>
      new Uint8Array(readFileSync(join(folder, ending, `${nameOf(layout)}.${ending}`)));

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'libre-office-'));
      for (const layout of poamLayouts) {
        writeFileSync(join(folder, `${nameOf(layout)}.xlsx`), await soundWorkbook(sheetsOf(layout)));
      }
      for (const ending of ['xlsx', 'ods', 'xls']) save(ending);
    }, 180_000);

    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it.each(poamLayouts)('$name gives every item, with the results of formulas', async (layout) => {
      const poam = poamFrom(saved(layout, 'xlsx'));
      const before = poamFrom(await soundWorkbook(sheetsOf(layout)));
      expect(before.items[0]).not.toHaveProperty('scheduled');
      const [first, ...rest] = before.items;
      expect(poam.items).toEqual([{ ...first, scheduled: fullItem.read.scheduled }, ...rest]);
      expect({ ...poam, items: [] }).toEqual({ ...before, items: [] });
    });

    it.each([
      ['ods', /OpenDocument spreadsheet \(\.ods\)/],
      ['xls', /older \.xls form/],
    ])('as .%s is refused, with how to save it as .xlsx', async (ending, message) => {
      const read = await workbook.load();
      for (const layout of poamLayouts) {
        const bytes = saved(layout, ending);
        const chunks = () => expect.fail('It is not read in passing.');
        const reading = await read({ name: 'poam', size: bytes.length, bytes: async () => bytes, chunks });
        expect(reading).toMatchObject({ kind: 'refused', message: expect.stringMatching(message) });
      }
    });
  },
);
