import type { MonthFigures } from '../../../domain/monthly/month-figures.ts';
import { startPaper } from '../../../domain/monthly/papers/paper-writer.ts';
import { ageingTable } from '../../../domain/monthly/papers/summary-report.ts';
import { lowerFirst } from '../../../domain/wording.ts';
import { BlockTable } from '../../../ui/BlockTable.tsx';
import { say } from '../words/outcome.ts';
import { paperWords } from '../words/papers.ts';

/** Open items by age and rating, with their bars: the table of the summary report. */
export function Ageing({ figures }: { readonly figures: MonthFigures }) {
  const table = ageingTable(figures, startPaper({}, paperWords));
  // The summary report below shows the same table.
  return <BlockTable table={table} label={`${say('figures')}, ${lowerFirst(table.caption ?? '')}`} />;
}
