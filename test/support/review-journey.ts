import type { Locator, Page } from 'playwright';
import { criteria } from '../../src/domain/review-approach/criteria.ts';
import { enter, press as pressed, quickly } from './quickly.ts';

/** Presses the button with this name. */
export const press = (page: Page, name: string): Promise<void> => quickly(page, pressed(name));

/** Chooses the answer with this label. */
export const choose = (page: Page, label: string): Promise<void> => quickly(page, enter(label));

/** The heading of a question, by its number. */
export const question = (page: Page, number: number): Locator =>
  page.getByRole('heading', { level: 2, name: `Question ${number} of ${criteria.length}` });

/** The heading of the result. */
export const result = (page: Page): Locator =>
  page.getByRole('region', { name: /^(Recommended approach|Result) / }).getByRole('heading', { level: 2 });

/** The headline of the result, if it is this one. */
export const verdict = (page: Page, name: string): Locator => page.locator('.verdict').getByText(name, { exact: true });
