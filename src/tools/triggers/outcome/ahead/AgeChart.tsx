import type { PlainDate } from '../../../../domain/calendar/plain-date.ts';
import { triggerOf } from '../../../../domain/triggers/deficiency-triggers.ts';
import type { AgeCurve } from '../../../../domain/triggers/evaluation/look-ahead.ts';
import { impactName } from '../../../../domain/triggers/facts/choice-names.ts';
import { dateInWords } from '../../../../domain/wording.ts';
import { say } from '../../words/ahead.ts';
import { chartShape, room } from './chart-shape.ts';

interface Props {
  readonly impact: 'high' | 'moderate';
  readonly curves: readonly AgeCurve[];
  readonly asOf: PlainDate;
}

/** A day in short, without its year: “Dec 9”. */
const day = (date: PlainDate) => dateInWords(date).replace(/^(\w{3})\w* (\d+).*$/, '$1 $2');

/** The items of one impact over each age, day by day, with the limits as lines. The table beneath says the same. */
export function AgeChart({ impact, curves, asOf }: Props) {
  const { curves: drawn, limits, counts, days } = chartShape(curves, asOf);
  const isLowerBound = curves.some((curve) => curve.isLowerBound);
  const name = `${say('items', { impact: impactName(impact) })}${isLowerBound ? say('at-least') : ''}`;
  const told = drawn.map(({ trigger, age, reaches }, index) => {
    const { points, limit } = curves[index] ?? { points: [], limit: 0 };
    const first = points[0]?.count ?? 0;
    const last = points.at(-1)?.count ?? 0;
    const curve = { days: age, first, last };
    if (!reaches) return say('curve', curve);
    const reached = { limit, level: triggerOf(trigger).level, date: dateInWords(reaches.date) };
    return say('curve-reaches', { ...curve, ...reached });
  });
  return (
    <figure class="fig">
      <figcaption>{name}</figcaption>
      <svg class="chart" viewBox={`0 0 ${room.width} ${room.height}`} role="img">
        <title>{`${name}. ${told.join('. ')}.`}</title>
        {counts.map(({ count, y }) => (
          <g key={count}>
            <path class="grid" d={`M${room.left} ${y}H${room.right}`} />
            <text class="grid" x={room.left - 10} y={y + 4} text-anchor="end">
              {count}
            </text>
          </g>
        ))}
        {days.map(({ date, x }) => (
          <g key={date}>
            <path class="grid" d={`M${x} ${room.bottom}v5`} />
            <text class="grid" x={x} y={room.bottom + 26} text-anchor="middle">
              {day(date)}
            </text>
          </g>
        ))}
        {limits.map(({ limit, y }) => (
          <g key={limit}>
            <path class="limit" d={`M${room.left} ${y}H${room.right}`} />
            <text class="limit" x={room.width} y={y + 4} text-anchor="end">
              {say('limit', { limit: limit })}
            </text>
          </g>
        ))}
        {drawn.map(({ trigger, age, path, label, reaches }, index) => (
          <g key={trigger} class={index === 0 ? 'b' : 'a'}>
            <path d={path} />
            {reaches && <circle class="dot" cx={reaches.x} cy={reaches.y} r="6" />}
            <text x={label.x} y={label.y}>
              {say('over', { days: age })}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}
