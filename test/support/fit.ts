import type { Page } from 'playwright';
import { layoutFaults } from './layout-faults.ts';

/**
 * Style sheets for the letters that a reader may have, whatever fonts this machine has. `font-size-adjust` makes any font
 * as wide as one whose digit zero has that share of its size: 0.44 is a condensed font, 0.556 Arial, 0.636 Verdana; 0.72
 * is wider than what any system sets text in. The spacing is that of WCAG 1.4.12.
 */
const narrowFont = '*, ::before, ::after { font-size-adjust: ch-width 0.44 !important }';
const wideFont = '*, ::before, ::after { font-size-adjust: ch-width 0.72 !important }';
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
  'p { margin-block-end: 2em !important }';

/** The letters that a page is looked at with: as the page sets them, or as a reader does. */
export const letters = { usual: '', narrow: narrowFont, wide: wideFont, spaced: wideFont + spacing } as const;

/** A screen that a page is looked at on. */
export interface Screen {
  /** In CSS pixels. */
  readonly width: number;
  /** In CSS pixels; 740 if left out. */
  readonly height?: number;
  /** Pixels of the device for each CSS pixel; 1 if left out. */
  readonly scale?: number;
  readonly letters?: keyof typeof letters;
}

/** A window of 1280 × 720 pixels at a zoom of 400 %. */
const zoomed = { width: 320, height: 180, scale: 4 } as const;

/** The narrowest screens on which everything must fit (WCAG 1.4.10), with letters of every width. */
export const narrowScreens: readonly Screen[] = [
  { width: 320 },
  { width: 320, letters: 'narrow' },
  { ...zoomed, letters: 'wide' },
  { ...zoomed, letters: 'spaced' },
];

/** The one of these on which it is closest, at which nothing but the layout is looked at. */
export const closestScreen: Screen = { width: 320, height: 180, letters: 'spaced' };

/** What a screen is called in a fault. */
const nameOf = ({ width, height, letters: set = 'usual' }: Screen): string =>
  [`${width} px`, height !== undefined && `${height} px high`, set !== 'usual' && `${set} letters`]
    .filter(Boolean)
    .join(', ');

/** Puts a style sheet over those of the page, in place of the one that was put there before. */
export function withStyles(page: Page, styles: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = text === '' ? [] : [sheet];
  }, styles);
}

/** What is wrong with the layout of a part of the page on the screen that it is on; see `layoutFaults`. */
export const overEdge = (page: Page, within = 'body'): Promise<string[]> => page.evaluate(layoutFaults, within);

/**
 * What does not fit these screens, the page being as it stands; one line a fault. The window keeps the size of the last
 * screen, and the page its usual letters.
 *
 * @param screens Screens, or their widths in CSS pixels.
 * @param within A selector of the part to look at.
 */
export async function misfits(page: Page, screens: readonly (Screen | number)[], within = 'body'): Promise<string[]> {
  const found: string[] = [];
  const session = screens.some((one) => typeof one !== 'number' && one.scale !== undefined)
    ? await page.context().newCDPSession(page)
    : undefined;
  let set: Screen['letters'] = 'usual';
  for (const one of screens) {
    const screen: Screen = typeof one === 'number' ? { width: one } : one;
    const { width, height = 740, scale = 1, letters: wanted = 'usual' } = screen;
    // The letters first: the page is laid out once for both.
    if (wanted !== set) await withStyles(page, letters[wanted]);
    set = wanted;
    await page.setViewportSize({ width, height });
    if (scale !== 1) {
      const metrics = { width, height, deviceScaleFactor: scale, mobile: false };
      await session?.send('Emulation.setDeviceMetricsOverride', metrics);
    }
    found.push(...(await overEdge(page, within)).map((fault) => `${nameOf(screen)}: ${fault}`));
    if (scale !== 1) await session?.send('Emulation.clearDeviceMetricsOverride');
  }
  if (set !== 'usual') await withStyles(page, '');
  await session?.detach();
  return found;
}
