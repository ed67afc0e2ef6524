import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import type { PlainMonth } from '../../../src/domain/monthly/facts.ts';
import { figuresOfFiles } from '../../../src/domain/monthly/figures-of-files.ts';
import { type ReadFile, whyNumbersStay, withFiles } from '../../../src/domain/monthly/take-in.ts';
import { factAt } from '../../../src/domain/work-documents/fact-paths.ts';
import { inventory } from '../../support/evidence/built-inventory.ts';
import { hosts, poam, poamItems, scan } from '../poam/build-evidence.ts';

const [september, october] = [plainDate('2026-09-30'), plainDate('2026-10-31')];
const host = hosts(1, 'yes');
const figures = figuresOfFiles(
  [poam(poamItems(2), september, 'september.xlsx'), poam(poamItems(2), october, 'october.xlsx')],
  [
    scan(host, [], { date: september, file: 'september.nessus' }),
    scan(host, [], { date: october, file: 'october.nessus' }),
    scan(hosts(2, 'no'), [], { date: october, file: 'second.nessus' }),
  ],
  {},
  [
    inventory([{ id: 'A' }], { file: 'old-inventory.xlsx', date: september }),
    inventory([{ id: 'A' }], { file: 'inventory.xlsx', date: october }),
  ],
);
const files: readonly ReadFile[] = [
  ...(['september.xlsx', 'october.xlsx'] as const).map((name) => ({ name, kind: 'poam' as const })),
  ...['september.nessus', 'october.nessus', 'second.nessus'].map((name) => ({ name, kind: 'scan' as const })),
  ...['old-inventory.xlsx', 'inventory.xlsx'].map((name) => ({ name, kind: 'inventory' as const })),
];

describe('what the files of a month give to its package', () => {
  it('are the figures, the month, and the names of the files of this month alone', () => {
    expect(withFiles({ csp: 'A' }, figures, files)).toEqual({
      csp: 'A',
      figures,
      month: '2026-10',
      deliverables: {
        poam: { file: 'october.xlsx' },
        'scan-files': { file: 'october.nessus, second.nessus' },
        inventory: { file: 'inventory.xlsx' },
      },
    });
  });

  it('leaves what people entered as it is, even where it cannot be used', () => {
    const given = {
      month: 'soon',
      deliverables: { poam: { file: 'as-posted.xlsx', uploaded: '2026-11-02' }, 'scan-files': { file: 7 } },
    };
    expect(withFiles(given, figures, files)).toMatchObject({ ...given, figures });
  });

  it('names the files that are read now where others were read before', () => {
    const before = { ...figures, files: ['wrong.xlsx', 'wrong.nessus'] };
    const given = {
      month: '2026-09',
      figures: before,
      deliverables: { poam: { file: 'wrong.xlsx', uploaded: '2026-11-02' }, 'scan-files': { file: 'wrong.nessus' } },
    };
    expect(withFiles(given, figures, files)).toMatchObject({
      month: '2026-09',
      deliverables: {
        poam: { file: 'october.xlsx', uploaded: '2026-11-02' },
        'scan-files': { file: 'october.nessus, second.nessus' },
      },
    });
  });

  it('is no month where the POA&M has no date', () => {
    const undated = figuresOfFiles([poam(poamItems(1), null)], []);
    expect(withFiles({}, undated, [{ name: 'poam.xlsx', kind: 'poam' }])).toEqual({
      figures: undated,
      deliverables: { poam: { file: 'poam.xlsx' } },
    });
  });

  it('names the first of hundreds of scans and says how many more there are, and makes way for the next files all the same', () => {
    const names = Array.from({ length: 1_300 }, (_, index) => `${'a long name '.repeat(12)}${index}.nessus`);
    const scans = names.map((name) => ({ name, kind: 'scan' as const }));
    const many = withFiles({}, { ...figures, files: names }, scans);
    const listed = factAt(many, 'deliverables.scan-files.file');
    expect(listed).toBe(`${names.slice(0, 20).join(', ')}, 1,280 more files`);
    expect(factAt(withFiles(many, figures, files), 'deliverables.scan-files.file')).toBe(
      'october.nessus, second.nessus',
    );
  });
});

describe('the numbers of a month', () => {
  const month = '2026-10' as PlainMonth;
  const [ofSeptember, ofOctober] = [{ ...figures, asOf: september }, figures];

  it('stay as they are where files were removed, and what is left is of another month', () => {
    expect(whyNumbersStay({ month, figures: ofOctober }, ofSeptember)).toBe('numbers-stay');
    expect(whyNumbersStay({ month, figures: ofOctober }, {})).toBe('numbers-stay');
  });

  it('are not those of the month before, once the next month has begun or they were taken out', () => {
    expect(whyNumbersStay({ month }, ofSeptember)).toBe('no-numbers');
    expect(whyNumbersStay({}, ofSeptember)).toBe('no-numbers');
  });

  it('are counted again where they are of the month, or were of another one', () => {
    expect(whyNumbersStay({ month, figures: ofOctober }, ofOctober)).toBeUndefined();
    expect(whyNumbersStay({ month, figures: ofSeptember }, ofOctober)).toBeUndefined();
    expect(whyNumbersStay({ figures: ofOctober }, ofSeptember)).toBeUndefined();
  });
});
