import { charterDates } from '../../domain/charter/dates.ts';
import type { CharterFacts } from '../../domain/charter/facts.ts';
import { charterPaper } from '../../domain/charter/papers/charter.ts';
import { recordPaper } from '../../domain/charter/papers/record.ts';
import { charterWorkbook } from '../../domain/charter/workbook.ts';
import { writeEmailText } from '../../formats/email-text.ts';
import { writeMarkdown } from '../../formats/markdown-document.ts';
import { today } from '../../ui/tool/clock.ts';
import { calendarExports, loadCalendarFile } from '../../ui/work/calendar-exports.ts';
import { writeExcelFile } from '../../ui/work/load-excel-file.ts';
import { writeWordFile } from '../../ui/work/load-word-file.ts';
import type { WorkActions } from '../../ui/work/work-actions.ts';
import { papersOf } from './outcome/papers-of.ts';
import { examples } from './words/examples.ts';
import { exportNames, paperNames } from './words/outcome.ts';
import { charterWords as words } from './words/papers.ts';

/** What can be done with a charter: its papers, its workbook, its dates, and the examples. */
export const actions: WorkActions<CharterFacts> = {
  later: [() => import('./Sections.tsx'), loadCalendarFile],
  printout: ({ facts }) => charterPaper(facts, words, today()),
  otherPrintouts: [{ label: paperNames.record, printout: ({ facts }) => recordPaper(facts, words) }],
  exports: [
    {
      label: exportNames.word,
      ending: 'docx',
      write: ({ facts }) => writeWordFile(charterPaper(facts, words, today())),
    },
    {
      label: exportNames.text,
      ending: 'md',
      write: async ({ facts }) => writeMarkdown(charterPaper(facts, words, today())),
    },
    {
      label: exportNames.record,
      ending: 'docx',
      part: 'record',
      write: ({ facts }) => writeWordFile(recordPaper(facts, words)),
    },
    {
      label: exportNames.emails,
      ending: 'txt',
      part: 'emails',
      refusal: ({ facts }) => ((facts.matters ?? []).length === 0 ? exportNames['no-emails'] : undefined),
      write: async ({ facts }) =>
        papersOf(facts, today())
          .filter(({ isEmail }) => isEmail)
          .map(({ write }) => writeEmailText(write()))
          .join('\n\n\n'),
    },
    {
      label: exportNames.workbook,
      ending: 'xlsx',
      part: 'members',
      write: (work) => writeExcelFile(charterWorkbook(work.facts, words, today()), work),
    },
    ...calendarExports<CharterFacts>(({ title, facts }) => charterDates(title, facts, words, today()), {
      file: exportNames.dates,
      table: exportNames['dates-table'],
      none: exportNames['no-dates'],
    }),
  ],
  examples: examples.map(({ title, text, facts }) => ({ title, text, load: () => facts })),
};
