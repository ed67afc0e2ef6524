import { edges, ends, isEnd } from '../../domain/escalation/edges.ts';
import { parties } from '../../domain/escalation/parties.ts';
import { stepNumber, stepOutlines } from '../../domain/escalation/step-outlines.ts';
import type { EdgeId, EndId, EscalationEdge, StepId, StepOutline } from '../../domain/escalation/types.ts';
import { filled, listText } from '../../domain/wording.ts';
import { startWords } from './words/start.ts';

/** Measures of the drawing, in its own units; shown at full width, a unit is about a pixel. */
const lanesFrom = 150;
const lanesTo = 1150;
const firstLane = 132;
const laneHeight = 110;
const radius = 14;
const corner = 24;
const endsAt = 300;

/** The box that holds the whole drawing. */
export const flowBox = `0 0 1200 ${endsAt + 38}`;

/** A station of the drawing. */
export interface Station {
  readonly step: StepOutline;
  readonly x: number;
  readonly y: number;
  /** The title, in lines that fit between two stations. */
  readonly lines: readonly string[];
}

/** An edge of the drawing. */
export interface DrawnEdge {
  readonly id: EdgeId;
  /** The data of its path. */
  readonly path: string;
  /** `on` leads to the next step, `over` passes above, `end` leads down to a stop. */
  readonly kind: 'on' | 'over' | 'end';
  /** Whether it is confined to some cases, and drawn beside the line for that. */
  readonly label?: { readonly text: string; readonly x: number; readonly y: number };
}

const actors = [...new Set(stepOutlines.map(({ actor }) => actor))];

/** The lanes, one for each party that acts, in the order in which they first do. */
export const lanes = actors.map((actor, index) => ({ name: parties[actor].name, y: firstLane + index * laneHeight }));

/** The stations, spread evenly over the width, each in the lane of who acts. */
export const stations: readonly Station[] = stepOutlines.map((step, index) => ({
  step,
  x: lanesFrom + (index * (lanesTo - lanesFrom)) / (stepOutlines.length - 1),
  y: firstLane + actors.indexOf(step.actor) * laneHeight,
  lines: wrapped(step.title),
}));

/** Every edge between the stations, from the table of edges. */
export const drawnEdges: readonly DrawnEdge[] = edges.map(drawn);

function drawn(edge: EscalationEdge): DrawnEdge {
  const from = stationOf(edge.from);
  if (isEnd(edge.to)) return endEdge(edge, from, edge.to);
  const to = stationOf(edge.to);
  const isNext = to.step.number === from.step.number + 1;
  return isNext ? { id: edge.id, kind: 'on', path: nextPath(from, to) } : edgeAbove(edge, from, to);
}

/** Along the lane, or down and up between two lanes. */
function nextPath(from: Station, to: Station): string {
  if (from.y === to.y) return `M${from.x} ${from.y}H${to.x}`;
  const middle = (from.x + to.x) / 2;
  const turn = Math.sign(to.y - from.y) * corner;
  return `M${from.x} ${from.y}H${middle - corner}q${corner} 0 ${corner} ${turn}V${to.y - turn}q0 ${turn} ${corner} ${turn}H${to.x}`;
}

/** Above the lanes: an edge forward lies lower than an edge back, so that they do not touch. */
function edgeAbove({ id, label = '', skips }: EscalationEdge, from: Station, to: Station): DrawnEdge {
  const isBack = to.x < from.x;
  const top = isBack ? 24 : 68;
  const side = Math.sign(to.x - from.x);
  const start = from.x + 8;
  const stop = to.x - 8;
  const above = firstLane - radius - 9;
  const path = `M${start} ${from.y - firstLane + above}V${top + corner}q0 ${-corner} ${side * corner} ${-corner}H${stop - side * corner}q${side * corner} 0 ${side * corner} ${corner}V${above}m-6 -9 6 9 6 -9`;
  const skipped =
    skips.length === 0
      ? ''
      : filled(startWords.flow.skips, { steps: listText(skips.map((step) => String(stepNumber(step)))) });
  return { id, kind: 'over', path, label: { text: `${label}${skipped}`, x: (start + stop) / 2, y: top - 8 } };
}

/** Down below the lanes to a stop. */
function endEdge({ id }: EscalationEdge, from: Station, to: EndId): DrawnEdge {
  const below = from.y + 38 + from.lines.length * 19;
  const path = `M${from.x} ${below}V${endsAt}m-12 0h24`;
  const title = ends.find((end) => end.id === to)?.title ?? to;
  return { id, kind: 'end', path, label: { text: title, x: from.x, y: endsAt + 26 } };
}

function stationOf(step: StepId): Station {
  const found = stations.find((station) => station.step.id === step);
  if (!found) throw new Error(`"${step}" has no station.`);
  return found;
}

/** A title in lines of about as many letters as fit between two stations. */
function wrapped(title: string): string[] {
  const fitting = 15;
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > fitting) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
