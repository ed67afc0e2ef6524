import type { Locator, Page } from 'playwright';
import { assess } from '../../src/domain/readiness/assess.ts';
import { words } from '../../src/tools/readiness/words/checklist.ts';
import { readinessExamples } from '../../src/tools/readiness/words/report.ts';
import { enter, quickly } from './quickly.ts';

/** The worked example that loads with one press, as the rules assess it: its next stage, and the counts of all. */
export const { exampleNext, exampleCounts } = (() => {
  const [example] = readinessExamples;
  if (!example) throw new Error('There is no worked example.');
  const { next, counts } = assess(example.facts, words, example.asOf);
  if (!next) throw new Error('Nothing is open in the worked example.');
  return { exampleNext: next, exampleCounts: counts };
})();

/** Answers who judges, and the impact level. */
export async function begin(page: Page, role: 'csp' | 'agency', level: 'Low' | 'Moderate' | 'High'): Promise<void> {
  await quickly(page, enter(role === 'csp' ? 'A CSP, judging itself' : 'An agency, judging a CSP'), enter(level));
  await result(page).waitFor();
}

/** Loads the worked example with one press. */
export async function loadExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try the worked example' }).click();
  await stage(page, 'Ready for the Kickoff').getByRole('heading', { level: 2 }).waitFor();
}

/** What stands between the assessor and the next stage. */
export function result(page: Page): Locator {
  return page.getByRole('region', { name: 'What stands between you and the next stage' });
}

/** A stage in sight, by its title. */
export function stage(page: Page, title: string): Locator {
  return page.getByRole('region', { name: title, exact: true });
}

/** An item in sight, by its title. */
export function item(page: Page, title: string): Locator {
  return page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
}

/** The list of stages at the left, or behind its button on a narrow screen. */
export function stageLine(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Stages of the checklist' });
}

/** Sets the state of an item. */
export async function answer(page: Page, title: string, state: string): Promise<void> {
  await quickly(page, enter(state, true, `State of: ${title}`));
}
