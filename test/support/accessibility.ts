import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';

/** The rules of axe that judge colors: all that can differ between the light and the dark scheme. */
export const colorRules: readonly string[] = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong on a page as it stands, one line a violation; nothing is skipped, best practices are included.
 *
 * @param parts Selectors of the parts to look at; without them the whole page.
 */
export async function accessibilityFaults(page: Page, ...parts: string[]): Promise<string[]> {
  if (!(await hasLongLists(page))) return look(page, parts);
  return [...(await look(page, parts, { without: colorRules })), ...(await colorFaults(page, parts))];
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

/** How many entries of a list or table that are made alike, part by part, are judged by their colors. */
const entriesOfAKind = 8;

/** Whether the page is so long that judging the colors of all that it lists would take many seconds. */
const hasLongLists = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.getElementsByTagName('*').length > 1200);

/** What axe finds wrong with the colors of the page. Of entries that are made alike it looks at the first few. */
async function colorFaults(page: Page, parts: readonly string[]): Promise<string[]> {
  await page.evaluate((most) => {
    for (const oneTooMany of document.querySelectorAll(`main :nth-child(${most + 1})`)) {
      const seen = new Map<string, number>();
      for (const entry of oneTooMany.parentElement?.children ?? []) {
        const made = [entry, ...entry.querySelectorAll('*')].map(
          ({ localName, className }) => `${localName}.${className}`,
        );
        const kind = [...new Set(made)].sort().join(' ');
        seen.set(kind, (seen.get(kind) ?? 0) + 1);
        if ((seen.get(kind) ?? 0) > most) entry.setAttribute('data-alike', '');
      }
    }
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('[data-alike] { display: none !important }');
    document.adoptedStyleSheets.push(sheet);
  }, entriesOfAKind);
  const found = await look(page, parts, { only: colorRules });
  await page.evaluate(() => {
    document.adoptedStyleSheets.pop();
    for (const entry of document.querySelectorAll('[data-alike]')) entry.removeAttribute('data-alike');
  });
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
