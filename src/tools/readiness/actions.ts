import type { BlockDocument } from '../../domain/documents/blocks.ts';
import { assess } from '../../domain/readiness/assess.ts';
import { compare } from '../../domain/readiness/compare.ts';
import { comparisonBlocks, comparisonColumns, comparisonTexts } from '../../domain/readiness/comparison-texts.ts';
import { targetDates } from '../../domain/readiness/dates.ts';
import { exampleOn } from '../../domain/readiness/examples.ts';
import type { ReadinessFacts } from '../../domain/readiness/facts.ts';
import { daysToCompare } from '../../domain/readiness/kept-days.ts';
import { assessmentTable, reportAssessment, reportOpenItems } from '../../domain/readiness/report.ts';
import { assessmentWorkbook } from '../../domain/readiness/workbook.ts';
import type { WorkDocument } from '../../domain/work-documents/work-document.ts';
import { writeCsv } from '../../formats/csv.ts';
import { writeJson } from '../../formats/json.ts';
import { writeMarkdown } from '../../formats/markdown-document.ts';
import { today } from '../../ui/tool/clock.ts';
import { calendarExports, loadCalendarFile } from '../../ui/work/calendar-exports.ts';
import { writeWordFile } from '../../ui/work/load-word-file.ts';
import type { WorkActions } from '../../ui/work/work-actions.ts';
import { rememberedDays } from './shown-days.ts';
import { words } from './words/checklist.ts';
import { compareWords, dayNames } from './words/compare.ts';
import { readinessExamples, reportWords } from './words/report.ts';

const allWords = { checklist: words, report: reportWords };
const assessToday = (facts: ReadinessFacts) => assess(facts, words, today());

/** The comparison of the two days that the page shows, or of the first kept day with now; nothing while none is kept. */
function comparisonIn(facts: ReadinessFacts) {
  const days = daysToCompare(facts, rememberedDays());
  return days && { days, comparison: compare(days.earlier, days.later, words) };
}

/** The report of an assessment as of today. */
function reportOf({ facts, title }: WorkDocument<ReadinessFacts>): BlockDocument {
  const compared = comparisonIn(facts);
  const comparison = compared
    ? comparisonBlocks(comparisonTexts(compared.comparison, compareWords, words), compareWords, dayNames(compared.days))
    : [];
  return reportAssessment(assessToday(facts), title, allWords, { asOf: today(), comparison });
}

/** The same comparison as columns of the table of all items. */
function comparedColumnsIn(facts: ReadinessFacts) {
  const compared = comparisonIn(facts);
  if (!compared) return undefined;
  const { days, comparison } = compared;
  const texts = comparisonTexts(comparison, compareWords, words);
  return comparisonColumns(texts, compareWords, assess(days.later, words), dayNames(days));
}

/** The assessment as data as of today, with the same comparison as the report. */
function recordOf({ facts, title }: WorkDocument<ReadinessFacts>) {
  const compared = comparisonIn(facts);
  return {
    title,
    asOf: today(),
    ...assessToday(facts),
    ...(compared && {
      comparison: {
        from: compared.days.earlier.on,
        to: compared.days.laterOn ?? today(),
        ...compared.comparison,
        texts: comparisonTexts(compared.comparison, compareWords, words),
      },
    }),
  };
}

/** The exports, printouts, and worked examples of the checklist, all as of today. */
export const actions: WorkActions<ReadinessFacts> = {
  later: [
    () => import('./Checklist.tsx'),
    () => import('./QuickEntry.tsx'),
    () => import('./EarlierDays.tsx'),
    () => import('./SideBySide.tsx'),
    loadCalendarFile,
  ],
  examples: readinessExamples.map((example) => ({
    title: example.title,
    text: example.summary,
    load: () => exampleOn(example, today()),
  })),
  exports: [
    {
      label: reportWords.exports.word,
      ending: 'docx',
      write: (work) => writeWordFile(reportOf(work)),
    },
    {
      label: reportWords.exports.report,
      ending: 'md',
      write: async (work) => writeMarkdown(reportOf(work)),
    },
    {
      label: reportWords.exports.workbook,
      ending: 'xlsx',
      write: async (work) => {
        const { title, facts } = work;
        const { writeExcelFile } = await import('../../ui/work/load-excel-file.ts');
        const workbook = assessmentWorkbook(title, assessToday(facts), reportWords, comparedColumnsIn(facts));
        return writeExcelFile(workbook, work);
      },
    },
    {
      label: reportWords.exports.table,
      ending: 'csv',
      write: async ({ facts }) => {
        const { columns, rows } = assessmentTable(assessToday(facts), reportWords, comparedColumnsIn(facts));
        return writeCsv(columns, rows);
      },
    },
    {
      label: reportWords.exports.data,
      ending: 'json',
      part: 'assessment',
      write: async (work) => writeJson(recordOf(work)),
    },
    ...calendarExports<ReadinessFacts>(
      ({ facts, title }) => targetDates(assessToday(facts), title, reportWords),
      reportWords.dates,
    ),
  ],
  printout: reportOf,
  otherPrintouts: [
    {
      label: reportWords.exports.openItems,
      printout: ({ facts, title }) => reportOpenItems(assessToday(facts), title, allWords, today()),
    },
  ],
};
