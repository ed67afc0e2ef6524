import type { Page } from 'playwright';
import { unfolded } from './monthly-journey.ts';
import { enter, press, quickly } from './quickly.ts';

/** What can be shown beside the form of a charter. */
export type CharterView = 'Draft and papers' | 'Checks' | 'Editions' | 'Comment periods';

/** Shows one of the parts beside the form, and gives the room of it. */
export async function showView(page: Page, view: CharterView) {
  await quickly(page, enter(view));
  return page.locator('.beside');
}

/** Shows a paper of a charter, and gives its text. */
export async function charterPaperText(page: Page, paper: string): Promise<string> {
  await showView(page, 'Draft and papers');
  await quickly(page, enter('Paper', paper));
  return page.locator('.papers .sheet').innerText();
}

/** What a check finds, by its name: its force and state, and its sentence. */
export async function checkText(page: Page, name: string): Promise<string> {
  await showView(page, 'Checks');
  return page.locator('.check').filter({ hasText: name }).first().innerText();
}

/** Adds an entry to a list of a part of the form, and gives the fields of the last one. */
export async function addEntry(page: Page, part: string, noun: string) {
  const place = await unfolded(page, part);
  await quickly(page, press(new RegExp(`^Add (?:an? |another )${noun}$`)));
  return place.getByRole('group', { name: new RegExp(`^${noun} \\d+$`, 'i') }).last();
}
