import type { Page } from 'playwright';
import { ends } from '../../src/domain/escalation/edges.ts';
import { escalationExamples } from '../../src/domain/escalation/examples.ts';
import { stepOutlines } from '../../src/domain/escalation/step-outlines.ts';
import type { EndId, StepId } from '../../src/domain/escalation/types.ts';
import { scenarioWords } from './escalation-words.ts';

/** What a step or an end is called. */
export function titleOf(place: StepId | EndId): string {
  const found = [...stepOutlines, ...ends].find(({ id }) => id === place);
  if (!found) throw new Error(`"${place}" is no step and no end.`);
  return found.title;
}

/** Waits until the case stands at a step, or has stopped at an end. */
export async function standsAt(page: Page, place: StepId | EndId): Promise<void> {
  await heading(page, titleOf(place));
}

/** Waits for a heading of level 2. */
export async function heading(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
}

/** Records what stands in the form of the next event. */
export async function record(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Record and go on' }).click();
}

/** The worked examples, the one that loads with one press first. */
export const examples = escalationExamples(scenarioWords);
