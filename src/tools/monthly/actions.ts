import { monthDates } from '../../domain/monthly/dates.ts';
import type { MonthlyFacts } from '../../domain/monthly/facts.ts';
import { logWorkbook } from '../../domain/monthly/log-workbook.ts';
import { emails, paperOf, papersFor } from '../../domain/monthly/papers.ts';
import { judgeSkipping } from '../../domain/monthly/skipping.ts';
import { writeEmailText } from '../../formats/email-text.ts';
import { writeMarkdown } from '../../formats/markdown-document.ts';
import { moment, today } from '../../ui/tool/clock.ts';
import { calendarExports, loadCalendarFile } from '../../ui/work/calendar-exports.ts';
import { writeExcelFile } from '../../ui/work/load-excel-file.ts';
import { writeWordFile } from '../../ui/work/load-word-file.ts';
import type { WorkActions } from '../../ui/work/work-actions.ts';
import { examples } from './words/examples.ts';
import { exportNames, paperNames } from './words/outcome.ts';
import { paperWords } from './words/papers.ts';

const paper = (id: Parameters<typeof paperOf>[0], facts: MonthlyFacts) => paperOf(id, facts, paperWords, today());

/** What can be done with the package of a month: its papers, its logs, its dates, all of them at once, and the examples. */
export const actions: WorkActions<MonthlyFacts> = {
  later: [() => import('./Package.tsx'), () => import('./package-zip.ts'), loadCalendarFile],
  printout: ({ facts }) => paper('summary-report', facts),
  otherPrintouts: papersFor(false)
    .filter((id) => id !== 'summary-report')
    .map((id) => ({ label: paperNames[id], printout: ({ facts }) => paper(id, facts) })),
  exports: [
    {
      label: exportNames.all,
      ending: 'zip',
      part: 'package',
      write: async (work) => {
        const { zipPackage } = await import('./package-zip.ts');
        return zipPackage(work, { asOf: today(), moment: moment() });
      },
    },
    {
      label: exportNames.word,
      ending: 'docx',
      write: ({ facts }) => writeWordFile(paper('summary-report', facts)),
    },
    {
      label: exportNames.agenda,
      ending: 'docx',
      part: 'agenda',
      write: ({ facts }) => writeWordFile(paper('agenda', facts)),
    },
    {
      label: exportNames.report,
      ending: 'md',
      write: async ({ facts }) => writeMarkdown(paper('summary-report', facts)),
    },
    {
      label: exportNames.emails,
      ending: 'txt',
      part: 'emails',
      write: async ({ facts }) =>
        papersFor(judgeSkipping(facts).answer === 'may')
          .filter((id) => emails.includes(id))
          .map((id) => writeEmailText(paper(id, facts)))
          .join('\n\n\n'),
    },
    {
      label: exportNames.workbook,
      ending: 'xlsx',
      part: 'logs',
      write: (work) => writeExcelFile(logWorkbook(work.facts, paperWords, today()), work),
    },
    ...calendarExports<MonthlyFacts>(({ title, facts }) => monthDates(title, facts, paperWords), {
      file: exportNames.dates,
      table: exportNames['dates-table'],
      none: exportNames['no-dates'],
    }),
  ],
  examples: examples.map(({ title, text, facts }) => ({ title, text, load: () => facts })),
};
