import type { Page } from 'playwright';

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
    found.push(...(await page.evaluate(faintShapes)).map((fault) => `in ${colorScheme} colors: ${fault}`));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

/** It runs in the page: it must not use anything from outside of itself. */
function faintShapes(): string[] {
  type Color = readonly [red: number, green: number, blue: number, opacity: number];
  const pencil = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const read = new Map<string, Color>();
  /** A color in whatever way it is written. */
  const colorOf = (text: string): Color => {
    const before = read.get(text);
    if (before || !pencil) return before ?? [0, 0, 0, 0];
    pencil.clearRect(0, 0, 1, 1);
    pencil.fillStyle = text;
    pencil.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, opacity = 0] = pencil.getImageData(0, 0, 1, 1).data;
    const color = [red, green, blue, opacity / 255] as const;
    read.set(text, color);
    return color;
  };
  const luminance = ([red, green, blue]: Color): number => {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one: string, other: string): number => {
    const [brighter = 0, darker = 0] = [luminance(colorOf(one)), luminance(colorOf(other))].sort((a, b) => b - a);
    return (brighter + 0.05) / (darker + 0.05);
  };
  const isOpaque = (color: string) => color !== 'none' && colorOf(color)[3] === 1;
  const paper = getComputedStyle(document.body).backgroundColor;
  /** What is painted behind an element: the ground of the first that hides the rest. */
  const groundOf = (element: Element | null): string => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (isOpaque(backgroundColor)) return backgroundColor;
    }
    return isOpaque(paper) ? paper : 'Canvas';
  };
  const found = new Set<string>();
  /** Notes what is drawn in colors none of which can be told from the ground. */
  const check = (what: string, drawn: readonly string[], ground: string) => {
    const best = Math.max(...drawn.filter(isOpaque).map((color) => contrast(color, ground)), 0);
    if (best < 3) found.add(`${what} is drawn ${best.toFixed(2)} to 1 in ${drawn.join(', ')} on ${ground}`);
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
    if (isBrowsersOwn) check(`the mark of ${nameOf(control)}`, [style.accentColor], ground);
    else if (control.matches('input, select, textarea')) {
      check(`the border of ${nameOf(control)}`, borderOf(style), ground);
      check(`the border of ${nameOf(control)} within`, borderOf(style), groundOf(control));
    } else if (borderOf(style).length > 0 && style.borderLeftStyle !== 'none') {
      check(nameOf(control), [...borderOf(style), style.backgroundColor], ground);
    }
  }

  const focused = document.activeElement;
  if (focused?.matches(':focus-visible')) {
    check(
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
      check(
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
      check(`${nameOf(element)}${part}`, [...borderOf(style), style.backgroundColor], groundOf(element));
    }
  }
  return [...found];
}
