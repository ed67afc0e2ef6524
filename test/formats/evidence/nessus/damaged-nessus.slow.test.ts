import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNessus } from '../../../../src/formats/evidence/nessus/read-nessus.ts';
import { readEvidence } from '../../../../src/formats/evidence/read-evidence.ts';
import { inPieces, itemElement, nessusFile, scanInformation } from '../../../support/evidence/nessus-builder.ts';
import { damaged } from '../../../support/evidence/nessus-builder-damage.ts';
import { openedFile } from '../../../support/evidence/opened-file.ts';

const read = (content: string | Uint8Array) => readNessus(openedFile(inPieces(content), 'scan.nessus'));
const valid = nessusFile(
  ['a', 'b'].map((name) => ({
    name,
    tags: { Credentialed_Scan: 'true', HOST_END: 'Wed Mar 23 15:07:52 2022' },
    items: [scanInformation('yes'), { plugin: '7', severity: '3', name: 'Weakness', cves: ['CVE-2024-0001'] }],
  })),
);
const lowerBound = expect.objectContaining({ kind: 'noted', mayHide: true });
const withText = (text: string) => valid.replace('About it &amp; more.', text);

describe('a damaged Nessus file', () => {
  it('gives what stands before the place where it breaks off, wherever that is', async () => {
    let before = 0;
    for (let length = 0; length < valid.length; length += 3) {
      const result = await read(valid.slice(0, length));
      if (length < valid.indexOf('<Policy>')) continue;
      if (result.kind !== 'scan') throw new Error(JSON.stringify(result));
      const isWhole = length > valid.lastIndexOf('</NessusClientData_v2>') + '</NessusClientData_v2'.length;
      const ends = result.issues.filter(({ what }) => what.startsWith('The file breaks off at line'));
      expect(ends.map(({ mayHide }) => mayHide)).toEqual(isWhole ? [] : [true]);
      expect(result.rows).toBeGreaterThanOrEqual(before);
      before = result.rows;
    }
    expect(before).toBe(4);
  });

  it('cut at any tenth of its length says in a sentence what it is, or that its numbers are lower bounds', async () => {
    for (let tenth = 1; tenth < 10; tenth++) {
      const cut = valid.slice(0, Math.floor((valid.length * tenth) / 10));
      const result = await readEvidence(new File([cut], 'scan.nessus'));
      if (result.kind === 'refused') expect(result.message).toMatch(/^scan\.nessus .*\.$/);
      else expect(result).toMatchObject({ kind: 'scan', issues: expect.arrayContaining([lowerBound]) });
    }
  });

  it('names the host within whose results it ends', async () => {
    const result = await read(valid.slice(0, valid.lastIndexOf('<ReportItem') + 200));
    expect(result).toMatchObject({
      hosts: [{ name: 'a' }, { name: 'b' }],
      issues: [lowerBound, { mayHide: true, what: 'The file ends within the results of the host b.' }],
    });
  });

  it('gives what stands before the line where it is no XML', async () => {
    const result = await read(valid.replace('<ReportHost name="b"', '</Wrong><ReportHost name="b"'));
    expect(result).toMatchObject({ kind: 'scan', rows: 2, hosts: [{ name: 'a' }] });
    expect(result).toMatchObject({
      issues: [{ kind: 'noted', mayHide: true, what: expect.stringMatching(/^The file is damaged at line \d+: /) }],
    });
  });

  it.each([
    ['another whole scan', valid],
    ['another scan without a declaration', valid.slice(valid.indexOf('<Ness'))],
    ['a text', 'and so on'],
  ])('says when behind its end stands %s', async (_, more) => {
    expect(await read(`${valid}${more}`)).toMatchObject({
      rows: 4,
      issues: [
        { kind: 'noted', what: expect.stringMatching(/^There is more text after the end of the scan, at line/) },
      ],
    });
    expect(await read(`${valid}\n  \r\n`)).toMatchObject({ rows: 4, issues: [] });
  });

  it('is none with a text of nine million characters that nobody asks for', async () => {
    const long = 'A line of what the scanner wrote.\r\n'.repeat(260_000);
    expect(await read(withText(`${long}&amp;${long}`))).toMatchObject({ rows: 4, hosts: [{}, {}], issues: [] });
  });

  it('passes over characters and entities that XML does not know, and counts them', async () => {
    const result = await read(withText('&nbsp; \u0001 ]]> &#xZ;'));
    expect(result).toMatchObject({ kind: 'scan', rows: 4 });
    expect(result).toMatchObject({
      issues: [{ what: '4 characters or entities of the file are not allowed in XML.' }],
    });
  });

  it('reads nothing where a document type is declared, in which entities could be defined', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, at) => `<!ENTITY a${at} "${`&a${at - 1};`.repeat(10)}">`).join('')}]>`;
    const result = await read(valid.replace('<NessusClientData_v2>', `${bomb}<NessusClientData_v2>`));
    expect(result).toMatchObject({ kind: 'refused', message: expect.stringContaining('DOCTYPE') });
  });

  it.each([
    ['an older format', '<NessusClientData><Report/></NessusClientData>', /version 1\. Open it in Nessus/],
    ['another kind of XML', '<SCAN value="1"></SCAN>', /first element is “SCAN”/],
    ['no XML', 'plain text', /could not be read as XML/],
    ['nothing', '', /ends before its first element/],
  ])('says what it is when it is %s', async (_, content, message) => {
    expect(await read(content)).toMatchObject({ kind: 'refused', message: expect.stringMatching(message) });
  });

  it.each([
    ['elements within each other without end', `<NessusClientData_v2>${'<a>'.repeat(100_000)}`],
    ['an attribute without end', `<NessusClientData_v2><a b="${'x'.repeat(12_000_000)}`],
    ['a comment without end', `<NessusClientData_v2><!--${'\r\n'.repeat(6_000_000)}`],
    ['a text without end', `<NessusClientData_v2>${'x'.repeat(12_000_000)}`],
    ['an attribute of angle brackets without end', `<NessusClientData_v2><a b=">${'>'.repeat(12_000_000)}`],
    [
      'a tag’s text without end',
      `<NessusClientData_v2><ReportHost name="a"><HostProperties><tag name="HOST_END">${'x\r\n'.repeat(4_000_000)}`,
    ],
    ['forbidden characters without end', `<NessusClientData_v2>${'\u0001'.repeat(1_000_000)}`],
  ])('is given up in bounded time with %s', async (_, content) => {
    const result = await read(content);
    expect(result).toMatchObject({
      kind: 'scan',
      rows: 0,
      issues: expect.arrayContaining([expect.objectContaining({ kind: 'noted' })]),
    });
  });

  it('with ever new findings is read up to the bound, and says so', async () => {
    async function* endless() {
      yield new TextEncoder().encode('<NessusClientData_v2><Report><ReportHost name="a">');
      for (let at = 0; at < 2_000; at++) {
        const items = Array.from({ length: 200 }, (_, index) =>
          itemElement({ plugin: String(at * 200 + index), severity: '1' }),
        );
        yield new TextEncoder().encode(items.join(''));
      }
    }
    const result = await readNessus(openedFile(endless(), 'endless.nessus'));
    expect(result).toMatchObject({
      kind: 'scan',
      rows: 200_001,
      issues: expect.arrayContaining([
        expect.objectContaining({ what: expect.stringContaining('200,000 different'), mayHide: true }),
      ]),
    });
  }, 30_000);

  it('never throws, whatever bytes are lost, flipped, doubled or put in', async () => {
    await fc.assert(
      fc.asyncProperty(damaged(new TextEncoder().encode(valid)), async (bytes) => {
        const result = await read(bytes);
        expect(['scan', 'refused']).toContain(result.kind);
        if (result.kind !== 'scan') return;
        const counted = result.findings.reduce((sum, { rows = 0 }) => sum + rows, 0);
        const left = result.issues.reduce((sum, { kind, rows = 1 }) => sum + (kind === 'left-out' ? rows : 0), 0);
        expect(counted + left).toBe(result.rows);
      }),
      { seed: 4, numRuns: 600 },
    );
  });
});

describe('the reading of a Nessus file', () => {
  it('reports its progress, and stops when asked', async () => {
    const long = nessusFile(Array.from({ length: 40 }, (_, at) => ({ name: `host-${at}` })));
    const progress: number[] = [];
    await readNessus(openedFile(inPieces(long, 1_000), 'a'), { onProgress: ({ done }) => progress.push(done) });
    expect(progress.at(-1)).toBe(long.length);
    expect(progress).toEqual(progress.toSorted((first, second) => first - second));
    let asked = 0;
    const shouldStop = () => ++asked > 2;
    expect(await readNessus(openedFile(inPieces(long, 1_000), 'a'), { shouldStop })).toEqual({
      kind: 'stopped',
      file: 'a',
    });
  });
});
