import { element } from './markup.ts';

/* Lengths are points; only what is written counts in EMU, 12,700 to a point. */

/** A place on a slide. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A length as the files have it. */
export const emu = (points: number): number => Math.round(points * 12_700);

/** A slide: 13⅓ by 7½ inches, 16:9. */
export const slide = { width: 960, height: 540 } as const;

const margin = 48;
const wide = { x: margin, width: slide.width - 2 * margin };

/** Where things stand on a slide. */
export const boxes = {
  title: { ...wide, y: 22, height: 92 },
  rule: { ...wide, y: 120, height: 1.5 },
  body: { ...wide, y: 140, height: 322 },
  drawing: { ...wide, y: 140, height: 236 },
  underDrawing: { ...wide, y: 392, height: 70 },
  source: { ...wide, y: 470, height: 20 },
  foot: { x: margin, y: 502, width: 640, height: 20 },
  number: { x: slide.width - margin - 100, y: 502, width: 100, height: 20 },
  mainTitle: { ...wide, y: 96, height: 178 },
  mainRule: { ...wide, y: 286, height: 1.5 },
  subtitle: { ...wide, y: 302, height: 150 },
} as const satisfies Record<string, Box>;

/** The room between texts side by side. */
const between = 36;

/** Columns of a box. */
export function columnsOf(box: Box, count: number, gap: number = between): Box[] {
  const width = (box.width - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, place) => ({ ...box, x: box.x + place * (width + gap), width }));
}

const upper = (box: Box, height: number): Box => ({ ...box, height });
const lower = (box: Box, from: number): Box => ({ ...box, y: box.y + from, height: box.height - from });

/** A heading over a text, side by side, and the rule between the two. */
export const headedColumns = (count: number) =>
  columnsOf(boxes.body, count).map((box) => ({
    heading: upper(box, 62),
    rule: { ...box, y: box.y + 67, height: 1 },
    text: lower(box, 76),
  }));

/** A figure over a text, side by side. */
export const figureColumns = (count: number) =>
  columnsOf(boxes.body, count).map((box) => ({ heading: upper(box, 124), text: lower(box, 134) }));

const corner = (name: string, { x, y }: Box) => element(name, { x: emu(x), y: emu(y) });
const extent = (name: string, { width, height }: Box) => element(name, { cx: emu(width), cy: emu(height) });

/** The place of a shape. */
export const transform = (box: Box, name = 'a:xfrm'): string =>
  element(name, {}, corner('a:off', box), extent('a:ext', box));

/** The place of a group, whose shapes count from the corner of the slide as all others do. */
export const groupTransform = (box: Box): string =>
  element('a:xfrm', {}, corner('a:off', box), extent('a:ext', box), corner('a:chOff', box), extent('a:chExt', box));
