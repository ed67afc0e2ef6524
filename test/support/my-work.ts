import type { Page } from 'playwright';
import { expect } from 'vitest';
import { recordAnnouncements } from './announcements.ts';
import type { Visit } from './browser.ts';
import { testNow } from './tool-journey.ts';

/** What a browser keeps, by name: for work, the text of its record. */
export type Kept = Readonly<Record<string, string>>;

/** The record of a piece of work, as a browser keeps it. @param work What of the document differs from an empty one. */
export function keptRecord(tool: string, key: string, work: object): Kept {
  const value = { tool, version: 1, title: key, saved: '2026-11-20T12:00:00-05:00', facts: {}, ...work };
  return { [`agency-authorization-playbook/${tool}/${key}`]: JSON.stringify({ revision: 'r', value }) };
}

/** Two checklists, a case, and work of a trigger calculation that cannot be read. */
export const someWork: Kept = {
  ...keptRecord('readiness', 'one', {
    version: 2,
    title: 'Acme Cloud',
    facts: { role: 'csp', level: 'Moderate', items: { 'proven-maturity': { state: 'done', target: '2026-12-01' } } },
  }),
  ...keptRecord('readiness', 'two', {
    version: 2,
    title: 'Beta Cloud',
    saved: '2026-11-19T12:00:00-05:00',
    facts: { role: 'csp', level: 'High' },
  }),
  ...keptRecord('escalation', 'case', {
    version: 2,
    title: 'Case 12',
    saved: '2026-11-18T12:00:00-05:00',
    facts: { findings: [], events: [] },
  }),
  'agency-authorization-playbook/triggers/bad': '{"half',
};

/** Opens a page in a profile that keeps this, lets a test use it, and demands that nothing went wrong meanwhile. */
export async function withKept(
  visit: Visit,
  path: string,
  kept: Kept,
  use: (page: Page) => Promise<void>,
  width = 1280,
): Promise<void> {
  const { page, faults, close } = await visit.blank({ viewport: { width, height: 800 } });
  try {
    await recordAnnouncements(page);
    await page.clock.setFixedTime(testNow);
    await page.goto(`${visit.origin}/404.html`);
    await page.evaluate((texts) => {
      for (const [name, text] of Object.entries(texts)) localStorage.setItem(name, text);
    }, kept);
    faults.length = 0;
    await page.goto(visit.origin + path);
    await use(page);
    expect(faults).toEqual([]);
  } finally {
    await close();
  }
}

/** The entries of the list of all work. */
export const entries = (page: Page) => page.locator('.all-work > li');

/** The names in the list of all work, in its order. */
export const namesListed = (page: Page) => page.locator('.all-work > li > p:first-child').allInnerTexts();

/** Chooses files in the browser’s own dialog. */
export async function bringIn(
  page: Page,
  files: readonly { readonly name: string; readonly text: string | Buffer }[],
): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Bring in files' }).click(),
  ]);
  await chooser.setFiles(
    files.map(({ name, text }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) })),
  );
}
