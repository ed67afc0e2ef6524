import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { evidenceKinds } from '../../../src/formats/evidence/kinds.ts';
import { readEvidence } from '../../../src/formats/evidence/read-evidence.ts';
import { openWorkbookOf, plainItem } from '../../support/evidence/built-items.ts';
import { itemElement, nessusFile } from '../../support/evidence/nessus-builder.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const gigabyte = 2 ** 30;
const megabyte = 2 ** 20;
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A file of which only the start is asked for and the rest comes in a stream, whatever its size is said to be. */
function source(name: string, start: Uint8Array, size: number, stream: () => ReadableStream<Uint8Array>) {
  const slice = (from: number, to: number) => {
    if (to > 64 * 1024) throw new Error('More than the start of the file was asked for.');
    return { arrayBuffer: async () => start.slice(from, to).buffer as ArrayBuffer };
  };
  return { name, size, slice, stream };
}

/** What is held in memory, all that nobody holds put aside. */
function held(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

describe('a file of a gigabyte', () => {
  it.each([
    ['poam.xlsx', openWorkbookOf([plainItem('V-1')]), '200 MB'],
    ['poam.json', bytesOf('{"plan-of-action-and-milestones":{}}'), '100 MB'],
    ['poam.xml', bytesOf('<plan-of-action-and-milestones/>'), '200 MB'],
    ['poam.csv', bytesOf('POAM ID,Weakness Name,Original Detection Date\n'), '150 MB'],
  ])('named %s is refused by its size, and not read', async (name, start, limit) => {
    const unread = () => expect.fail('It was read.');
    expect(await readEvidence(source(name, start, gigabyte, unread))).toEqual({
      kind: 'refused',
      file: name,
      message: `${name} is larger than ${limit}, the limit for this kind of file. Split it, or export less at a time.`,
    });
  });

  const [head = '', tail = ''] = nessusFile([{ name: 'a' }]).split(/<ReportHost[\s\S]*<\/ReportHost>\n/);
  const prose = 'The remote service lets others in.\n'.repeat(80);
  const finding = itemElement({ plugin: '7', name: 'Weakness', severity: '3', output: prose });
  const line = `7,High,web-1,"Weakness","${prose}"\r\n`;

  it.each([
    ['scan.nessus', head, `<ReportHost name="web-1">${finding.repeat(300)}</ReportHost>\n`, tail],
    ['scan.csv', 'Plugin ID,Risk,Host,Name,Plugin Output\r\n', line.repeat(300), ''],
  ])(
    'named %s is read in passing: what is held does not grow with it',
    async (name, first, middle, last) => {
      const kind = evidenceKinds.find(({ id }) => id === (name.endsWith('csv') ? 'scan-table' : 'nessus'));
      expect(kind?.mostBytes).toBeGreaterThan(gigabyte);
      const piece = bytesOf(middle);
      const pieces = Math.ceil((48 * megabyte) / piece.length);
      const measured: number[] = [];
      let at = 0;
      const stream = () =>
        new ReadableStream<Uint8Array>({
          pull(controller) {
            if (at === 0) controller.enqueue(bytesOf(first));
            if (at === pieces) {
              controller.enqueue(bytesOf(last));
              controller.close();
              return;
            }
            if (at % Math.floor(pieces / 4) === 0) measured.push(held());
            controller.enqueue(piece.slice());
            at++;
          },
        });
      const told: number[] = [];
      const onProgress = ({ done }: { readonly done: number }) => told.push(done);
      const result = await readEvidence(source(name, bytesOf(first + middle), gigabyte, stream), { onProgress });
      expect(result).toMatchObject({ kind: 'scan', rows: pieces * 300, findings: [{ id: '7', hosts: 1 }] });
      expect(told.length).toBeGreaterThan(pieces / 2);
      const [, ...later] = measured;
      expect(later.length).toBeGreaterThan(2);
      expect(Math.max(...later) - Math.min(...later)).toBeLessThan(8 * megabyte);
    },
    60_000,
  );
});
