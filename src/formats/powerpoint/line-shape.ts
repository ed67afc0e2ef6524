import type { DeckLine, DeckPhase } from '../../domain/documents/deck.ts';
import { scaleFor } from './fit.ts';
import { type Box, boxes, columnsOf } from './geometry.ts';
import { drawn, grouped, type Shape } from './shapes.ts';
import { oneLine, withoutMarks } from './texts.ts';
import { phaseColors } from './theme.ts';

/*
 * The process as a line: a column for each phase, in it its stations under one another. The station that the slide is about
 * is filled and bold.
 */

/** The height of the title of a phase, of the bar under it, and the most that a station takes. */
const heights = { title: 30, bar: 4, room: 10, station: 36 } as const;

/** The dot of a station, and where its name begins, from the left of its column. */
const dot = { size: 12, nameFrom: 17 } as const;

/** The room between two columns. */
const gap = 20;

/** The largest letters of the names of stations and of phases. */
const largest = { station: 18, title: 20 } as const;

/** A phase with its color and its column. */
interface Column extends DeckPhase {
  readonly color: string;
  readonly box: Box;
}

function columnsIn(phases: readonly DeckPhase[]): Column[] {
  const shown = phases
    .map((phase, place) => ({ ...phase, color: phaseColors[place % phaseColors.length] ?? 'tx1' }))
    .filter(({ stations }) => stations.length > 0);
  const places = columnsOf(boxes.drawing, shown.length, gap);
  return shown.map((phase, place) => ({ ...phase, box: places[place] ?? boxes.drawing }));
}

/** The boxes in which the names of the stations of a column stand. */
function stationBoxes({ box, stations }: Column, height: number): Box[] {
  const from = box.y + heights.title + heights.bar + heights.room;
  return stations.map((_, place) => ({
    x: box.x + dot.nameFrom,
    y: from + place * height,
    width: box.width - dot.nameFrom,
    height: height - 3,
  }));
}

/** Points of room at both sides of the name of a station. */
const side = 4;

/** The size of letters with which all texts fit their boxes. */
const sizeFor = (texts: readonly (readonly [text: string, box: Box])[], size: number): number =>
  Math.max(
    1,
    Math.floor(
      size *
        Math.min(
          1,
          ...texts.map(([text, { width, height }]) =>
            scaleFor([text], { size, letters: 'bold' }, { width: width - 2 * side, height }),
          ),
        ),
    ),
  );

/** What the line is, for those who do not see it. */
function descriptionOf(columns: readonly Column[]): string {
  const nameOf = ({ name, here }: DeckPhase['stations'][number]) => `${oneLine(name)}${here ? ' (marked)' : ''}`;
  const told = columns.map(({ title, stations }) => `${oneLine(title)}: ${stations.map(nameOf).join('; ')}.`);
  return withoutMarks(['The process as a line.', ...told].join(' '));
}

/** The line as a group of shapes; nothing where it has no stations. */
export function lineShapes({ phases }: Pick<DeckLine, 'phases'>): Shape[] {
  const columns = columnsIn(phases);
  if (columns.length === 0) return [];
  const most = Math.max(...columns.map(({ stations }) => stations.length));
  const left = boxes.drawing.height - heights.title - heights.bar - heights.room;
  const height = Math.min(heights.station, left / most);
  const placed = columns.map((column) => ({ ...column, boxes: stationBoxes(column, height) }));
  const names = placed.flatMap(({ stations, boxes: own }) =>
    stations.map(({ name }, place) => [name, own[place] ?? boxes.drawing] as const),
  );
  const titles = columns.map(({ title, box }) => [title, { ...box, height: heights.title }] as const);
  const size = { station: sizeFor(names, largest.station), title: sizeFor(titles, largest.title) };
  const shapes = placed.flatMap((column) => columnShapes(column, size));
  return [grouped({ name: 'Process line', description: descriptionOf(columns) }, boxes.drawing, shapes)];
}

function columnShapes(
  { title, stations, color, box, boxes: own }: Column & { readonly boxes: readonly Box[] },
  size: { readonly station: number; readonly title: number },
): Shape[] {
  const x = box.x + 1;
  const middleOf = ({ y, height }: Box) => y + height / 2;
  const first = own[0] ?? box;
  const track = {
    x: x + dot.size / 2 - 1.5,
    y: middleOf(first),
    width: 3,
    height: middleOf(own.at(-1) ?? first) - middleOf(first),
  };
  return [
    drawn({
      name: 'Phase',
      box: { ...box, height: heights.title },
      outline: 'rect',
      paragraphs: [{ text: oneLine(title), letters: { size: size.title, bold: true, color } }],
      setting: { anchor: 'ctr', sides: 0 },
    }),
    drawn({
      name: 'Bar',
      decorative: true,
      box: { ...box, y: box.y + heights.title, height: heights.bar },
      outline: 'rect',
      fill: color,
    }),
    ...(own.length > 1 ? [drawn({ name: 'Track', decorative: true, box: track, outline: 'rect', fill: color })] : []),
    ...stations.flatMap(({ name, here }, place): Shape[] => {
      const nameBox = own[place] ?? box;
      const dotSize = Math.min(dot.size, nameBox.height);
      const shift = (dot.size - dotSize) / 2;
      const dotBox = { x: x + shift, y: middleOf(nameBox) - dotSize / 2, width: dotSize, height: dotSize };
      return [
        drawn({
          name: 'Dot',
          decorative: true,
          box: dotBox,
          outline: 'ellipse',
          fill: here ? color : 'bg1',
          edge: color,
        }),
        drawn({
          name: 'Station',
          box: nameBox,
          outline: here ? 'roundRect' : 'rect',
          ...(here && { fill: color }),
          paragraphs: [
            { text: oneLine(name), letters: { size: size.station, bold: here, color: here ? 'bg1' : 'tx1' } },
          ],
          setting: { anchor: 'ctr', sides: side * 12_700 },
        }),
      ];
    }),
  ];
}
