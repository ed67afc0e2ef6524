import { assess } from '../../domain/readiness/assess.ts';
import { exampleOn } from '../../domain/readiness/examples.ts';
import type { ReadinessFacts } from '../../domain/readiness/facts.ts';
import { assessmentTable, reportAssessment, reportOpenItems } from '../../domain/readiness/report.ts';
import { writeCsv } from '../../formats/csv.ts';
import { writeMarkdown } from '../../formats/markdown-document.ts';
import { today } from '../../ui/tool/clock.ts';
import type { WorkActions } from '../../ui/work/work-actions.ts';
import { words } from './words/checklist.ts';
import { readinessExamples, reportWords } from './words/report.ts';

const allWords = { checklist: words, report: reportWords };
const assessToday = (facts: ReadinessFacts) => assess(facts, words, today());

/** The exports, printouts, and worked examples of the checklist, all as of today. */
export const actions: WorkActions<ReadinessFacts> = {
  examples: readinessExamples.map((example) => ({
    title: example.title,
    text: example.summary,
    load: () => exampleOn(example, today()),
  })),
  exports: [
    {
      label: reportWords.exports.report,
      ending: 'md',
      write: async ({ facts, title }) => writeMarkdown(reportAssessment(assessToday(facts), title, allWords, today())),
    },
    {
      label: reportWords.exports.table,
      ending: 'csv',
      write: async ({ facts }) => {
        const { columns, rows } = assessmentTable(assessToday(facts), reportWords);
        return writeCsv(columns, rows);
      },
    },
  ],
  printout: async ({ facts, title }) => reportAssessment(assessToday(facts), title, allWords, today()),
  otherPrintouts: [
    {
      label: reportWords.exports.openItems,
      printout: async ({ facts, title }) => reportOpenItems(assessToday(facts), title, allWords, today()),
    },
  ],
};
