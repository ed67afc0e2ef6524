import type { MonthFigures } from '../../../domain/monthly/month-figures.ts';
import { bandName } from '../../../domain/monthly/papers/summary-report.ts';
import { numberText } from '../../../domain/wording.ts';
import { ScrollRegion } from '../../../ui/tool/ScrollRegion.tsx';
import { paperWords } from '../words/papers.ts';

const { papers } = paperWords;
const ratings = ['high', 'moderate', 'low'] as const;

/** Open items by age and rating, a bar for each age beside its numbers. The numbers say all that the bars show. */
export function Ageing({ figures: { bands } }: { readonly figures: Pick<MonthFigures, 'bands'> }) {
  const sums = bands.map(({ open }) => open.high + open.moderate + open.low);
  const most = Math.max(1, ...sums);
  return (
    <ScrollRegion label={papers['ageing-caption']}>
      <table class="ageing">
        <caption>{papers['ageing-caption']}</caption>
        <thead>
          <tr>
            <th scope="col">{papers.band}</th>
            {ratings.map((rating) => (
              <th key={rating} scope="col">
                <i class={rating} aria-hidden="true" /> {papers[rating]}
              </th>
            ))}
            <td class="bar" aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {bands.map((band) => (
            <tr key={band.from}>
              <th scope="row">{bandName(band)}</th>
              {ratings.map((rating) => (
                <td key={rating}>{numberText(band.open[rating])}</td>
              ))}
              <td class="bar" aria-hidden="true">
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  {ratings.map((rating, index) => {
                    const before = ratings.slice(0, index).reduce((sum, one) => sum + band.open[one], 0);
                    return (
                      <rect
                        key={rating}
                        class={rating}
                        x={(100 * before) / most}
                        width={(100 * band.open[rating]) / most}
                        height="10"
                      />
                    );
                  })}
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
