import { describe, expect, it } from 'vitest';
import { figuresOfFiles } from '../../../src/domain/monthly/figures-of-files.ts';
import { deviationKinds, type MonthFigures, monthChangeKinds } from '../../../src/domain/monthly/month-figures.ts';
import type { PoamEvidence } from '../../../src/domain/poam/evidence.ts';
import { vulnerabilityTriggerOf } from '../../../src/domain/triggers/vulnerabilities.ts';
import { readEvidence } from '../../../src/formats/evidence/read-evidence.ts';
import { paperWords } from '../../../src/tools/monthly/words/papers.ts';
import { yearCount, yearDays, yearPoam } from '../../support/evidence/poam-year.ts';

/** What a POA&M of the year holds, read from its file. */
async function readMonth(month: number): Promise<PoamEvidence> {
  const { name, content } = yearPoam(month);
  const read = await readEvidence(new File([new Uint8Array(content as Uint8Array<ArrayBuffer>)], name));
  if (read.kind !== 'poam') throw new Error(`${name} was read as ${read.kind}.`);
  return read;
}

/** The numbers under the names that stand beside them. */
const named = ({ open, lists, changes }: MonthFigures) => ({
  'Open POA&M items': open.value,
  'Past due': lists.late?.value ?? 0,
  ...(changes &&
    Object.fromEntries(monthChangeKinds.map((kind) => [paperWords.changeKinds[kind], changes[kind].value]))),
  'Deviation requests pending': lists.pending?.value ?? 0,
  'Vendor dependencies': lists.vendor?.value ?? 0,
});

describe('the figures of a year, read from its files', () => {
  it('are those of a count made one by one, in every month', async () => {
    const months = await Promise.all(yearDays.map((_, month) => readMonth(month)));
    for (const [month, day] of yearDays.entries()) {
      const figures = figuresOfFiles(months.slice(Math.max(0, month - 1), month + 1), []);
      const { figures: counted, byRating, deviations, olderThan } = yearCount(month);
      expect(figures.asOf).toBe(day);
      expect(named(figures), day).toEqual(counted);
      const { high, moderate, low } = figures.openByRating;
      expect([high, moderate, low], day).toEqual(byRating);
      expect(
        deviationKinds.map((kind) => [figures.deviations[kind].pending, figures.deviations[kind].approved]),
        day,
      ).toEqual(deviations);
      expect(figures.triggers).toHaveLength(4);
      for (const { trigger, value, state } of figures.triggers) {
        const { count, days } = vulnerabilityTriggerOf(trigger).thresholds;
        const old = olderThan(trigger.includes('high') ? 'high' : 'moderate', days.value);
        expect([trigger, value, state], day).toEqual([trigger, old, old >= count.value ? 'met' : 'not-met']);
      }
    }
  });
});
