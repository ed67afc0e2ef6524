import { checklistWorkbook } from '../../domain/transition/checklist-workbook.ts';
import { transitionDates } from '../../domain/transition/dates.ts';
import type { TransitionFacts } from '../../domain/transition/facts.ts';
import { transitionReport } from '../../domain/transition/report.ts';
import type { ReportExtent } from '../../domain/transition/report-rulesets.ts';
import { judgeTransition } from '../../domain/transition/transition.ts';
import type { WorkDocument } from '../../domain/work-documents/work-document.ts';
import { writeMarkdown } from '../../formats/markdown-document.ts';
import { today } from '../../ui/tool/clock.ts';
import { calendarExports, loadCalendarFile } from '../../ui/work/calendar-exports.ts';
import { writeExcelFile } from '../../ui/work/load-excel-file.ts';
import { writeWordFile } from '../../ui/work/load-word-file.ts';
import type { WorkActions } from '../../ui/work/work-actions.ts';
import { rules } from './rules.ts';
import { examples } from './words/examples.ts';
import { say, resultWords as words } from './words/result.ts';

const resultOf = (facts: TransitionFacts) => judgeTransition(facts, rules, today());
const reportOf = ({ title, facts }: WorkDocument<TransitionFacts>, extent?: ReportExtent) =>
  transitionReport(title, facts, resultOf(facts), rules, words, extent);

/** The papers, the checklist, the days, and the worked examples, all as of today. */
export const actions: WorkActions<TransitionFacts> = {
  later: [() => import('./Result.tsx'), loadCalendarFile],
  printout: reportOf,
  exports: [
    { label: say('export-word'), ending: 'docx', write: (work) => writeWordFile(reportOf(work)) },
    {
      label: say('export-every-duty'),
      ending: 'docx',
      part: 'duties',
      refusal: ({ facts }) => (resultOf(facts).outcome === 'judged' ? undefined : say('export-no-dates')),
      write: (work) => writeWordFile(reportOf(work, 'every-duty')),
    },
    { label: say('export-report'), ending: 'md', write: async (work) => writeMarkdown(reportOf(work)) },
    {
      label: say('export-workbook'),
      ending: 'xlsx',
      part: 'checklist',
      refusal: ({ facts }) => (resultOf(facts).outcome === 'judged' ? undefined : say('export-no-dates')),
      write: (work) => {
        const result = resultOf(work.facts);
        if (result.outcome !== 'judged') throw new Error(say('export-no-dates'));
        return writeExcelFile(checklistWorkbook(work.title, result.transition, rules, words), work);
      },
    },
    ...calendarExports<TransitionFacts>(({ title, facts }) => transitionDates(title, resultOf(facts), rules, words), {
      file: say('export-dates'),
      table: say('export-dates-table'),
      none: say('export-no-dates'),
    }),
  ],
  examples: examples.map(({ title, text, facts }) => ({ title, text: `${text}.`, load: () => facts })),
};
