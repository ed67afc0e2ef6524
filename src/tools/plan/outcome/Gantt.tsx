import type { Plan } from '../../../domain/plan/plan.ts';
import { actorsText } from '../../../domain/plan/words.ts';
import { dateInWords } from '../../../domain/wording.ts';
import { say } from '../words/outcome.ts';
import type { BarActor, GanttRow, GanttShape, GanttSheet } from './gantt-shape.ts';

interface Props {
  readonly plan: Plan;
  readonly shape: GanttShape;
  readonly nameOf: (id: string) => string;
  /** Unlike that of any other picture on the page. */
  readonly id: string;
}

const actors = ['agency', 'csp', '3pao', 'pmo', 'several'] as const satisfies readonly BarActor[];

/** The letters of a name for which there is room at the left. */
const longest = 42;
const cut = (name: string) => {
  const letters = Array.from(name);
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : name;
};

/** The plan as bars over time, a picture for each sheet. The table says the same. */
export function Gantt({ plan, shape, nameOf, id }: Props) {
  const { room } = shape;
  const lines = shape.lines.map((line) => ({ ...line, label: lineName(line.id, plan) }));
  const told = say('picture-text', {
    first: dateInWords(shape.first),
    last: dateInWords(shape.last),
    milestones: lines.map(({ label, date }) => `${label}: ${dateInWords(date)}.`).join(' '),
  });
  return (
    <>
      <p class="gantt-key">
        {actors.map((actor) => (
          <span key={actor}>
            <svg width="22" height="12" viewBox="0 0 22 12" aria-hidden="true">
              <Patterns id={`${id}-${actor}`} only={actor} />
              <rect
                class={`bar by-${actor}`}
                fill={fillOf(actor, `${id}-${actor}`)}
                x="0.5"
                y="0.5"
                width="21"
                height="11"
              />
            </svg>
            {say(`by-${actor}`)}
          </span>
        ))}
        <span>
          <svg width="14" height="12" viewBox="0 0 14 12" aria-hidden="true">
            <path class="point" d="M7 1l5 5-5 5-5-5z" />
          </svg>
          {say('event')}
        </span>
        <span>
          <svg width="22" height="12" viewBox="0 0 22 12" aria-hidden="true">
            <rect class="bar open" x="0.5" y="0.5" width="21" height="11" />
          </svg>
          {say('open-ended')}
        </span>
      </p>
      {shape.sheets.map((sheet, place) => (
        <svg
          key={place}
          class="gantt"
          viewBox={`0 0 ${room.width} ${sheet.height}`}
          width={room.width}
          height={sheet.height}
          role="img"
        >
          <title>{place === 0 ? told : `${say('picture')} (${place + 1})`}</title>
          <Patterns id={`${id}-${place}`} />
          <Ground shape={shape} height={sheet.height} />
          <Rows sheet={sheet} plan={plan} nameOf={nameOf} id={`${id}-${place}`} />
          {lines.map(({ id: line, x, isLimit, label }) => (
            <g key={line} class={line === 'today' ? 'line today' : isLimit ? 'line limit' : 'line'}>
              <path d={`M${x} ${room.head - 8}V${sheet.height}`} />
              <text x={x} y={line === 'today' ? 12 : 26} text-anchor={x > room.end - 60 ? 'end' : 'middle'}>
                {label}
              </text>
            </g>
          ))}
        </svg>
      ))}
    </>
  );
}

/** What stands over a line: today, or the day of a milestone in short. */
function lineName(id: string, { milestones }: Plan): string {
  const found = milestones.find((one) => one.id === id);
  return found === undefined ? say('today') : dateInWords(found.day).replace(/^(\w{3})\w* /, '$1 ');
}

function Ground({ shape, height }: { readonly shape: GanttShape; readonly height: number }) {
  const { head } = shape.room;
  return (
    <g class="ground grid">
      {shape.weeks.map((x) => (
        <path key={x} class="week" d={`M${x} ${head - 4}v4`} />
      ))}
      {shape.ticks.map(({ x, label }) => (
        <g key={x}>
          <path d={`M${x} ${head - 8}V${height}`} />
          <text x={x + 3} y={head - 8}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

interface RowsProps extends Pick<Props, 'plan' | 'nameOf' | 'id'> {
  readonly sheet: GanttSheet;
}

function Rows({ sheet: { rows, arrows }, plan, nameOf, id }: RowsProps) {
  const byId = new Map(plan.steps.map((step) => [step.node.id, step]));
  return (
    <>
      {rows.map((row) => {
        const step = byId.get(row.id);
        return (
          <g key={row.id} class={row.isDone ? 'row done' : 'row'}>
            <text class="name" x={row.name.x} y={row.name.y + 4} text-anchor={row.name.anchor}>
              {cut(nameOf(row.id))}
            </text>
            {row.bar && <Bar row={row} id={id} label={step ? actorsText(step.node) : ''} />}
          </g>
        );
      })}
      {arrows.map(({ path, isBroken }) => (
        <g key={path} class={isBroken ? 'arrow broken' : 'arrow'}>
          <path d={path} />
          <path class="tip" d={tipOf(path)} />
        </g>
      ))}
    </>
  );
}

/** The tip of an arrow that ends to the right. */
function tipOf(path: string): string {
  const [, y = '0', x = '0'] = /V([\d.-]+)H([\d.-]+)$/.exec(path) ?? [];
  return `M${Number(x) + 4} ${y}l-5 -3v6z`;
}

function Bar({
  row: { bar, y, actor },
  id,
  label,
}: {
  readonly row: GanttRow;
  readonly id: string;
  readonly label: string;
}) {
  if (!bar) return null;
  return (
    <>
      {bar.isPoint ? (
        <path class={bar.isOpen ? 'point open' : 'point'} d={`M${bar.x} ${y - 5}l5 5-5 5-5-5z`} />
      ) : (
        <rect
          class={`bar by-${actor}${bar.isOpen ? ' open-ended' : ''}`}
          fill={fillOf(actor, id)}
          x={bar.x}
          y={y - 6}
          width={bar.width}
          height="12"
        />
      )}
      <text class="who" x={bar.x + bar.width + 7} y={y + 4}>
        {label.length > 16 ? say('by-several') : label}
      </text>
    </>
  );
}

/** How the bar of an actor is filled: told apart by pattern, so that one ink on any ground is enough. */
function fillOf(actor: BarActor, id: string): string {
  if (actor === 'agency') return 'currentColor';
  return actor === 'pmo' ? 'none' : `url(#${id}-${actor})`;
}

const drawn = { csp: 'M-1 7L7 -1M-1 1L1 -1M5 7L7 5', '3pao': 'M1 0V6M4 0V6', several: 'M-1 7L7 -1M-1 -1L7 7' } as const;

function Patterns({ id, only }: { readonly id: string; readonly only?: BarActor }) {
  const wanted = (['csp', '3pao', 'several'] as const).filter((one) => only === undefined || one === only);
  return (
    <defs>
      {wanted.map((one) => (
        <pattern key={one} id={`${id}-${one}`} width="6" height="6" patternUnits="userSpaceOnUse">
          <path d={drawn[one]} />
        </pattern>
      ))}
    </defs>
  );
}
