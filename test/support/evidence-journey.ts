import { readFile } from 'node:fs/promises';
import type { FileChooser, Locator, Page } from 'playwright';
import { fullName, triggerOf } from '../../src/domain/triggers/deficiency-triggers.ts';
import { nessusFile, scanInformation } from './evidence/nessus-builder.ts';
import { press, quickly } from './quickly.ts';

/** A file as it is given to the page. */
export interface GivenFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The browser’s dialog in which files to be read as evidence are chosen, opened. */
export async function evidenceChooser(page: Page): Promise<FileChooser> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    quickly(page, press('Read a POA&M or scan files')),
  ]);
  return chooser;
}

/** Files as the browser’s dialog takes them. Their type is left to the page to find out. */
export const asChosen = (files: readonly GivenFile[]) =>
  files.map(({ name, content }) => ({ name, mimeType: '', buffer: Buffer.from(content as Uint8Array) }));

/** Chooses files to be read as evidence, all at once. */
export async function giveFiles(page: Page, ...files: readonly GivenFile[]): Promise<void> {
  await (await evidenceChooser(page)).setFiles(asChosen(files));
}

/** The sample that the page links to, as it is downloaded. */
export async function downloadedSample(page: Page): Promise<GivenFile> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Sample POA&M workbook' }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/** Waits until every file is dealt with and counted. */
export async function counted(page: Page): Promise<void> {
  await page.getByRole('status').getByText('The files have been read and counted.').waitFor({ state: 'attached' });
}

/** Gives the sample, and waits until it is counted. */
export async function giveSample(page: Page): Promise<void> {
  await giveFiles(page, await downloadedSample(page));
  await page.getByRole('heading', { name: 'Numbers from the files' }).waitFor();
  await counted(page);
}

/** What is told of a file. */
export function fileEntry(page: Page, name: string): Locator {
  return page.locator('.files > li').filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) });
}

/** A number with its arithmetic and its lists, by its name in full. */
export function numberEntry(page: Page, name: string): Locator {
  return page.locator('.numbers > li').filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) });
}

/** The number that stands beside a name. */
export function numberOf(page: Page, name: string): Promise<string> {
  return numberEntry(page, name).locator('.number').innerText();
}

/** The trigger on which the sample of the page has the most items. */
export const lateHigh = fullName(triggerOf('late-remediation-high-dfr'));

const weak = { plugin: '51192', name: 'A certificate that cannot be trusted', severity: '3' };

/** A scan of three hosts with one weakness, two of which do not tell whether they were scanned with credentials. */
export const scan: GivenFile = {
  name: 'scan.nessus',
  content: nessusFile([
    { name: 'silent-1', items: [weak] },
    { name: 'silent-2', items: [weak] },
    { name: 'open-1', tags: { Credentialed_Scan: 'true' }, items: [scanInformation('yes'), weak] },
  ]),
};
