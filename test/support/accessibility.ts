import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { markUnjudged, unjudged, unmark } from './color-styles.ts';

/** The rules of axe that judge colors: all that can differ between the light and the dark scheme. */
export const colorRules: readonly string[] = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong on a page as it stands, one line a violation; nothing is skipped, best practices are included. The
 * rules about colors judge each style of text once in a run: see `color-styles.ts`.
 *
 * @param parts Selectors of the parts to look at; without them the whole page.
 */
export async function accessibilityFaults(page: Page, ...parts: string[]): Promise<string[]> {
  return [...(await look(page, parts, { without: colorRules })), ...(await colorFaults(page, parts))];
}

/** What axe finds wrong on a page when every rule looks at every element, whatever it has judged elsewhere. */
export function faultsOfEveryElement(page: Page): Promise<string[]> {
  return look(page, []);
}

/**
 * What axe finds wrong on a page as it stands, in light colors and in dark ones. The site's schemes differ in colors and
 * in nothing else, which a test of the built style sheets holds: so every rule looks once, and the rules about colors
 * look again in the other scheme. The page is light afterwards.
 *
 * @param parts Selectors of the parts to look at; without them the whole page.
 */
export async function faultsInBothSchemes(page: Page, ...parts: string[]): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await accessibilityFaults(page, ...parts);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await colorFaults(page, parts);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((fault) => `in dark colors: ${fault}`)];
}

/** What axe finds wrong with colors, of the styles of text that it has not judged yet. */
async function colorFaults(page: Page, parts: readonly string[]): Promise<string[]> {
  const styles = await markUnjudged(page, parts);
  if (styles.length === 0) return [];
  const found = await look(page, [unjudged], { only: colorRules });
  await unmark(page, found.length === 0 ? styles : []);
  return found;
}

/** The targets that are lower or narrower than 24 px and have no room around them (WCAG 2.5.8), one line for all. */
export function smallTargets(page: Page): Promise<string[]> {
  return look(page, [], { only: ['target-size'] });
}

/** Which rules look: these only, or all without these. */
interface Rules {
  readonly only?: readonly string[];
  readonly without?: readonly string[];
}

async function look(page: Page, parts: readonly string[], { only, without }: Rules = {}): Promise<string[]> {
  // In one go and telling violations alone, it takes a fifth of the time. Only frames of other origins would be missed.
  // Putting axe into the page takes longer than its look: where it is already, nothing is put there.
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  const builder = new AxeBuilder(isThere ? { page, axeSource: ';' } : { page });
  const rules = Object.fromEntries((without ?? []).map((rule) => [rule, { enabled: false }]));
  const release = await unstick(page);
  const whole = builder.setLegacyMode().options({
    resultTypes: ['violations'],
    ...(only
      ? { runOnly: { type: 'rule', values: [...only] } }
      : // The size of targets (WCAG 2.5.8) is a rule that axe leaves off unless it is asked for.
        { rules: { 'target-size': { enabled: true }, ...rules } }),
  });
  const { violations } = await parts.reduce((axe, part) => axe.include(part), whole).analyze();
  await release();
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target }) => target.join(' '));
    const more = nodes.length > 3 ? ` and ${nodes.length - 3} more` : '';
    return `${id}: ${help} (${places.join('; ')}${more})`;
  });
}

/**
 * Puts what stays in sight while the page scrolls back into its place, until it is released: what lies under it for now is
 * no small target, since it comes out as one scrolls.
 */
async function unstick(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (getComputedStyle(element).position !== 'sticky') continue;
      element.dataset.stuck = element.style.position;
      element.style.position = 'relative';
    }
  });
  return () =>
    page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('[data-stuck]')) {
        element.style.position = element.dataset.stuck ?? '';
        delete element.dataset.stuck;
      }
    });
}
