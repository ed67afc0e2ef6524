import type { ComponentChildren } from 'preact';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { dateInWords } from '../../domain/wording.ts';
import { ScrollRegion } from '../tool/ScrollRegion.tsx';

/** How a span of a row looks. Told apart by pattern alone, so that one ink on any ground is enough. */
export const looks = ['open', 'striped', 'solid'] as const;
/** How a span of a row looks. */
export type Look = (typeof looks)[number];

/** Days on a line: a scale of days, rows with spans, and days that cross all rows. Places are shares of the line, 0 to 1. */
export interface Line {
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly ticks: readonly { readonly day: PlainDate; readonly place: number }[];
  readonly rows: readonly {
    readonly label: string;
    readonly spans: readonly { readonly look: Look; readonly from: number; readonly to: number }[];
  }[];
  /** The day in view; left out where the picture is of no day. */
  readonly today?: number;
  readonly assessment?: number;
}

interface Props {
  readonly line: Line;
  /** What the picture is called. */
  readonly name: string;
  /** What the picture shows, and where the same is said in words. */
  readonly label: string;
  /** What each look means. */
  readonly looks: Readonly<Record<Look, string>>;
  /** What the days are called that cross all rows. */
  readonly marks: Readonly<Record<'today' | 'assessment', string>>;
}

/** Sizes in the units of the picture. */
const size = { width: 640, label: 92, row: 22, head: 26, bar: 12 } as const;

/**
 * Rulesets, or whatever else has days, as rows on a line of days. It is only read: what it shows, a table says. It is drawn
 * in the ink of the text alone, so that it prints, and stays in sight in dark and in forced colors.
 */
export function Timeline({ line, name, label, looks: names, marks }: Props) {
  const { ticks, rows, today, assessment } = line;
  const height = size.head + rows.length * size.row + 4;
  const x = (place: number) => size.label + place * (size.width - size.label - 8);
  const down = `V${height}`;
  return (
    <figure class="timeline">
      <ScrollRegion label={name}>
        <svg viewBox={`0 0 ${size.width} ${height}`} role="img" aria-label={label}>
          {ticks.map(({ day, place }) => (
            <g key={day} class="tick">
              <path d={`M${x(place)} ${size.head - 6}${down}`} />
              {place < 0.94 && (
                <text x={x(place) + 3} y={size.head - 10}>
                  {tickText(day)}
                </text>
              )}
            </g>
          ))}
          {rows.map(({ label: row, spans }, index) => {
            const y = size.head + index * size.row + size.row / 2;
            return (
              <g key={row}>
                <text x="0" y={y + 4}>
                  {row}
                </text>
                {spans.map(({ look, from, to }) => (
                  <Bar key={look} look={look} from={x(from)} to={x(to)} y={y} />
                ))}
              </g>
            );
          })}
          {today !== undefined && <path class="now" d={`M${x(today)} ${size.head - 6}${down}`} />}
          {assessment !== undefined && <path class="own" d={`M${x(assessment)} ${size.head - 6}${down}`} />}
        </svg>
      </ScrollRegion>
      <figcaption>
        {looks.map((look) => (
          <Key key={look} text={names[look]}>
            <Bar look={look} from={1} to={23} y={7} />
          </Key>
        ))}
        {today !== undefined && (
          <Key text={marks.today}>
            <path class="now" d="M12 0V14" />
          </Key>
        )}
        {assessment !== undefined && (
          <Key text={marks.assessment}>
            <path class="own" d="M12 0V14" />
          </Key>
        )}
      </figcaption>
    </figure>
  );
}

/** “Jan 2027” */
function tickText(day: PlainDate): string {
  const [month = '', , year = ''] = dateInWords(day).split(' ');
  return `${month.slice(0, 3)} ${year}`;
}

function Key({ text, children }: { readonly text: string; readonly children: ComponentChildren }) {
  return (
    <span>
      <svg width="24" height="14" viewBox="0 0 24 14" aria-hidden="true">
        {children}
      </svg>
      {text}
    </span>
  );
}

interface BarProps {
  readonly look: Look;
  readonly from: number;
  readonly to: number;
  /** The middle of the bar. */
  readonly y: number;
}

function Bar({ look, from, to, y }: BarProps) {
  const top = y - size.bar / 2;
  return (
    <g class={`bar ${look}`}>
      <rect x={from} y={top} width={to - from} height={size.bar} />
      {look === 'striped' && <line x1={from} x2={to} y1={y} y2={y} stroke-dasharray="2 3" stroke-width={size.bar} />}
    </g>
  );
}
