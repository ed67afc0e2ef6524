import { addDays, daysBetween } from '../calendar/days.ts';
import { type PlainDate, readPlainDate } from '../calendar/plain-date.ts';
import type { EscalationCase } from './case/escalation-case.ts';
import type { CaseEvent } from './case/events.ts';
import type { Choice, Scenario, ScenarioId, Turn } from './scenarios/scenario.ts';
import type { ScenariosWords } from './scenarios/scenario-words.ts';
import { scenariosIn } from './scenarios.ts';

/** A worked case to open with one press: a scenario, walked up to a point. */
export interface EscalationExample {
  readonly title: string;
  /** What it shows, in a sentence. */
  readonly text: string;
  readonly scenario: Scenario;
  /** The turns that were taken, each with what was chosen. */
  readonly taken: readonly { readonly turn: Turn; readonly choice: Choice }[];
  readonly facts: EscalationCase;
}

/** How far each scenario is walked for its example: the turns that the choices lead to; the last one is an end if undefined. */
const walks: Readonly<Record<ScenarioId, readonly (string | undefined)[]>> = {
  'late-remediation': ['answer', 'decide', 'deadline'],
  'from-cap-upward': ['answer', 'tell-fedramp', 'outcome'],
  'severe-at-once': ['decide', 'plan', 'release', undefined],
};

/** The examples, the one that loads with one press first. */
export function escalationExamples(words: ScenariosWords): EscalationExample[] {
  return scenariosIn(words).map((scenario) => walked(scenario, walks[scenario.id]));
}

/**
 * A scenario walked from its first turn: at each the choice that leads to the turn named next, or to the end.
 * @throws Error where no choice leads there.
 */
function walked(scenario: Scenario, to: readonly (string | undefined)[]): EscalationExample {
  let turn = scenario.turns[0];
  const taken = to.map((next) => {
    // Of several choices that lead to an end, the last one is the longest.
    const choice = turn?.choices.findLast((one) => one.outcome !== 'refused' && one.next === next);
    if (turn === undefined || choice === undefined) throw new Error(`${scenario.id}: no choice leads to ${next}.`);
    const step = { turn, choice };
    turn = scenario.turns.find(({ id }) => id === next);
    return step;
  });
  const events = [...scenario.start.events, ...taken.flatMap(({ choice }) => choice.events)];
  const { caseTitle: title, example: text } = scenario;
  return { title, text, scenario, taken, facts: { ...scenario.start, events } };
}

/**
 * The case of an example, moved so that its last event lies in the week that ends today: every date moves by the same
 * number of whole weeks, so that distances and days of the week stay.
 */
export function exampleOn({ facts }: Pick<EscalationExample, 'facts'>, today: PlainDate): EscalationCase {
  const last = facts.events.at(-1);
  if (last === undefined) return facts;
  const shift = Math.floor(daysBetween(last.on, today) / 7) * 7;
  return { ...facts, events: facts.events.map((event) => moved(event, shift)) };
}

/** An event with each of its dates moved by a number of days. */
function moved(event: CaseEvent, days: number): CaseEvent {
  const fields = Object.entries(event).map(([name, value]) => {
    const reading = typeof value === 'string' ? readPlainDate(value) : undefined;
    return [name, reading && 'date' in reading ? addDays(reading.date, days) : value];
  });
  return Object.fromEntries(fields) as CaseEvent;
}
