import type { Page } from 'playwright';
import { contrastOf, leastOfDrawn, type Rgb } from './contrast.ts';

/**
 * What can hardly be told from its ground, in light colors and in dark ones, one line each: borders of fields, boxes and
 * buttons, the ring around what has the focus, marks, lines and bars. Each must reach 3 to 1 (WCAG 1.4.11). What is switched
 * off is left out; so are the thin lines behind a chart, which only help to read what stands beside it in words, and lines
 * above or below a button of words. The page is light afterwards.
 */
export async function faintInBothSchemes(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const { what, drawn, ground } of await page.evaluate(drawnShapes)) {
      const best = Math.max(...drawn.map((color) => contrastOf(color, ground)), 0);
      if (best >= leastOfDrawn) continue;
      const colors = drawn.map((color) => `rgb(${color})`).join(', ') || 'no color';
      found.push(`in ${colorScheme} colors: ${what} is drawn ${best.toFixed(2)} to 1, in ${colors} on rgb(${ground})`);
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

/** Something that is drawn in colors of which one has to be told from its ground. */
interface Drawn {
  readonly what: string;
  readonly drawn: readonly Rgb[];
  readonly ground: Rgb;
}

/** It runs in the page: it must not use anything from outside of itself. */
function drawnShapes(): Drawn[] {
  const pencil = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const read = new Map<string, { readonly color: Rgb; readonly opacity: number }>();
  /** A color in whatever way it is written. */
  const colorOf = (text: string) => {
    const before = read.get(text);
    if (before || !pencil) return before ?? { color: [0, 0, 0] as const, opacity: 0 };
    pencil.clearRect(0, 0, 1, 1);
    pencil.fillStyle = text;
    pencil.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, opacity = 0] = pencil.getImageData(0, 0, 1, 1).data;
    const found = { color: [red, green, blue], opacity: opacity / 255 } as const;
    read.set(text, found);
    return found;
  };
  const isOpaque = (color: string) => color !== 'none' && colorOf(color).opacity === 1;
  const paper = getComputedStyle(document.body).backgroundColor;
  /** What is painted behind an element: the ground of the first that hides the rest. */
  const groundOf = (element: Element | null): string => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (isOpaque(backgroundColor)) return backgroundColor;
    }
    return isOpaque(paper) ? paper : 'Canvas';
  };
  const found = new Map<string, Drawn>();
  const note = (what: string, drawn: readonly string[], ground: string) => {
    const colors = drawn.filter(isOpaque).map((color) => colorOf(color).color);
    found.set([what, ...colors, ground].join('; '), { what, drawn: colors, ground: colorOf(ground).color });
  };
  const nameOf = (element: Element) =>
    [element.localName, element.getAttribute('type'), ...element.classList].filter(Boolean).join('.');
  const isSeen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return element.checkVisibility({ visibilityProperty: true }) && (width > 2 || height > 2);
  };
  /** The color of the border, where there is one below. */
  const borderOf = ({ borderBottomStyle, borderBottomWidth, borderBottomColor }: CSSStyleDeclaration) =>
    borderBottomStyle !== 'none' && Number.parseFloat(borderBottomWidth) > 0 ? [borderBottomColor] : [];

  for (const control of document.querySelectorAll('input, select, textarea, button, a.btn')) {
    if (control.matches(':disabled, .vh, [type=hidden]') || !isSeen(control)) continue;
    const style = getComputedStyle(control);
    const ground = groundOf(control.parentElement);
    const isBrowsersOwn = control.matches('[type=checkbox], [type=range]') && style.appearance !== 'none';
    // What the browser draws as it likes is its own affair, but for the color that the page gives it.
    if (isBrowsersOwn) note(`the mark of ${nameOf(control)}`, [style.accentColor], ground);
    else if (control.matches('input, select, textarea')) {
      note(`the border of ${nameOf(control)}`, borderOf(style), ground);
      note(`the border of ${nameOf(control)} within`, borderOf(style), groundOf(control));
    } else if (borderOf(style).length > 0 && style.borderLeftStyle !== 'none') {
      note(nameOf(control), [...borderOf(style), style.backgroundColor], ground);
    }
  }

  const focused = document.activeElement;
  if (focused?.matches(':focus-visible')) {
    note(
      `the ring around ${nameOf(focused)}`,
      [getComputedStyle(focused).outlineColor],
      groundOf(focused.parentElement),
    );
  }

  const shapes = 'path, circle, ellipse, rect, line, polyline, polygon';
  for (const svg of document.querySelectorAll('svg')) {
    if (!isSeen(svg) || svg.closest(':disabled')) continue;
    const below: { readonly box: DOMRect; readonly fill: string }[] = [];
    for (const shape of svg.querySelectorAll(shapes)) {
      const { fill, stroke, strokeWidth } = getComputedStyle(shape);
      const box = shape.getBoundingClientRect();
      const strokes = Number.parseFloat(strokeWidth) > 0 ? [stroke] : [];
      const drawn = [fill, ...strokes].filter(isOpaque);
      if (drawn.length === 0 || !isSeen(shape) || shape.closest('.grid, defs, clipPath, marker')) continue;
      // A sign in a filled mark is seen against the mark.
      const under = below.findLast(
        ({ box: { left, right, top, bottom } }) =>
          left <= box.left + 1 && right >= box.right - 1 && top <= box.top + 1 && bottom >= box.bottom - 1,
      );
      note(
        `${nameOf(shape)} of svg ${svg.classList} in ${nameOf(svg.parentElement ?? svg)}`,
        drawn,
        under?.fill ?? groundOf(svg),
      );
      if (isOpaque(fill)) below.push({ box, fill });
    }
  }

  for (const element of document.querySelectorAll('body *')) {
    for (const part of ['::before', '::after']) {
      const style = getComputedStyle(element, part);
      const isDrawn = style.content !== 'none' && style.content !== 'normal' && style.display !== 'none';
      if (!isDrawn || borderOf(style).length === 0 || !isSeen(element)) continue;
      note(`${nameOf(element)}${part}`, [...borderOf(style), style.backgroundColor], groundOf(element));
    }
  }
  return [...found.values()];
}
