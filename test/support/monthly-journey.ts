import { strFromU8, unzipSync } from 'fflate';
import type { FileChooser, Page } from 'playwright';
import { expect } from 'vitest';
import { asChosen, type GivenFile } from './evidence-journey.ts';
import { enter, press, quickly } from './quickly.ts';
import { savedBytes } from './tool-journey.ts';

/** The browser’s dialog in which the files of a month are chosen, opened. */
async function monthChooser(page: Page): Promise<FileChooser> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    quickly(page, press('Choose POA&M, scan, and inventory files')),
  ]);
  return chooser;
}

/** Chooses files of a month, all at once. */
export async function giveMonth(page: Page, ...files: readonly GivenFile[]): Promise<void> {
  await (await monthChooser(page)).setFiles(asChosen(files));
}

/** The numbers in sight, by what stands beside each; nothing where there are none. */
export const figuresInSight = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('dl.figures > div')].map((one) => [
        one.querySelector('dt')?.textContent ?? '',
        Number(one.querySelector('dd')?.textContent),
      ]),
    ),
  );

/** Waits until the numbers in sight are these. */
export const awaitFigures = (page: Page, figures: Readonly<Record<string, number>>): Promise<void> =>
  expect.poll(() => figuresInSight(page), { timeout: 15_000 }).toEqual(figures);

/** Shows a paper of the month, and gives its text. */
export async function paperText(page: Page, paper: string): Promise<string> {
  await quickly(page, enter('Paper', paper));
  return page.locator('.papers .sheet').innerText();
}

/** The cells of the row of the paper in sight that begins with a text. */
export const paperRow = (page: Page, begin: string): Promise<string[]> =>
  page.evaluate(
    (text) =>
      [...document.querySelectorAll<HTMLTableRowElement>('.papers .sheet tr')]
        // Bars are for eyes only.
        .map((row) => [...row.querySelectorAll('th, td:not([aria-hidden])')].map((cell) => cell.textContent ?? ''))
        .find(([first]) => first?.startsWith(text)) ?? [],
    begin,
  );

/** A part of the form that is folded away, unfolded. */
export async function unfolded(page: Page, name: string) {
  const part = page.locator('details.part').filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) });
  await part.evaluate((one) => {
    if (one instanceof HTMLDetailsElement && !one.open) one.querySelector('summary')?.click();
  });
  return part;
}

/** Saves the whole package, and gives its files by name. */
export async function savedPackage(page: Page): Promise<Readonly<Record<string, Uint8Array>>> {
  const all = page.getByRole('button', { name: 'Everything in one file (.zip)' });
  if (!(await all.isVisible())) await page.getByRole('button', { name: 'Export', exact: true }).click();
  const { name, bytes } = await savedBytes(page, () => all.click());
  expect(name).toMatch(/-package-\d{4}-\d\d-\d\d\.zip$/);
  return unzipSync(bytes);
}

/** A file of a package as a text. */
export function packageText(files: Readonly<Record<string, Uint8Array>>, ending: string): string {
  const name = Object.keys(files).find((one) => one.endsWith(ending));
  const bytes = name === undefined ? undefined : files[name];
  if (bytes === undefined) throw new Error(`No file ends with ${ending}. There are ${Object.keys(files).join(', ')}.`);
  return strFromU8(bytes);
}

/** Begins the next month from the one that is open. */
export async function beginNextMonth(page: Page): Promise<void> {
  await quickly(page, press('Begin next month from this one'));
}
