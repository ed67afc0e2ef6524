import { evaluate } from '../../domain/triggers/evaluation/evaluate.ts';
import { lookAhead } from '../../domain/triggers/evaluation/look-ahead.ts';
import { triggerExamples } from '../../domain/triggers/examples.ts';
import { forecastColumns, forecastRows } from '../../domain/triggers/report/forecast-blocks.ts';
import { reportEvaluation } from '../../domain/triggers/report/report.ts';
import { tableColumns, tableRows } from '../../domain/triggers/report/result-table.ts';
import type { TriggerWork } from '../../domain/triggers/work/trigger-work.ts';
import { writeCsv } from '../../formats/csv.ts';
import { writeMarkdown } from '../../formats/markdown-document.ts';
import { today } from '../../ui/clock.ts';
import type { ReadingText } from '../../ui/site-links.ts';
import type { WorkActions } from '../../ui/work/work-actions.ts';

/** What the bar over the calculator offers: the report, the 21 triggers and the outlook as tables, the worked examples. */
export function actionsOf(readings: Readonly<Record<string, ReadingText>>): WorkActions<TriggerWork> {
  const judged = (work: TriggerWork) => {
    const asOf = work.asOf ?? today();
    return { work, asOf, evaluation: evaluate(work, asOf), ahead: lookAhead(work, asOf), readings };
  };
  return {
    printout: async ({ title, facts }) => reportEvaluation({ title, ...judged(facts) }),
    exports: [
      {
        label: 'Report (Markdown)',
        ending: 'md',
        write: async ({ title, facts }) => writeMarkdown(reportEvaluation({ title, ...judged(facts) })),
      },
      {
        label: 'Table of the triggers (CSV)',
        ending: 'csv',
        part: 'triggers',
        write: async ({ facts }) => writeCsv(tableColumns, tableRows(judged(facts).evaluation)),
      },
      {
        label: 'Outlook, if nothing is done (CSV)',
        ending: 'csv',
        part: 'outlook',
        write: async ({ facts }) => writeCsv(forecastColumns, forecastRows(judged(facts).ahead)),
      },
    ],
    examples: triggerExamples.map(({ title, text, asOf, facts }) => ({
      title,
      text,
      load: () => ({ asOf, ...facts }),
    })),
  };
}
