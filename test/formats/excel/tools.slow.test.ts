import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import type { Workbook } from '../../../src/domain/documents/workbook.ts';
import { escalationTool } from '../../../src/domain/escalation/case/check-case.ts';
import { caseWorkbook } from '../../../src/domain/escalation/case/workbook.ts';
import { escalationExamples } from '../../../src/domain/escalation/examples.ts';
import { assess } from '../../../src/domain/readiness/assess.ts';
import { assessmentWorkbook } from '../../../src/domain/readiness/workbook.ts';
import { evaluationWorkbook } from '../../../src/domain/triggers/report/workbook.ts';
import { triggerTool } from '../../../src/domain/triggers/work/trigger-work.ts';
import type { WorkDocument, WorkTool } from '../../../src/domain/work-documents/work-document.ts';
import { writeDocument } from '../../../src/domain/work-documents/write-document.ts';
import { readSavedWork } from '../../../src/formats/excel/read-saved-work.ts';
import { writeExcel } from '../../../src/formats/excel/write-excel.ts';
import { readFileText } from '../../../src/formats/work-document-file.ts';
import { readinessTool } from '../../../src/tools/readiness/tool.ts';
import { words as checklist } from '../../../src/tools/readiness/words/checklist.ts';
import { reportWords as readinessWords } from '../../../src/tools/readiness/words/report.ts';
import { anyFacts as anyReadiness } from '../../domain/readiness/arbitrary-facts.ts';
import { anyFacts as anyTriggers, middle } from '../../domain/triggers/arbitrary-facts.ts';
import { escalationWords, scenarioWords } from '../../support/escalation-words.ts';
import { evaluate, lookAhead, reportWords } from '../../support/trigger-words.ts';

const asOf = plainDate('2026-05-04');
const anyTitle = fc.string({ unit: 'grapheme', maxLength: 20 });

/** Work that went into a workbook and came back out of it. */
async function throughWorkbook<Facts>(tool: WorkTool<Facts>, work: WorkDocument<Facts>, workbook: Workbook) {
  const bytes = await writeExcel(workbook, { creator: 'p', savedWork: { work, note: 'Saved.' } });
  const read = readFileText((await readSavedWork(bytes.buffer)) ?? '', [tool]);
  if (read.outcome === 'refused') throw new Error(read.message);
  expect(read.problems).toEqual([]);
  return read.document;
}

describe('work that is opened from its workbook', () => {
  it('is the same assessment', () =>
    fc.assert(
      fc.asyncProperty(anyReadiness, anyTitle, async (facts, title) => {
        const work = writeDocument(readinessTool, { title, facts });
        const workbook = assessmentWorkbook(title, assess(facts, checklist, asOf), readinessWords);
        expect(await throughWorkbook(readinessTool, work, workbook)).toEqual(work);
      }),
      { seed: 1, numRuns: 25 },
    ));

  it('is the same evaluation', () =>
    fc.assert(
      fc.asyncProperty(anyTriggers(true), anyTitle, async (facts, title) => {
        const work = writeDocument(triggerTool, { title, facts: triggerTool.check(facts).facts });
        const judged = { evaluation: evaluate(work.facts, middle), ahead: lookAhead(work.facts, middle) };
        const workbook = evaluationWorkbook({ title, work: work.facts, words: reportWords, ...judged });
        expect(await throughWorkbook(triggerTool, work, workbook)).toEqual(work);
      }),
      { seed: 1, numRuns: 25 },
    ));

  it.each(escalationExamples(scenarioWords))('is the same case: $title', async ({ title, facts }) => {
    const work = writeDocument(escalationTool, { title, facts });
    const workbook = caseWorkbook(title, facts, asOf, escalationWords);
    expect(await throughWorkbook(escalationTool, work, workbook)).toEqual(work);
  });
});
