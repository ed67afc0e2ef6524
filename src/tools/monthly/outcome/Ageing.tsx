import type { MonthFigures } from '../../../domain/monthly/month-figures.ts';
import { startPaper } from '../../../domain/monthly/papers/paper-writer.ts';
import { ageingTable } from '../../../domain/monthly/papers/summary-report.ts';
import { BlockTable } from '../../../ui/BlockTable.tsx';
import { paperWords } from '../words/papers.ts';

/** Open items by age and rating, with their bars: the table of the summary report, which stands on the page again in that report. */
export function Ageing({ figures }: { readonly figures: MonthFigures }) {
  return <BlockTable table={ageingTable(figures, startPaper({}, paperWords))} label={paperWords.papers.ageing} />;
}
