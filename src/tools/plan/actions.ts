import { planDates } from '../../domain/plan/dates.ts';
import { datedFacts } from '../../domain/plan/examples.ts';
import type { PlanFacts } from '../../domain/plan/facts.ts';
import { planPaper } from '../../domain/plan/paper.ts';
import { planOf } from '../../domain/plan/plan.ts';
import { planWorkbook } from '../../domain/plan/plan-workbook.ts';
import type { WorkDocument } from '../../domain/work-documents/work-document.ts';
import { writeMarkdown } from '../../formats/markdown-document.ts';
import { today } from '../../ui/tool/clock.ts';
import { calendarExports, loadCalendarFile } from '../../ui/work/calendar-exports.ts';
import { writeExcelFile } from '../../ui/work/load-excel-file.ts';
import { writeWordFile } from '../../ui/work/load-word-file.ts';
import type { WorkActions } from '../../ui/work/work-actions.ts';
import { examples } from './words/examples.ts';
import { milestones } from './words/milestones.ts';
import { exportNames } from './words/outcome.ts';
import { planWords } from './words/papers.ts';

type Work = Pick<WorkDocument<PlanFacts>, 'title' | 'facts'>;

const toWrite = ({ title, facts }: Work) => {
  const asOf = today();
  return { title, facts, plan: planOf(facts, asOf, milestones), today: asOf };
};
const paper = (work: Work) => planPaper(toWrite(work), planWords);

/** What can be done with a plan: its paper, its table, its dates, and the examples, whose days count from today. */
export const actions: WorkActions<PlanFacts> = {
  later: [() => import('./Planned.tsx'), loadCalendarFile],
  printout: paper,
  exports: [
    { label: exportNames.word, ending: 'docx', write: (work) => writeWordFile(paper(work)) },
    { label: exportNames.text, ending: 'md', write: async (work) => writeMarkdown(paper(work)) },
    {
      label: exportNames.workbook,
      ending: 'xlsx',
      write: (work) => writeExcelFile(planWorkbook(toWrite(work), planWords), work),
    },
    ...calendarExports<PlanFacts>((work) => planDates(toWrite(work), planWords), {
      file: exportNames.dates,
      table: exportNames['dates-table'],
      none: exportNames['no-dates'],
    }),
  ],
  examples: examples.map(({ title, text, facts }) => ({
    title,
    text,
    load: () => datedFacts(facts, today()) as PlanFacts,
  })),
};
