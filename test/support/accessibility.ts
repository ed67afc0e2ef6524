import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';

/**
 * What axe finds wrong on a page as it stands, one line a violation; nothing is skipped, best practices are included.
 *
 * @param parts Selectors of the parts to look at; without them the whole page.
 */
export async function accessibilityFaults(page: Page, ...parts: string[]): Promise<string[]> {
  // In one go and telling violations alone, it takes a fifth of the time. Only frames of other origins would be missed.
  // Putting axe into the page takes longer than its look: where it is already, nothing is put there.
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  const builder = new AxeBuilder(isThere ? { page, axeSource: ';' } : { page });
  const whole = builder.setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await parts.reduce((axe, part) => axe.include(part), whole).analyze();
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target }) => target.join(' '));
    const more = nodes.length > 3 ? ` and ${nodes.length - 3} more` : '';
    return `${id}: ${help} (${places.join('; ')}${more})`;
  });
}
