import { dateOfDayNumber, dayNumber, weekdayOf } from '../../../domain/calendar/days.ts';
import { datePartsOf, monthNames, type PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { PlannedStep } from '../../../domain/plan/counted-plan.ts';
import type { Plan } from '../../../domain/plan/plan.ts';

/** The room of a picture, in units of its view. */
export interface GanttRoom {
  readonly width: number;
  /** Where the first day is; names stand at the left of it, or each over its own bar. */
  readonly start: number;
  /** Where the last day is; who acts stands behind it. */
  readonly end: number;
  /** The height over the first row, of a row, and under the last one. */
  readonly head: number;
  readonly row: number;
  readonly foot: number;
  readonly isNamedOverBars: boolean;
}

/** For a wide screen and paper. */
const wideRoom: GanttRoom = {
  width: 1160,
  start: 292,
  end: 1060,
  head: 46,
  row: 20,
  foot: 8,
  isNamedOverBars: false,
};

/** For a phone, where names at the left would fill the screen until it is scrolled. */
export const narrowRoom: GanttRoom = {
  width: 800,
  start: 8,
  end: 700,
  head: 46,
  row: 36,
  foot: 8,
  isNamedOverBars: true,
};

/** The most rows on one sheet of the picture: a longer plan has several, each with its own months. */
const rowsOnSheet = 46;

/** Milestones and today further from the plan than this many days are left out. */
const reach = 120;

/** Who acts in a step, as far as bars tell them apart. */
export type BarActor = 'agency' | 'csp' | '3pao' | 'pmo' | 'several';

/** A row of the picture. */
export interface GanttRow {
  readonly id: string;
  readonly actor: BarActor;
  /** Where the middle of its bar is. */
  readonly y: number;
  /** Where its name stands: the middle of the line, and the side of it that is given. */
  readonly name: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' };
  /** Absent for a step without days. */
  readonly bar?: { readonly x: number; readonly width: number; readonly isPoint: boolean; readonly isOpen: boolean };
  readonly isDone: boolean;
}

/** A line from one row to another: what one waits for with a period, or what the plan breaks. */
export interface GanttArrow {
  readonly path: string;
  readonly isBroken: boolean;
}

/** A sheet of the picture. */
export interface GanttSheet {
  readonly height: number;
  readonly rows: readonly GanttRow[];
  readonly arrows: readonly GanttArrow[];
}

/** A plan as a picture. */
export interface GanttShape {
  readonly room: GanttRoom;
  readonly sheets: readonly GanttSheet[];
  /** The first days of months, quarters or years, with a name where there is room for it. */
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  /** The Mondays, where there is room for them. */
  readonly weeks: readonly number[];
  /** Today, and milestones, by id. */
  readonly lines: readonly {
    readonly id: string;
    readonly x: number;
    readonly isLimit: boolean;
    readonly date: PlainDate;
  }[];
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/** The shape of a plan’s picture; nothing where no step has a day. */
export function ganttShape(
  { steps, edges, milestones }: Plan,
  today: PlainDate,
  room = wideRoom,
): GanttShape | undefined {
  const days = steps.flatMap(({ start, end }) =>
    [start, end].flatMap((day) => (day === undefined ? [] : dayNumber(day))),
  );
  if (days.length === 0) return undefined;
  const [least, most] = [Math.min(...days), Math.max(...days)];
  const marked = [
    { id: 'today', date: today, isLimit: false },
    ...milestones.map(({ id, day, isLimit }) => ({ id, date: day, isLimit })),
  ].filter(({ date }) => dayNumber(date) >= least - reach && dayNumber(date) <= most + reach);
  const all = [least, most, ...marked.map(({ date }) => dayNumber(date))];
  const [from, to] = [Math.min(...all) - 3, Math.max(...all) + 4];
  const scale = (room.end - room.start) / (to - from);
  const at = (day: number) => Math.round((room.start + (day - from) * scale) * 10) / 10;
  const sheets = Array.from({ length: Math.ceil(steps.length / rowsOnSheet) }, (_, place) =>
    sheetOf(steps.slice(place * rowsOnSheet, (place + 1) * rowsOnSheet), edges, at, room),
  );
  return {
    room,
    sheets,
    ticks: ticksIn(from, to, scale).map(({ day, label }) => ({ x: at(day), label })),
    weeks: scale < 1.6 ? [] : mondaysIn(from, to).map(at),
    lines: marked.map(({ date, ...line }) => ({ ...line, date, x: at(dayNumber(date) + 0.5) })),
    first: dateOfDayNumber(least),
    last: dateOfDayNumber(most),
  };
}

function sheetOf(
  steps: readonly PlannedStep[],
  edges: Plan['edges'],
  at: (day: number) => number,
  room: GanttRoom,
): GanttSheet {
  const rows = steps.map((step, place) => rowOf(step, room.head + (place + 0.5) * room.row, at, room));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const arrows = edges.flatMap(({ from, to, constraint, slack = 0 }): GanttArrow[] => {
    const [before, after] = [byId.get(from), byId.get(to)];
    if (!before?.bar || !after?.bar || !(constraint?.period !== undefined || slack < 0)) return [];
    // The tip ends before the bar, or before the point, whose middle is where it is.
    const [x, end] = [before.bar.x + before.bar.width, after.bar.x - (after.bar.isPoint ? 6 : 1)];
    return [{ path: `M${x} ${before.y}V${after.y - 3}H${end - 5}`, isBroken: slack < 0 }];
  });
  return { height: room.head + steps.length * room.row + room.foot, rows, arrows };
}

/** @param middle Where the middle of the row is. */
function rowOf(step: PlannedStep, middle: number, at: (day: number) => number, room: GanttRoom): GanttRow {
  const { node, start, end, isStartBound, isEndBound, state } = step;
  const base = {
    id: node.id,
    actor: actorOf(step),
    y: room.isNamedOverBars ? middle + room.row / 4 : middle,
    isDone: state === 'done',
  };
  const [first = end, last = start] = [start, end];
  if (first === undefined || last === undefined) return { ...base, name: nameAt(middle, room, room.start, room.start) };
  const isPoint = node.kind === 'event' || node.kind === 'meeting' || (node.length?.amount ?? 0) === 0;
  const [x, until] = [at(dayNumber(first)), at(dayNumber(last) + 1)];
  const bar = isPoint ? { x: (x + until) / 2, width: 0 } : { x, width: Math.max(2, until - x) };
  const name = nameAt(middle, room, bar.x, bar.x + bar.width);
  return { ...base, name, bar: { ...bar, isPoint, isOpen: isStartBound || isEndBound } };
}

/** Where a name stands: at the left of all days or, in a narrow picture, over its bar, away from the nearer edge. */
function nameAt(middle: number, room: GanttRoom, barStart: number, barEnd: number): GanttRow['name'] {
  if (!room.isNamedOverBars) return { x: room.start - 10, y: middle, anchor: 'end' };
  const y = middle - room.row / 5;
  return barStart > room.width * 0.55
    ? { x: barEnd + 6, y, anchor: 'end' }
    : { x: Math.max(0, barStart - 6), y, anchor: 'start' };
}

function actorOf({ node: { step, entry } }: PlannedStep): BarActor {
  const actors = step?.actors ?? ('actor' in entry ? [entry.actor as BarActor] : []);
  const [one] = actors;
  return actors.length === 1 && one !== undefined ? one : 'several';
}

/** What a month with its year takes, in wide letters set apart. */
const roomOfYear = 80;

/** The first days of months; of quarters or years where months would stand too close. */
function ticksIn(from: number, to: number, scale: number): { readonly day: number; readonly label: string }[] {
  const step = 30 * scale >= 34 ? 1 : 30 * scale >= 12 ? 3 : 12;
  const ticks: { day: number; label: string }[] = [];
  const start = datePartsOf(dateOfDayNumber(from));
  for (let count = start.year * 12 + start.month - 1; ; count += 1) {
    const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
    const day = dayNumber(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01` as PlainDate);
    if (day > to) return ticks;
    if (day >= from && (month - 1) % step === 0) {
      // A year beside the first month has no room where January follows.
      const isNamed = month === 1 || (ticks.length === 0 && month + step !== 13);
      const name = monthNames[month - 1]?.slice(0, 3) ?? '';
      // A month with its year takes the room of the next one, too, where they stand close.
      const isCovered = 30 * step * scale < roomOfYear && /\d/.test(ticks.at(-1)?.label ?? '');
      ticks.push({ day, label: step === 12 ? String(year) : isNamed ? `${name} ${year}` : isCovered ? '' : name });
    }
  }
}

const mondaysIn = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, place) => from + place).filter((day) => weekdayOf(dateOfDayNumber(day)) === 1);
