import { BorderStyle, Paragraph, ShadingType, Tab, TabStopType, TextRun } from 'docx';
import type { BarPart, BarShade } from '../../domain/documents/bars.ts';
import { ink, styleNames } from './word-styles.ts';

/*
 * Bars in a Word file are shaded tabs, each as wide as its tab stop is far: they take no picture and no table within the
 * table, add no text, and a colleague pulls a tab stop to change one.
 */

/** Not every program that opens Word files shows patterns: in gray, each part is 3:1 or more against the others. */
const fills: Readonly<Record<BarShade, string>> = { solid: ink, striped: '808A97', open: 'FFFFFF' };

/** The narrowest part of a bar that is still seen. */
const narrowestPart = 30;

/** A tab that looks as a part of a bar. */
const shadedTab = (shade: BarShade) =>
  new TextRun({
    children: [new Tab()],
    shading: { type: ShadingType.CLEAR, fill: fills[shade] },
    border: { style: BorderStyle.SINGLE, size: 4, color: ink },
  });

/** A bar, as wide as `room` where it is the longest. */
export function barOf(parts: readonly BarPart[], room: number): Paragraph {
  const stops: number[] = [];
  for (const { start, length } of parts) {
    stops.push(Math.max(Math.round((start + length) * room), (stops.at(-1) ?? 0) + narrowestPart));
  }
  return new Paragraph({
    style: styleNames.bar,
    tabStops: stops.map((position) => ({ type: TabStopType.LEFT, position })),
    children: parts.map(({ shade }) => shadedTab(shade)),
  });
}

/** How wide a swatch is, and where the name of its column begins. */
const swatch = { width: 180, end: 260 };

/** What stands before the name of a column, to show how its part of a bar looks, and the tab stops for it. */
export const swatchOf = (shade: BarShade) => ({
  tabStops: [swatch.width, swatch.end].map((position) => ({ type: TabStopType.LEFT, position })),
  runs: [shadedTab(shade), new TextRun({ children: [new Tab()] })],
});
