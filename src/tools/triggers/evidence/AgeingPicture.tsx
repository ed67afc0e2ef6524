import type { AgeBand, AgeingPicture } from '../../../domain/poam/counting/ageing.ts';
import { impactName } from '../../../domain/triggers/facts/choice-names.ts';
import { countText, dateInWords, numberText } from '../../../domain/wording.ts';
import { ScrollRegion } from '../../../ui/tool/ScrollRegion.tsx';
import { ageingShape, room } from './ageing-shape.ts';
import { say } from './words/figure.ts';

const ratings = ['high', 'moderate', 'low'] as const;

interface Props {
  readonly picture: AgeingPicture;
  /** Whether items may be missing that were not read. */
  readonly isCut: boolean;
}

/** The items by age and rating against the ages at which triggers count, drawn and in a table. */
export function AgeingFigure({ picture, isCut }: Props) {
  const { asOf, bands, points, notAssessed, lowPastDue } = picture;
  if (asOf === undefined || points.length === 0) return null;
  const { lanes, lines, span, height } = ageingShape(picture);
  const summary = lanes.map(({ rating, total }) => {
    const parts = bands
      .filter(({ counted }) => counted[rating] > 0)
      .map((band) => `${band.counted[rating]} ${agesOf(band)}`);
    return say('lane', { rating: impactName(rating), items: total === 0 ? say('none') : parts.join(', ') });
  });
  const excluded = bands.reduce((sum, band) => sum + ratings.reduce((all, one) => all + band.excluded[one], 0), 0);
  const isLonger = (points.at(-1)?.age ?? 0) > span;
  return (
    <figure class="fig ageing">
      <figcaption>{say('figure', { date: dateInWords(asOf) })}</figcaption>
      <svg class="chart" viewBox={`0 0 ${room.width} ${height}`} role="img">
        <title>{say('figure-title', { date: dateInWords(asOf), summary: summary.join('. ') })}</title>
        {lines.map(({ days, x }) => (
          <g key={days}>
            <path class="limit" d={`M${round(x)} ${room.top - 8}V${height - 48}`} />
            <text class="limit" x={round(x)} y={room.top - 12} text-anchor="middle">
              {days}
            </text>
          </g>
        ))}
        {lanes.map(({ rating, y, bars, sums, total }) => (
          <g key={rating}>
            <text class="lane" x={room.left} y={y - room.bar - 14}>
              {say('lane', { rating: impactName(rating), items: numberText(total) })}
            </text>
            <path class="grid" d={`M${room.left} ${y}H${room.right}`} />
            {bars.map((bar) => (
              <rect
                key={bar.x}
                class={bar.isLate ? 'late' : 'in-time'}
                x={round(bar.x)}
                y={round(bar.y)}
                width={round(bar.width)}
                height={round(bar.height)}
              />
            ))}
            {sums.map(({ x, amount }) => (
              <text key={x} class="sum" x={round(x)} y={y + 17} text-anchor="middle">
                {numberText(amount)}
              </text>
            ))}
          </g>
        ))}
        <text class="grid" x={room.right} y={height - 4} text-anchor="end">
          {say(isLonger ? 'ages-cut' : 'ages-up-to', { days: span })}
        </text>
      </svg>
      <p class="soft">
        {[
          say('lines'),
          ...(isCut ? [say('drawn-in-part')] : []),
          ...(excluded === 0 ? [] : [say('not-drawn', { items: countText(excluded, 'item') })]),
          ...(notAssessed === 0 ? [] : [say('without-age', { items: countText(notAssessed, 'item') })]),
          ...(lowPastDue === 0 ? [] : [say('low-past-due', { items: countText(lowPastDue, 'Low item') })]),
        ].join(' ')}
      </p>
      <ScrollRegion label={say('figure-table')}>
        <table>
          <caption>{say('figure-caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('age')}</th>
              {ratings.map((rating) => (
                <th key={rating} scope="col">
                  {impactName(rating)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bands.map((band) => (
              <tr key={band.from}>
                <th scope="row">{agesOf(band)}</th>
                {ratings.map((rating) => (
                  <td key={rating}>
                    {numberText(band.counted[rating])}
                    {band.excluded[rating] > 0 ? ` (${numberText(band.excluded[rating])})` : ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </figure>
  );
}

function agesOf({ from, to }: AgeBand): string {
  return to === undefined ? say('over-days', { days: from - 1 }) : say('from-to-days', { from: from, to: to });
}

const round = (value: number) => Math.round(value * 10) / 10;
