import AxeBuilder from '@axe-core/playwright';
import axe, { type Spec } from 'axe-core';
import type { Page } from 'playwright';
import { markUnjudged, unjudged, unmark } from './color-styles.ts';
import { hasRoomForTargets } from './target-room.ts';

/** The rules of axe that judge colors: all that can differ between the light and the dark scheme. */
export const colorRules: readonly string[] = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong on a page as it stands, one line a violation; nothing is skipped, best practices are included. The
 * rules about colors judge each style of text once in a run (`color-styles.ts`), and the one about targets looks where a
 * simple sum leaves a doubt (`target-room.ts`).
 *
 * @param parts Selectors of the parts to look at; without them the whole page.
 */
export async function accessibilityFaults(page: Page, ...parts: string[]): Promise<string[]> {
  return structureAndColorFaults(page, parts, false);
}

async function structureAndColorFaults(
  page: Page,
  parts: readonly string[],
  measuresTargets: boolean,
): Promise<string[]> {
  const styles = await markUnjudged(page, parts);
  const without = styles.length === 0 ? colorRules : [];
  const found = await look(page, parts, { without, colorsOf: unjudged, measuresTargets });
  const isOfColors = (fault: string) => colorRules.some((rule) => fault.startsWith(`${rule}:`));
  await unmark(page, found.some(isOfColors) ? [] : styles);
  return found;
}

/** What axe finds wrong on a page when every rule looks at every element, whatever it has judged elsewhere. */
export function faultsOfEveryElement(page: Page): Promise<string[]> {
  return look(page, [], { measuresTargets: true });
}

/**
 * What axe finds wrong on a page as it stands, in light colors and in dark ones. The site's schemes differ in colors and
 * in nothing else, which a test of the built style sheets holds: so every rule looks once, and the rules about colors
 * look again in the other scheme. The page is light afterwards.
 *
 * @param parts Selectors of the parts to look at; without them the whole page.
 */
export function faultsInBothSchemes(page: Page, ...parts: string[]): Promise<string[]> {
  return inBothSchemes(page, accessibilityFaults, parts);
}

/** The same of a whole page, on which axe measures every target, those in a line of other text too. */
export function faultsInBothSchemesAndTargets(page: Page): Promise<string[]> {
  return inBothSchemes(page, (page) => structureAndColorFaults(page, [], true), []);
}

/**
 * What axe finds wrong with colors in both schemes: for a page made of the parts of one that is looked at with every rule.
 * The page is left in the scheme that it did not come in.
 */
export async function newColorFaultsInBothSchemes(page: Page): Promise<string[]> {
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const first = await colorFaults(page);
  await page.emulateMedia({ colorScheme: isDark ? 'light' : 'dark' });
  const second = await colorFaults(page);
  const inDark = (fault: string) => `in dark colors: ${fault}`;
  return isDark ? [...first.map(inDark), ...second] : [...first, ...second.map(inDark)];
}

/** Looks in light colors with the rules that are given, and in dark ones with the rules about colors. */
async function inBothSchemes(
  page: Page,
  look: typeof accessibilityFaults,
  parts: readonly string[],
): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await look(page, ...parts);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await colorFaults(page, ...parts);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((fault) => `in dark colors: ${fault}`)];
}

/** What axe finds wrong with colors, of the styles of text that it has not judged yet. */
export async function colorFaults(page: Page, ...parts: string[]): Promise<string[]> {
  const styles = await markUnjudged(page, parts);
  if (styles.length === 0) return [];
  const found = await look(page, [], { only: colorRules, colorsOf: unjudged });
  await unmark(page, found.length === 0 ? styles : []);
  return found;
}

/** The targets that are lower or narrower than 24 px and have no room around them (WCAG 2.5.8), one line for all. */
export async function smallTargets(page: Page): Promise<string[]> {
  return (await page.evaluate(hasRoomForTargets)) ? [] : look(page, [], { only: ['target-size'] });
}

/** Which rules look, and at what. */
interface Rules {
  /** These only. */
  readonly only?: readonly string[];
  /** All without these. */
  readonly without?: readonly string[];
  /** A selector of the elements that the rules about colors judge: all, if it is left out. */
  readonly colorsOf?: string;
  /** Whether targets are measured by axe even where all have room beyond doubt. */
  readonly measuresTargets?: boolean;
}

async function look(
  page: Page,
  parts: readonly string[],
  { only, without, colorsOf, measuresTargets = false }: Rules = {},
): Promise<string[]> {
  // Putting axe into the page takes longer than its look: where it is already, nothing is put there.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  await page.evaluate(prepare, colorsOf ?? '');
  const hasRoom = only === undefined && !measuresTargets && (await page.evaluate(hasRoomForTargets));
  const rules = Object.fromEntries((without ?? []).map((rule) => [rule, { enabled: false }]));
  // In one go and telling violations alone, it takes a fifth of the time. Only frames of other origins would be missed.
  const whole = new AxeBuilder({ page, axeSource: ';' }).setLegacyMode().options({
    resultTypes: ['violations'],
    ...(only
      ? { runOnly: { type: 'rule', values: [...only] } }
      : // The size of targets (WCAG 2.5.8) is a rule that axe leaves off unless it is asked for.
        { rules: { 'target-size': { enabled: measuresTargets || !hasRoom }, ...rules } }),
  });
  const { violations } = await parts.reduce((axe, part) => axe.include(part), whole).analyze();
  await page.evaluate(putBack);
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target }) => target.join(' '));
    const more = nodes.length > 3 ? ` and ${nodes.length - 3} more` : '';
    return `${id}: ${help} (${places.join('; ')}${more})`;
  });
}

/**
 * Makes the page ready for a look; it runs in the page. What stays in sight while the page scrolls goes back into its
 * place: what lies under it for now is no small target, since it comes out as one scrolls. The rules about colors get
 * the elements that they judge by their selectors: to look at these apart, axe would have to measure the page again.
 *
 * @param colorsOf A selector, or nothing for every element.
 */
function prepare(colorsOf: string): void {
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (getComputedStyle(element).position !== 'sticky') continue;
    element.dataset.stuck = element.style.position;
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-stuck]')) element.style.position = 'relative';
  const inPage = globalThis as unknown as { axe: { configure(spec: Spec): void } };
  inPage.axe.configure({
    rules: [
      { id: 'color-contrast', selector: colorsOf || '*' },
      { id: 'link-in-text-block', selector: `a[href]${colorsOf}, [role=link]${colorsOf}` },
    ],
  });
}

/** Undoes what `prepare` has done to the page; it runs in the page. */
function putBack(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-stuck]')) {
    element.style.position = element.dataset.stuck ?? '';
    delete element.dataset.stuck;
  }
}
