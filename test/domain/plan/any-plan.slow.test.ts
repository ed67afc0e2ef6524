import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { entryFaults } from '../../../src/domain/calendar-entries/check-entries.ts';
import { planDates } from '../../../src/domain/plan/dates.ts';
import type { PlanFacts } from '../../../src/domain/plan/facts.ts';
import { planPaper } from '../../../src/domain/plan/paper.ts';
import { planOf } from '../../../src/domain/plan/plan.ts';
import { planWorkbook } from '../../../src/domain/plan/plan-workbook.ts';
import { writeDocument } from '../../../src/domain/work-documents/write-document.ts';
import { writeExcel } from '../../../src/formats/excel/write-excel.ts';
import { writeWord } from '../../../src/formats/word/write-word.ts';
import { readFileText, writeFileText } from '../../../src/formats/work-document-file.ts';
import { planWork } from '../../../src/tools/plan/tool.ts';
import { milestones } from '../../../src/tools/plan/words/milestones.ts';
import { planWords as words } from '../../../src/tools/plan/words/papers.ts';
import { readExcelSheets } from '../../support/excel-reader.ts';
import { expectSame } from '../../support/expect-same.ts';
import { readWordBlocks } from '../../support/word-reader.ts';
import { anyPlan } from './arbitrary-plan.ts';

const today = plainDate('2026-11-30');
const toWrite = (facts: PlanFacts) => ({ title: 'Plan', facts, plan: planOf(facts, today, milestones), today });

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
