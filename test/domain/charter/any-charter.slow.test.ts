import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { entryFaults } from '../../../src/domain/calendar-entries/check-entries.ts';
import { sectionChanges } from '../../../src/domain/charter/changes.ts';
import { checkCharterFacts } from '../../../src/domain/charter/check-facts.ts';
import { checkIds } from '../../../src/domain/charter/checks/charter-checks.ts';
import { judgeCharter } from '../../../src/domain/charter/checks/judge-checks.ts';
import { charterDates } from '../../../src/domain/charter/dates.ts';
import { contentOf, hasChanged, makeEdition } from '../../../src/domain/charter/editions.ts';
import { findingText } from '../../../src/domain/charter/finding-text.ts';
import { charterPaper, editionPaper } from '../../../src/domain/charter/papers/charter.ts';
import { openingEmail } from '../../../src/domain/charter/papers/emails.ts';
import { recordPaper } from '../../../src/domain/charter/papers/record.ts';
import { charterWorkbook } from '../../../src/domain/charter/workbook.ts';
import { writeDocument } from '../../../src/domain/work-documents/write-document.ts';
import { writeExcel } from '../../../src/formats/excel/write-excel.ts';
import { writeWord } from '../../../src/formats/word/write-word.ts';
import { readFileText, writeFileText } from '../../../src/formats/work-document-file.ts';
import { charterWork } from '../../../src/tools/charter/tool.ts';
import { charterWords as words } from '../../../src/tools/charter/words/papers.ts';
import { readExcelSheets } from '../../support/excel-reader.ts';
import { expectSame } from '../../support/expect-same.ts';
import { readWordBlocks } from '../../support/word-reader.ts';
import { anyCharter, anyContent } from './arbitrary-charter.ts';

const asOf = plainDate('2026-11-30');

describe('any charter', () => {
  it('is the same charter once it was saved as a file and opened again', () => {
    fc.assert(
      fc.property(anyCharter, (facts) => {
        const sound = checkCharterFacts(facts, words.choices);
        expect(sound.problems).toEqual([]);
        const work = writeDocument(charterWork, { title: 'Charter', facts: sound.facts });
        const read = readFileText(writeFileText(work), [charterWork]);
        if (read.outcome === 'refused') throw new Error(read.message);
        expectSame(read.document, JSON.parse(JSON.stringify(work)));
      }),
      { seed: 1, numRuns: 40 },
    );
  });

  it('has every check once, in order, each with a sentence in which nothing is left to fill in', () => {
    fc.assert(
      fc.property(anyCharter, (facts) => {
        const checks = judgeCharter(facts, asOf, words.choices);
        expect(checks.map(({ check }) => check.id)).toEqual(checkIds);
        for (const { text } of checks) expect(findingText(text, words)).toMatch(/\S/);
      }),
      { seed: 2, numRuns: 60 },
    );
  });

  it('differs from itself in nothing, and from the edition made of it in nothing', () => {
    fc.assert(
      fc.property(anyCharter, anyContent, (facts, other) => {
        expect(sectionChanges(facts, facts, words)).toEqual([]);
        const edition = makeEdition(facts, asOf, '');
        expect(hasChanged({ ...facts, editions: [...(facts.editions ?? []), edition] }, words)).toBe(false);
        // An edition is a copy: what the draft becomes later leaves it as it was.
        expect(contentOf({ ...facts, ...other })).not.toHaveProperty('editions');
        expect(edition.content).toEqual(contentOf(facts));
      }),
      { seed: 3, numRuns: 40 },
    );
  });

  it('names the same sections whichever of two states comes first', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (one, other) => {
        const parts = (before: typeof one, after: typeof one) =>
          sectionChanges(before, after, words).map(({ part }) => part);
        expect(parts(one, other)).toEqual(parts(other, one));
      }),
      { seed: 4, numRuns: 60 },
    );
  });

  it('has dates that a calendar can hold', () => {
    fc.assert(
      fc.property(anyCharter, (facts) => {
        expect(entryFaults(charterDates('Charter', facts, words, asOf).entries)).toEqual([]);
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  it('has papers and a workbook that are sound files, whatever its texts hold', async () => {
    await fc.assert(
      fc.asyncProperty(anyCharter, async (facts) => {
        const papers = [
          charterPaper(facts, words, asOf),
          recordPaper(facts, words),
          ...(facts.editions ?? []).flatMap((_, at) => editionPaper(facts, words, at) ?? []),
          ...(facts.matters ?? []).map((matter) => openingEmail(facts, matter, words, asOf)),
        ];
        for (const paper of papers) {
          expect(readWordBlocks(await writeWord(paper, { creator: 'p' }))[0]?.kind).toBe('heading');
        }
        const sheets = readExcelSheets(await writeExcel(charterWorkbook(facts, words, asOf), { creator: 'p' }));
        expect(sheets.length).toBe(7);
      }),
      { seed: 6, numRuns: 4 },
    );
  });
});
