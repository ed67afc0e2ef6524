import type { EscalationCase } from '../../domain/escalation/case/escalation-case.ts';
import { writeLog } from '../../domain/escalation/case/log-rows.ts';
import { reportCase } from '../../domain/escalation/case/report.ts';
import { escalationExamples } from '../../domain/escalation/examples.ts';
import { writeCsv } from '../../formats/csv.ts';
import { writeMarkdown } from '../../formats/markdown-document.ts';
import { today } from '../../ui/clock.ts';
import type { WorkActions } from '../../ui/work/work-actions.ts';
import { triggerWords } from './trigger-words.ts';

/** What the bar over a case offers: its report and its log, and the worked cases. */
export const actions: WorkActions<EscalationCase> = {
  printout: async ({ title, facts }) => reportCase(title, facts, today(), triggerWords),
  exports: [
    {
      label: 'The whole case as Markdown, with the drafts of what was sent',
      ending: 'md',
      write: async ({ title, facts }) => writeMarkdown(reportCase(title, facts, today(), triggerWords)),
    },
    {
      label: 'The log as a table (CSV)',
      ending: 'csv',
      part: 'log',
      write: async ({ facts }) => writeCsv(...writeLog(facts)),
    },
  ],
  examples: escalationExamples.map(({ title, text, facts }) => ({ title, text, load: () => facts })),
};
