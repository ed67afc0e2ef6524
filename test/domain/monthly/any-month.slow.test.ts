import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { checkMonthlyFacts } from '../../../src/domain/monthly/check-facts.ts';
import { logWorkbook } from '../../../src/domain/monthly/log-workbook.ts';
import { paperIds, paperOf } from '../../../src/domain/monthly/papers.ts';
import { writeDocument } from '../../../src/domain/work-documents/write-document.ts';
import { writeExcel } from '../../../src/formats/excel/write-excel.ts';
import { writeWord } from '../../../src/formats/word/write-word.ts';
import { readFileText, writeFileText } from '../../../src/formats/work-document-file.ts';
import { monthlyWork } from '../../../src/tools/monthly/tool.ts';
import { paperWords as words } from '../../../src/tools/monthly/words/papers.ts';
import { readExcelSheets } from '../../support/excel-reader.ts';
import { expectSame } from '../../support/expect-same.ts';
import { readWordBlocks } from '../../support/word-reader.ts';
import { anyMonth } from './arbitrary-month.ts';

const asOf = plainDate('2026-11-22');

describe('any month', () => {
  it('is the same month once it was saved as a file and opened again', () => {
    fc.assert(
      fc.property(anyMonth, (facts) => {
        const sound = checkMonthlyFacts(facts, words.choices);
        expect(sound.problems).toEqual([]);
        const work = writeDocument(monthlyWork, { title: 'Month', facts: sound.facts });
        const read = readFileText(writeFileText(work), [monthlyWork]);
        if (read.outcome === 'refused') throw new Error(read.message);
        expectSame(read.document, JSON.parse(JSON.stringify(work)));
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it('has papers and logs that are sound files, whatever its texts hold', async () => {
    await fc.assert(
      fc.asyncProperty(anyMonth, async (facts) => {
        for (const id of paperIds) {
          const bytes = await writeWord(paperOf(id, facts, words, asOf), { creator: 'p' });
          expect(readWordBlocks(bytes)[0]?.kind).toBe('heading');
        }
        const sheets = readExcelSheets(await writeExcel(logWorkbook(facts, words, asOf), { creator: 'p' }));
        expect(sheets.length).toBe(facts.figures ? 5 : 4);
      }),
      { seed: 1, numRuns: 8 },
    );
  });
});
