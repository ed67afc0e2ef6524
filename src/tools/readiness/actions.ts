import { assess } from '../../domain/readiness/assess.ts';
import { exampleOn, readinessExamples } from '../../domain/readiness/examples.ts';
import type { ReadinessFacts } from '../../domain/readiness/facts.ts';
import { reportAssessment, reportOpenItems, tableColumns, tableRows } from '../../domain/readiness/report.ts';
import { writeCsv } from '../../formats/csv.ts';
import { writeMarkdown } from '../../formats/markdown-document.ts';
import { today } from '../../ui/clock.ts';
import type { WorkActions } from '../../ui/work/work-actions.ts';

/** What the bar over the checklist offers: the report, all items as a table, and the worked examples as of today. */
export const actions: WorkActions<ReadinessFacts> = {
  examples: readinessExamples.map((example) => ({
    title: example.title,
    text: example.summary,
    load: () => exampleOn(example, today()),
  })),
  exports: [
    {
      label: 'Report as Markdown',
      ending: 'md',
      write: async ({ facts, title }) => writeMarkdown(reportAssessment(assess(facts, today()), title, today())),
    },
    {
      label: 'All items as a table (CSV)',
      ending: 'csv',
      write: async ({ facts }) => writeCsv(tableColumns, tableRows(assess(facts, today()))),
    },
  ],
  printout: async ({ facts, title }) => reportAssessment(assess(facts, today()), title, today()),
  otherPrintouts: [
    {
      label: 'Print the open items only',
      printout: async ({ facts, title }) => reportOpenItems(assess(facts, today()), title, today()),
    },
  ],
};
