import { caseDates } from '../../domain/escalation/case/dates.ts';
import type { EscalationCase } from '../../domain/escalation/case/escalation-case.ts';
import { writeLog } from '../../domain/escalation/case/log-rows.ts';
import { reportCase } from '../../domain/escalation/case/report.ts';
import { caseWorkbook } from '../../domain/escalation/case/workbook.ts';
import { escalationExamples, exampleOn } from '../../domain/escalation/examples.ts';
import { writeCsv } from '../../formats/csv.ts';
import { writeMarkdown } from '../../formats/markdown-document.ts';
import { today } from '../../ui/tool/clock.ts';
import { calendarExports, loadCalendarFile } from '../../ui/work/calendar-exports.ts';
import { writeWordFile } from '../../ui/work/load-word-file.ts';
import type { WorkActions } from '../../ui/work/work-actions.ts';
import { reportWords } from './words/report.ts';
import { scenarioWords } from './words/scenarios.ts';

/** What can be done with a case: its report and its log, and the worked cases. */
export const actions: WorkActions<EscalationCase> = {
  later: [
    () => import('./case/CaseView.tsx'),
    () => import('./case/DraftView.tsx'),
    () => import('./learn/Learn.tsx'),
    loadCalendarFile,
  ],
  printout: ({ title, facts }) => reportCase(title, facts, today(), reportWords),
  exports: [
    {
      label: reportWords.report['export-word'],
      ending: 'docx',
      write: ({ title, facts }) => writeWordFile(reportCase(title, facts, today(), reportWords)),
    },
    {
      label: reportWords.report['export-case'],
      ending: 'md',
      write: async ({ title, facts }) => writeMarkdown(reportCase(title, facts, today(), reportWords)),
    },
    {
      label: reportWords.report['export-workbook'],
      ending: 'xlsx',
      write: async (work) => {
        const { writeExcelFile } = await import('../../ui/work/load-excel-file.ts');
        return writeExcelFile(caseWorkbook(work.title, work.facts, today(), reportWords), work);
      },
    },
    {
      label: reportWords.report['export-log'],
      ending: 'csv',
      part: 'log',
      write: async ({ facts }) => writeCsv(...writeLog(facts, reportWords)),
    },
    ...calendarExports<EscalationCase>(({ title, facts }) => caseDates(title, facts, reportWords), {
      file: reportWords.report['export-dates'],
      table: reportWords.report['export-dates-table'],
      none: reportWords.report['no-dates'],
    }),
  ],
  examples: escalationExamples(scenarioWords).map((example) => ({
    title: example.title,
    text: example.text,
    load: () => exampleOn(example, today()),
  })),
};
