import { addDays, dayNumber } from '../calendar/days.ts';
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
 * The case of an example, moved so that the last date it names, be it of an event or a deadline, lies in the week before
 * today: every date moves by the same number of whole weeks, so that distances and days of the week stay.
 */
export function exampleOn({ facts }: Pick<EscalationExample, 'facts'>, today: PlainDate): EscalationCase {
  const last = Math.max(...facts.events.flatMap(datesOf).map(dayNumber));
  const shift = Math.floor((dayNumber(today) - 1 - last) / 7) * 7;
  return { ...facts, events: facts.events.map((event) => moved(event, shift)) };
}

/** The dates that an event names: its day, and the last days that it sets. */
const datesOf = (event: CaseEvent): PlainDate[] => Object.values(event).flatMap((value) => dateIn(value) ?? []);

function dateIn(value: unknown): PlainDate | undefined {
  const reading = typeof value === 'string' ? readPlainDate(value) : undefined;
  return reading && 'date' in reading ? reading.date : undefined;
}

/** An event with each of its dates moved by a number of days. */
function moved(event: CaseEvent, days: number): CaseEvent {
  const fields = Object.entries(event).map(([name, value]) => {
    const date = dateIn(value);
    return [name, date === undefined ? value : addDays(date, days)];
  });
  return Object.fromEntries(fields) as CaseEvent;
}
