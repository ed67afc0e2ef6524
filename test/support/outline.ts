import type { Page } from 'playwright';

/** What a person can jump to: headings of the first levels, and named parts. */
const landmarks = /^\s*- (heading "[^"]*" \[level=[12]\]|region "|form "|navigation "|table ")/;

/**
 * The outline of a tool as the accessibility tree has it: a line for each heading of level 2 and each named part, in
 * order. Names that hold a date of the day are cut before it.
 */
export async function outlineOf(page: Page): Promise<string[]> {
  const tree = await page.locator('.island').ariaSnapshot();
  return tree
    .split('\n')
    .filter((line) => landmarks.test(line))
    .map((line) => line.trim().replace(/^- /, '').replace(/:$/, ''));
}
