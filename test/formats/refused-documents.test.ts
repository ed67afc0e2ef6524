import { deflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { triggerTool } from '../../src/domain/triggers/work/trigger-work.ts';
import { fileBounds, linkBounds } from '../../src/domain/work-documents/reading/bounds.ts';
import { mostUnread, readDocument } from '../../src/domain/work-documents/reading/read-document.ts';
import { versionOf } from '../../src/domain/work-documents/work-document.ts';
import { readFileText } from '../../src/formats/work-document-file.ts';
import { longestFragment, readLink, writeLink } from '../../src/formats/work-document-link.ts';

/* Every way in which a document fails to open, with the sentences that a person reads. */

const tools = [triggerTool];
const newest = versionOf(triggerTool);
const text = (document: object) => JSON.stringify({ tool: 'triggers', version: newest, title: 'Acme', ...document });
const linkOf = (json: string) => `#work=${deflateRawSync(json).toString('base64url')}`;
const many = (count: number) => `[${'0,'.repeat(count)}0]`;
const deep = `${'['.repeat(40)}${']'.repeat(40)}`;
const strange = Object.fromEntries(Array.from({ length: mostUnread + 1 }, (_, index) => [`n${index}`, 0]));

/** Text by text: what is said of it as a file, in a link, and as work that the browser keeps. */
const refused: readonly {
  readonly of: string;
  readonly json: string;
  readonly file: string;
  readonly link: string;
  readonly kept?: string;
}[] = [
  {
    of: 'nothing at all',
    json: ' ',
    file: 'This file is empty. Nothing was changed.',
    link: 'This link contains no work that can be read. Ask for it again, or ask for the work as a file. Nothing was changed.',
  },
  {
    of: 'half of a document',
    json: '{"tool":"triggers","ver',
    file: 'This file is not JSON or an Excel workbook from these tools, or part of it is missing. Choose a file that you saved from one of these tools. Nothing was changed.',
    link: 'This link contains no work that can be read. Ask for it again, or ask for the work as a file. Nothing was changed.',
  },
  {
    of: 'JSON that is no work',
    json: '[1]',
    file: 'This file was not saved from one of these tools. Nothing was changed.',
    link: 'This link contains no work from these tools. Nothing was changed.',
    kept: 'This work was not saved from one of these tools. It stays in this browser unchanged.',
  },
  {
    of: 'a tool that no edition knows',
    json: text({ tool: 'weather' }),
    file: 'This file belongs to a tool that this edition does not have. Nothing was changed.',
    link: 'This link belongs to a tool that this edition does not have. Nothing was changed.',
    kept: 'This work belongs to a tool that this edition does not have. It stays in this browser unchanged.',
  },
  {
    of: 'another tool',
    json: text({ tool: 'escalation' }),
    file: 'This file belongs to the Escalation walkthrough. Open it there. Nothing was changed here.',
    link: 'This link belongs to the Escalation walkthrough. Open it there. Nothing was changed here.',
    kept: 'This work belongs to the Escalation walkthrough. Open it there. It stays in this browser unchanged.',
  },
  {
    of: 'no version',
    json: text({ version: undefined }),
    file: 'This file does not say which version of the Deficiency trigger calculator saved it, so it was not opened. Open another copy of the file. Nothing was changed.',
    link: 'This link does not say which version of the Deficiency trigger calculator saved it, so it was not opened. Ask for it again, or ask for the work as a file. Nothing was changed.',
    kept: 'This work does not say which version of the Deficiency trigger calculator saved it, so it was not opened. Save its text before you delete it. It stays in this browser unchanged.',
  },
  {
    of: 'version 0',
    json: text({ version: 0 }),
    file: 'This file says that version 0 of the Deficiency trigger calculator saved it. There is no such version, so it was not opened. Open another copy of the file. Nothing was changed.',
    link: 'This link says that version 0 of the Deficiency trigger calculator saved it. There is no such version, so it was not opened. Ask for it again, or ask for the work as a file. Nothing was changed.',
    kept: 'This work says that version 0 of the Deficiency trigger calculator saved it. There is no such version, so it was not opened. Save its text before you delete it. It stays in this browser unchanged.',
  },
  {
    of: 'a newer version',
    json: text({ version: 9 }),
    file: 'This file was saved by a newer edition of the Deficiency trigger calculator: its version is 9, and this page reads versions up to 2. Reload the page to get the newest edition, or open the work where it was saved. Nothing was changed.',
    link: 'This link was made by a newer edition of the Deficiency trigger calculator: its version is 9, and this page reads versions up to 2. Reload the page to get the newest edition, or open the work where it was saved. Nothing was changed.',
    kept: 'This work was saved by a newer edition of the Deficiency trigger calculator: its version is 9, and this page reads versions up to 2. Reload the page to get the newest edition. It stays in this browser unchanged.',
  },
  {
    of: 'lists within lists',
    json: `{"tool":"triggers","version":2,"facts":${deep}}`,
    file: 'This file has lists and groups nested deeper than in any work from these tools, so it was not opened. Nothing was changed.',
    link: 'This link has lists and groups nested deeper than in any work from these tools, so it was not opened. Nothing was changed.',
    kept: 'This work has lists and groups nested deeper than in any work from these tools, so it was not opened. It stays in this browser unchanged.',
  },
  {
    of: 'too many entries that cannot be used',
    json: text({ facts: strange }),
    file: '5,001 entries in this file could not be used, so it was not opened. It is damaged, or another program wrote it. Nothing was changed.',
    link: '5,001 entries in this link could not be used, so it was not opened. It is damaged, or another program wrote it. Nothing was changed.',
    kept: '5,001 entries in this work could not be used, so it was not opened. It is damaged, or another program wrote it. It stays in this browser unchanged.',
  },
];

describe('a document that is not opened because of', () => {
  it.each(refused)('$of: its file says so', ({ json, file }) => {
    expect(readFileText(json, tools)).toMatchObject({ outcome: 'refused', message: file });
  });

  it.each(refused)('$of: its link says so', async ({ json, link }) => {
    expect(await readLink(linkOf(json), tools)).toMatchObject({ outcome: 'refused', message: link });
  });

  it.each(refused.filter(({ kept }) => kept))('$of: work that the browser keeps says so', ({ json, kept }) => {
    expect(readDocument(JSON.parse(json), tools, 'kept')).toMatchObject({ outcome: 'refused', message: kept });
  });
});

describe('a document beyond its bounds', () => {
  const tooMany = (bounds: typeof linkBounds) => `{"tool":"triggers","version":2,"off":${many(bounds.entries)}}`;

  it('is refused with the bound that it breaks', async () => {
    expect(readFileText(tooMany(fileBounds), tools)).toMatchObject({
      message:
        'This file contains more than 200,000 entries, more than any work from these tools. It was not opened. Nothing was changed.',
    });
    expect(readFileText(`"${'a'.repeat(fileBounds.length)}"`, tools)).toMatchObject({
      message: 'This file is longer than any work from these tools, so it was not opened. Nothing was changed.',
    });
    expect(await readLink(linkOf(tooMany(linkBounds)), tools)).toMatchObject({
      message:
        'This link contains more than 20,000 entries, so it was not opened. Ask for the work as a file. Nothing was changed.',
    });
    const tooLong =
      'This link contains more than 1 MB, so it was not opened. Ask for the work as a file. Nothing was changed.';
    expect(await readLink(linkOf('a'.repeat(linkBounds.length + 1)), tools)).toMatchObject({ message: tooLong });
    expect(await readLink(`#work=${'a'.repeat(longestFragment)}`, tools)).toMatchObject({ message: tooLong });
  });

  it('is not made into a link that nobody could open', async () => {
    const items = Array.from({ length: linkBounds.entries }, (_, index) => ({ id: `V-${index}` }));
    const document = { tool: 'triggers', version: newest, title: 'Acme', facts: { remediation: { items } } } as const;
    expect(await writeLink(document)).toMatchObject({
      outcome: 'refused',
      message: 'This work is too large for a link. Save it as a file, and send the file instead.',
    });
    expect(readFileText(JSON.stringify(document), tools).outcome).toBe('read');
  });
});

describe('a link', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('says whether it holds nothing or was damaged on the way', async () => {
    const damaged =
      'This link is incomplete: part of it was cut off or changed in transit. Ask for it again, or ask for the work as a file. Nothing was changed.';
    expect(await readLink('#kickoff', tools)).toMatchObject({
      message: 'This link contains no work. Ask for it again, or ask for the work as a file.',
    });
    for (const fragment of [
      '#work=',
      '#work=abc',
      `${linkOf(text({}))}AAAA`,
      '#work=%7B',
      linkOf(text({})).slice(0, -3),
    ]) {
      expect(await readLink(fragment, tools), fragment).toMatchObject({ message: damaged });
    }
  });

  it('is neither made nor opened by a browser that is too old, which says so', async () => {
    vi.stubGlobal('DecompressionStream', undefined);
    vi.stubGlobal('CompressionStream', undefined);
    expect(await readLink(linkOf(text({})), tools)).toMatchObject({
      message:
        'This browser is too old to open work from a link. Update it, or ask for the work as a file. Nothing was changed.',
    });
    expect(await writeLink({ tool: 'triggers', version: 2, title: 'Acme', facts: {} })).toMatchObject({
      message: 'This browser is too old to create a link. Save the work as a file, and send the file instead.',
    });
  });
});

describe('a document that is open although not all of it could be used', () => {
  it.each([
    [
      'its title',
      { title: undefined, facts: {} },
      'It has no title. It is called “Deficiency trigger calculator” for now.',
    ],
    ['its content', { facts: undefined }, 'It contains no answers or entries.'],
    [
      'a date of saving that is none',
      { saved: '2026-02-30', facts: {} },
      'The date and time when it was saved cannot be read.',
    ],
    [
      'an entry that nobody knows',
      { color: 'red', facts: {} },
      'It contains “color”, which this edition does not know.',
    ],
    [
      'a name that is too long to show',
      { ['a'.repeat(999)]: 1, facts: {} },
      `It contains “${'a'.repeat(40)}…”, which this edition does not know.`,
    ],
    [
      'what an earlier reading set aside',
      { unread: 7, facts: {} },
      'The list of entries that could not be used before is damaged. It is kept unchanged.',
    ],
  ])('for want of or because of %s says so', (_, document, message) => {
    const result = readFileText(text(document), tools);
    expect(result.outcome === 'read' && result.problems.map((problem) => problem.message)).toEqual([message]);
  });
});
