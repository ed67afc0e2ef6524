import type { CalendarDocument } from '../calendar-entries/calendar-entries.ts';
import { filled } from '../wording.ts';
import { toolNames } from '../work-documents/tools.ts';
import type { Assessment } from './assess.ts';
import type { ReportWords } from './report.ts';

/** The target dates of open items, for a calendar. */
export function targetDates({ stages }: Assessment, title: string, words: ReportWords): CalendarDocument {
  const { columns } = words;
  return {
    title,
    source: ['readiness', title],
    entries: stages.flatMap((stage) =>
      stage.items.flatMap(({ id, status, target, title: item, text, statusName, owner }) => {
        if (status !== 'open' || target === undefined) return [];
        const lines = [
          text,
          `${words.stage}: ${stage.title}`,
          `${columns.state}: ${statusName}`,
          owner === undefined ? undefined : `${columns.owner}: ${owner}`,
        ];
        return {
          kind: 'day' as const,
          id,
          date: target,
          title: filled(words.dates.title, { item, title }),
          text: lines.filter((line) => line !== undefined).join('\n'),
          page: 'tools/readiness/',
          categories: [toolNames.readiness],
        };
      }),
    ),
  };
}
