import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';

/** The rules of axe that judge colors: all that can differ between the light and the dark scheme. */
export const colorRules: readonly string[] = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong on a page as it stands, one line a violation; nothing is skipped, best practices are included.
 *
 * @param parts Selectors of the parts to look at; without them the whole page.
 */
export function accessibilityFaults(page: Page, ...parts: string[]): Promise<string[]> {
  return look(page, parts);
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
  const light = await look(page, parts);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await look(page, parts, colorRules);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((fault) => `in dark colors: ${fault}`)];
}

/** The targets that are lower or narrower than 24 px and have no room around them (WCAG 2.5.8), one line for all. */
export function smallTargets(page: Page): Promise<string[]> {
  return look(page, [], ['target-size']);
}

async function look(page: Page, parts: readonly string[], rules?: readonly string[]): Promise<string[]> {
  // In one go and telling violations alone, it takes a fifth of the time. Only frames of other origins would be missed.
  // Putting axe into the page takes longer than its look: where it is already, nothing is put there.
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  const builder = new AxeBuilder(isThere ? { page, axeSource: ';' } : { page });
  // The size of targets (WCAG 2.5.8) is a rule that axe leaves off unless it is asked for.
  const everyRule = rules === undefined ? { rules: { 'target-size': { enabled: true } } } : {};
  const release = await unstick(page);
  const whole = builder.setLegacyMode().options({ resultTypes: ['violations'], ...everyRule });
  if (rules) whole.withRules([...rules]);
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
