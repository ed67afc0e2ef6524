import { describe, expect, it } from 'vitest';
import { escalationTool } from '../../../src/domain/escalation/case/check-case.ts';
import type { EscalationCase } from '../../../src/domain/escalation/case/escalation-case.ts';
import { logRows } from '../../../src/domain/escalation/case/log-rows.ts';
import { replayCase } from '../../../src/domain/escalation/case/replay.ts';
import { isEnd } from '../../../src/domain/escalation/edges.ts';
import { aLevel } from '../../../src/domain/escalation/levels.ts';
import type { Choice, Scenario } from '../../../src/domain/escalation/scenarios/scenario.ts';
import { scenariosIn } from '../../../src/domain/escalation/scenarios.ts';
import { triggerOf } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { escalationWords, scenarioWords } from '../../support/escalation-words.ts';

const scenarios = scenariosIn(scenarioWords);

const numbersIn = (text: string) => [...text.matchAll(/\d+/g)].map(([number]) => Number(number));

const extended = (document: EscalationCase, { events }: Choice): EscalationCase => ({
  ...document,
  events: [...document.events, ...events],
});

interface Visit {
  readonly turn: string;
  readonly document: EscalationCase;
  readonly choice: Choice;
}

/** Every path through a scenario, each turn twice at most on one path. */
function visits(scenario: Scenario): Visit[] {
  const walk = (turn: string, document: EscalationCase, seen: readonly string[]): Visit[] => {
    const found = scenario.turns.find(({ id }) => id === turn);
    if (!found || seen.filter((id) => id === turn).length > 1) return [];
    return found.choices.flatMap((choice) => [
      { turn, document, choice },
      ...(choice.next === undefined ? [] : walk(choice.next, extended(document, choice), [...seen, turn])),
    ]);
  };
  return walk(scenario.turns[0]?.id ?? '', scenario.start, []);
}

describe.each(scenarios.map((scenario) => ({ ...scenario })))('the scenario “$title”', (scenario) => {
  const all = visits(scenario);

  it('starts with events that fit', () => {
    expect(replayCase(scenario.start).log.every(({ accepted }) => accepted)).toBe(true);
    expect(escalationTool.check(JSON.parse(JSON.stringify(scenario.start))).problems).toEqual([]);
  });

  it('leads to every turn, and from each of them to an end', () => {
    expect([...new Set(all.map(({ turn }) => turn))].sort()).toEqual(scenario.turns.map(({ id }) => id).sort());
    const ending = new Set(all.filter(({ choice }) => choice.outcome === 'end').map(({ turn }) => turn));
    for (let round = 0; round < scenario.turns.length; round++) {
      for (const { turn, choice } of all) if (choice.next !== undefined && ending.has(choice.next)) ending.add(turn);
    }
    expect([...ending].sort()).toEqual(scenario.turns.map(({ id }) => id).sort());
  });

  it('has a choice that leads on in every turn, and at least two to choose from', () => {
    for (const { choices } of scenario.turns) {
      expect(choices.length).toBeGreaterThan(1);
      expect(choices.some(({ outcome }) => outcome !== 'refused')).toBe(true);
    }
  });

  it('has no dates out of order, and nothing late that the story does not tell of', () => {
    for (const { document, choice } of all.filter(({ choice: { outcome } }) => outcome !== 'refused')) {
      const remarks = logRows(replayCase(extended(document, choice)).log, escalationWords).map((row) => row.at(-1));
      expect(
        remarks.filter((remark) => /out of order|before the date| late\. |after the last day/.test(remark ?? '')),
        choice.label,
      ).toEqual([]);
    }
  });

  it('has the core accept every choice that leads on, and end the case where the scenario ends', () => {
    for (const { document, choice } of all.filter(({ choice: { outcome } }) => outcome !== 'refused')) {
      const { state, log } = replayCase(extended(document, choice));
      expect(
        log.filter(({ accepted }) => !accepted),
        choice.label,
      ).toEqual([]);
      expect(isEnd(state.place), choice.label).toBe(choice.outcome === 'end');
      expect(choice.next === undefined, choice.label).toBe(choice.outcome === 'end');
    }
  });

  it('has the core refuse the last event of every choice that contradicts the process, and only that', () => {
    for (const { document, choice } of all.filter(({ choice: { outcome } }) => outcome === 'refused')) {
      const { log } = replayCase(extended(document, choice));
      expect(
        log.map(({ accepted }) => accepted),
        choice.label,
      ).toEqual(log.map((_, place) => place < log.length - 1));
    }
  });

  it('tells what comes of every choice', () => {
    for (const { choice } of all) expect(choice.consequence).toMatch(/[.]$/);
  });
});

describe('what a scenario is about', () => {
  const [late] = scenarios;
  const [finding] = late?.start.findings ?? [];
  const trigger = triggerOf('late-remediation-high-dfr');
  const { count, days } = trigger.thresholds;

  it('is more late items than its trigger asks for, all of them older than the trigger’s age', () => {
    const [items = 0, youngest = 0, oldest = 0] = numbersIn(finding?.kind === 'trigger' ? (finding.detail ?? '') : '');
    expect(finding).toMatchObject({ trigger: trigger.id });
    expect(items).toBeGreaterThanOrEqual(count.value);
    expect(youngest).toBe(days.value + 1);
    expect(oldest).toBeGreaterThan(youngest);
    expect(numbersIn(late?.story ?? '')).toEqual([youngest, oldest]);
  });

  it('is the age that the criteria of its notice name', () => {
    const criteria = late?.turns.flatMap(({ choices }) =>
      choices.flatMap(({ events }) => events.flatMap((event) => ('criteria' in event ? (event.criteria ?? []) : []))),
    );
    expect(criteria?.flatMap(numbersIn)).toEqual([days.value]);
  });

  it('has a minimum level that its words name', () => {
    for (const { start, turns } of scenarios) {
      const levels = start.findings.flatMap((one) => (one.kind === 'trigger' ? [triggerOf(one.trigger).level] : []));
      for (const level of levels) expect(turns[0]?.story).toContain(aLevel(level));
    }
  });
});

describe('the scenarios together', () => {
  const ends = scenarios
    .flatMap(visits)
    .filter(({ choice: { outcome } }) => outcome === 'end')
    .map(({ document, choice }) => replayCase(extended(document, choice)).state);

  it('reach every end of the process', () => {
    expect([...new Set(ends.map(({ place }) => place))].sort()).toEqual([
      'monitored',
      'not-followed-through',
      'released',
      'revoked',
    ]);
  });

  it('have ids of their own', () => {
    expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length);
    for (const { turns } of scenarios) expect(new Set(turns.map(({ id }) => id)).size).toBe(turns.length);
  });
});
