import { evaluate } from '../../domain/triggers/evaluation/evaluate.ts';
import { lookAhead } from '../../domain/triggers/evaluation/look-ahead.ts';
import { outlookDates } from '../../domain/triggers/report/dates.ts';
import { forecastColumns, forecastRows } from '../../domain/triggers/report/forecast-blocks.ts';
import { reportEvaluation } from '../../domain/triggers/report/report.ts';
import { columnNames, tableColumns, tableRows } from '../../domain/triggers/report/result-table.ts';
import { evaluationWorkbook } from '../../domain/triggers/report/workbook.ts';
import type { TriggerWork } from '../../domain/triggers/work/trigger-work.ts';
import { writeCsv } from '../../formats/csv.ts';
import { writeMarkdown } from '../../formats/markdown-document.ts';
import { today } from '../../ui/tool/clock.ts';
import type { ReadingText } from '../../ui/tool/site-links.ts';
import { calendarExports, loadCalendarFile } from '../../ui/work/calendar-exports.ts';
import { writeWordFile } from '../../ui/work/load-word-file.ts';
import type { WorkActions } from '../../ui/work/work-actions.ts';
import { loadAheadDrawn } from './load-ahead.ts';
import { examples } from './words/examples.ts';
import { questions } from './words/fields.ts';
import { exportNames, reportWords } from './words/report.ts';
import { start } from './words/start.ts';

/** What the bar over the calculator offers: the report, the triggers and the outlook as tables, and the worked examples. */
export function actionsOf(readings: Readonly<Record<string, ReadingText>>): WorkActions<TriggerWork> {
  const judged = (work: TriggerWork) => {
    const asOf = work.asOf ?? today();
    return {
      work,
      evaluation: evaluate(work, asOf, questions),
      ahead: lookAhead(work, asOf, questions),
      readings,
      words: reportWords,
    };
  };
  return {
    later: [
      () => import('../../domain/triggers/facts/pasted-lines.ts'),
      () => import('./outcome/escalation-link.ts'),
      () => import('./outcome/ahead/Ahead.tsx'),
      loadAheadDrawn,
      () => import('./outcome/profiles/Profiles.tsx'),
      loadCalendarFile,
    ],
    // A result as of another day than the one that was meant would be a wrong one.
    refusal: ({ unread = [] }) => (unread.some(({ field }) => field === 'asOf') ? start['no-day'] : undefined),
    printout: ({ title, facts }) => reportEvaluation({ title, ...judged(facts) }),
    exports: [
      {
        label: exportNames.word,
        ending: 'docx',
        write: ({ title, facts }) => writeWordFile(reportEvaluation({ title, ...judged(facts) })),
      },
      {
        label: exportNames.report,
        ending: 'md',
        write: async ({ title, facts }) => writeMarkdown(reportEvaluation({ title, ...judged(facts) })),
      },
      {
        label: exportNames.workbook,
        ending: 'xlsx',
        write: async (document) => {
          const { title, facts } = document;
          const { writeExcelFile } = await import('../../ui/work/load-excel-file.ts');
          return writeExcelFile(evaluationWorkbook({ title, ...judged(facts) }), document);
        },
      },
      {
        label: exportNames.table,
        ending: 'csv',
        part: 'triggers',
        write: async ({ facts }) =>
          writeCsv(
            columnNames(tableColumns, reportWords.report),
            tableRows(judged(facts).evaluation, reportWords, facts.basis),
          ),
      },
      {
        label: exportNames.outlook,
        ending: 'csv',
        part: 'outlook',
        write: async ({ facts }) =>
          writeCsv(
            columnNames(forecastColumns, reportWords.report),
            forecastRows(judged(facts).ahead, reportWords, facts.basis),
          ),
      },
      ...calendarExports<TriggerWork>(
        ({ title, facts }) => outlookDates(title, judged(facts).ahead, reportWords, facts.basis),
        { file: exportNames.dates, table: exportNames['dates-table'], none: exportNames['no-dates'] },
      ),
    ],
    examples: examples.map(({ title, text, asOf, facts }) => ({
      title,
      text,
      load: () => ({ asOf, ...facts }),
    })),
  };
}
