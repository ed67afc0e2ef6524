import type { Page } from 'playwright';
import { expect } from 'vitest';
import { type PlainDate, plainDate } from '../../src/domain/calendar/plain-date.ts';
import { escalationTool } from '../../src/domain/escalation/case/check-case.ts';
import { type EscalationCase, startCase } from '../../src/domain/escalation/case/escalation-case.ts';
import type { CaseEvent } from '../../src/domain/escalation/case/events.ts';
import { ends } from '../../src/domain/escalation/edges.ts';
import { escalationExamples, exampleOn } from '../../src/domain/escalation/examples.ts';
import { stepOutlines } from '../../src/domain/escalation/step-outlines.ts';
import type { EndId, StepId } from '../../src/domain/escalation/types.ts';
import { versionOf, type WorkDocument } from '../../src/domain/work-documents/work-document.ts';
import { formWords, scenarioWords } from './escalation-words.ts';
import { press, quickly } from './quickly.ts';
import { openFile, saidAt, testNow } from './tool-journey.ts';

const testDay = plainDate(testNow.toISOString().slice(0, 10));

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
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('h2')].some((one) => one.checkVisibility() && one.textContent?.trim() === wanted),
    name,
  );
}

/** Records what stands in the form of the next event, and waits until the case stands where that leads. */
export async function record(page: Page, place?: StepId | EndId): Promise<void> {
  await quickly(page, press('Record and continue'));
  if (place !== undefined) await standsAt(page, place);
}

/** The worked examples as they open on the day of the tests, the one that loads with one press first. */
export const examples = escalationExamples(scenarioWords).map((example) => ({
  ...example,
  facts: exampleOn(example, testDay),
}));

/** The event of a kind in the example that loads with one press. */
export function exampleEvent(kind: CaseEvent['kind']): CaseEvent & { readonly deadline?: PlainDate } {
  const found = examples[0]?.facts.events.find((event) => event.kind === kind);
  if (!found) throw new Error(`The example has no event “${kind}”.`);
  return found;
}

/** Begins a case of one’s own. */
export async function runCase(page: Page): Promise<void> {
  await quickly(page, press('Run a case'));
  await standsAt(page, 'identify');
}

/** Opens the example that loads with one press. */
export async function tryExample(page: Page): Promise<void> {
  await quickly(page, press('Try the worked example'));
  await standsAt(page, 'release');
}

/** A saved case. */
export const fileOf = (facts: unknown, title = 'A case'): WorkDocument => ({
  tool: 'escalation',
  version: versionOf(escalationTool),
  title,
  facts,
});

/**
 * Opens a case with these events from a file.
 *
 * @param title What the case is called: not as the one that is open already, by which it is known that it has opened.
 */
export async function openCase(
  page: Page,
  events: EscalationCase['events'],
  { findings = [], title = 'A case' }: { readonly findings?: readonly unknown[]; readonly title?: string } = {},
): Promise<void> {
  await openFile(page, 'a-case.json', JSON.stringify(fileOf({ ...startCase(), findings, events }, title)));
  await expect.poll(() => page.getByLabel('Name of this case').inputValue()).toBe(title);
  await page.getByText(formWords.sayings.question).waitFor();
}

/** What is said at the first field with a label. */
export const saidAtLabel = (page: Page, label: string | RegExp): Promise<string> =>
  saidAt(page, page.getByLabel(label).first());
