import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { entryFaults } from '../../../src/domain/calendar-entries/check-entries.ts';
import { planDates } from '../../../src/domain/plan/dates.ts';
import { datedFacts } from '../../../src/domain/plan/examples.ts';
import type { PlanFacts } from '../../../src/domain/plan/facts.ts';
import { planPaper } from '../../../src/domain/plan/paper.ts';
import { planOf } from '../../../src/domain/plan/plan.ts';
import { planWorkbook } from '../../../src/domain/plan/plan-workbook.ts';
import { writeDocument } from '../../../src/domain/work-documents/write-document.ts';
import { writeExcel } from '../../../src/formats/excel/write-excel.ts';
import { writeWord } from '../../../src/formats/word/write-word.ts';
import { readFileText, writeFileText } from '../../../src/formats/work-document-file.ts';
import { planWork } from '../../../src/tools/plan/tool.ts';
import { examples } from '../../../src/tools/plan/words/examples.ts';
import { milestones } from '../../../src/tools/plan/words/milestones.ts';
import { planWords as words } from '../../../src/tools/plan/words/papers.ts';
import { readExcelSheets } from '../../support/excel-reader.ts';
import { expectSame } from '../../support/expect-same.ts';
import { readWordBlocks } from '../../support/word-reader.ts';
import { anyPlan } from './arbitrary-plan.ts';

const today = plainDate('2026-11-30');
const toWrite = (facts: PlanFacts) => ({ title: 'Plan', facts, plan: planOf(facts, today, milestones), today });
const example = (place: number) => datedFacts(examples[place]?.facts, today) as PlanFacts;

describe('any plan', () => {
  it('is the same plan once it was saved as a file and opened again', () => {
    fc.assert(
      fc.property(anyPlan, (facts) => {
        const sound = planWork.check(facts);
        expect(sound.problems).toEqual([]);
        const work = writeDocument(planWork, { title: 'Plan', facts: sound.facts });
        const read = readFileText(writeFileText(work), [planWork]);
        if (read.outcome === 'refused') throw new Error(read.message);
        expectSame(read.document, JSON.parse(JSON.stringify(work)));
      }),
      { seed: 1, numRuns: 40 },
    );
  });

  it('has a paper and a workbook that are sound files, and dates that a calendar takes', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (facts) => {
        const bytes = await writeWord(planPaper(toWrite(facts), words), { creator: 'p' });
        expect(readWordBlocks(bytes)[0]?.kind).toBe('heading');
        const sheets = readExcelSheets(await writeExcel(planWorkbook(toWrite(facts), words), { creator: 'p' }));
        expect(sheets.map(({ name }) => name)).toEqual(['Steps', 'What cannot be kept', 'Constraints', 'Milestones']);
        const { entries } = planDates(toWrite(facts), words);
        expect(entryFaults(entries)).toEqual([]);
      }),
      { seed: 1, numRuns: 3 },
    );
  });
});

describe('the dates of a plan', () => {
  it('hold the sure days of the steps, the recurring meeting to the end of the plan, and the days of the rules', () => {
    const facts = example(0);
    const { plan } = toWrite(facts);
    const { entries } = planDates(toWrite(facts), words);
    expect(entries.find(({ id }) => id === 'project-meeting')).toMatchObject({
      kind: 'meeting',
      start: '13:00',
      minutes: 60,
      repeats: { every: 'weeks', weeks: 2, until: plan?.last },
    });
    expect(entries.find(({ id }) => id === 'sar-debrief')).toMatchObject({ kind: 'day' });
    expect(entries.find(({ id }) => id === 'milestone-last-rev5-application')).toMatchObject({ date: '2027-06-11' });
    expect(entries.length).toBe((plan?.steps.length ?? 0) + 1 + 4);
  });

  it('leave out what is only the earliest or the latest possible, and what is done', () => {
    const ids = (place: number) => planDates(toWrite(example(place)), words).entries.map(({ id }) => id);
    expect(ids(1).filter((id) => !id.startsWith('milestone-'))).toEqual(['approval', 'authorized']);
    expect(ids(2)).not.toContain('kickoff');
  });
});

describe('the paper of a plan', () => {
  it('says that there is no plan while no review approach is chosen', () => {
    const { blocks } = planPaper(toWrite({ service: 'S' }), words);
    expect(blocks.some((one) => 'text' in one && one.text.startsWith('No review approach is chosen'))).toBe(true);
  });

  it('lists each conflict with its source and what would resolve it', () => {
    const { blocks } = planPaper(toWrite(example(2)), words);
    const lists = blocks.flatMap((one) => (one.kind === 'list' ? one.items : []));
    expect(lists[0]).toMatch(/“SAR Debrief” .* too soon\. The playbook says so \(AP-384\)\. Move “SAR Debrief” to/);
  });
});
