import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { writePowerPoint } from '../../../src/formats/powerpoint/write-powerpoint.ts';
import { findOffice, officeMissing } from '../../support/office.ts';
import { options, sampleDeck } from './sample-deck.ts';

const office = findOffice();

/** A presentation of LibreOffice itself: where not even this one opens, its part for presentations is not installed. */
const plainPresentation = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" office:version="1.3"
  office:mimetype="application/vnd.oasis.opendocument.presentation">
  <office:body><office:presentation><draw:page draw:name="One"/></office:presentation></office:body>
</office:document>`;

/** The PDF files that LibreOffice makes of presentations, by the names of these; none for one that it does not open. */
async function pdfOf(program: string, files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = mkdtempSync(join(tmpdir(), 'playbook-office-'));
  try {
    const paths = Object.keys(files).map((name) => join(folder, name));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    await promisify(execFile)(program, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths]);
    return paths.map((path) => {
      const pdf = path.replace(/\.[a-z]+$/, '.pdf');
      return existsSync(pdf) ? readFileSync(pdf, 'latin1') : undefined;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('slides in LibreOffice', () => {
  it.skipIf(office === undefined)(
    `are as many pages as the deck has slides${office === undefined ? `. ${officeMissing}` : ''}`,
    async (context) => {
      const [plain, slides] = await pdfOf(office ?? '', {
        'plain.fodp': plainPresentation,
        'slides.pptx': writePowerPoint(sampleDeck, options),
      });
      if (plain === undefined) context.skip('LibreOffice is here without Impress, its part for presentations.');
      expect(slides?.match(/\/Type\s*\/Page\b/g)).toHaveLength(sampleDeck.slides.length);
    },
    300_000,
  );
});
