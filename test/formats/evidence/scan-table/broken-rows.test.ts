import { describe, expect, it } from 'vitest';
import { countedIn, leftOutOf, passedOverIn, readTable } from '../../../support/evidence/scan-table-builder-reading.ts';

const headings = 'QID,Title,Severity,Last Detected,First Detected,Status,Asset Name\n';
const rows = (quote: string, state: string) =>
  [0, 1, 2, 3]
    .map(
      (at) =>
        `10${at},Weakness ${at},4,${quote}Mar 15, 2026${quote},${quote}May 31, 2025${quote},${state},server-${at}\n`,
    )
    .join('');

describe('a table of a scan', () => {
  it('with commas in dates without marks is never read by position: no row counts, and the file says why', async () => {
    const sound = await readTable(headings + rows('"', 'ACTIVE'));
    expect(sound.hosts.map(({ name }) => name)).toEqual(['server-0', 'server-1', 'server-2', 'server-3']);
    const broken = await readTable(headings + rows('', 'ACTIVE'));
    expect(broken).toMatchObject({ hosts: [], findings: [], rows: 4 });
    expect(leftOutOf(broken)).toBe(4);
    expect(broken.issues.filter(({ kind }) => kind === 'left-out')).toHaveLength(4);
    expect(broken.issues[0]).toMatchObject({
      mayHide: true,
      what: expect.stringContaining('9 values under 7 headings'),
    });
  });

  it('with one such row reads the others, and says that the number is a lower bound', async () => {
    const text = `${headings}${rows('"', 'ACTIVE')}200,Weakness, with a comma,4,x,y,ACTIVE,server-9\n`;
    const evidence = await readTable(text);
    expect(countedIn(evidence)).toBe(4);
    expect(evidence.hosts).toHaveLength(4);
    expect(evidence.issues.filter(({ mayHide }) => mayHide)).toMatchObject([{ kind: 'left-out', place: { row: 6 } }]);
  });

  it('cut at every tenth of its length says so: as a lower bound, or within its last value as a remark', async () => {
    const text = headings + rows('"', 'ACTIVE').repeat(5);
    for (let tenth = 3; tenth < 10; tenth++) {
      const cut = text.slice(0, Math.floor((text.length * tenth) / 10));
      const evidence = await readTable(cut);
      const said = evidence.issues.map(({ what, mayHide }) => mayHide ?? what.startsWith('The last row does not end'));
      expect(said).toEqual([true]);
      expect(countedIn(evidence) + leftOutOf(evidence) + passedOverIn(evidence)).toBe(evidence.rows);
    }
  });
});
