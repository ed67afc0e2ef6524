import { filled } from '../../wording.ts';
import type { CaseNames, EscalationCase, Finding } from '../case/escalation-case.ts';
import type { ChoiceOutline, NoticeList, Scenario, ScenarioId, ScenarioOutline } from './scenario.ts';

/** `scenarios.yaml`: the words of the scenarios. */
export type ScenariosWords = Readonly<Record<ScenarioId, ScenarioWords>>;

/** The words of a scenario, its turns and choices by id. */
export interface ScenarioWords {
  readonly title: string;
  readonly teaches: string;
  readonly story: string;
  readonly example: string;
  readonly case: {
    readonly title: string;
    readonly names: Required<CaseNames>;
    /** What was found, in the order of the findings. */
    readonly findings: readonly string[];
  };
  readonly turns: Readonly<Record<string, TurnWords>>;
}

/** The words of a turn. */
export interface TurnWords {
  readonly story: string;
  readonly question: string;
  readonly choices: Readonly<Record<string, ChoiceWords>>;
}

/** The words of a choice. */
export interface ChoiceWords {
  readonly label: string;
  readonly consequence: string;
  /** The lists of the notice that goes out with it. */
  readonly notice?: Readonly<Partial<Record<NoticeList, readonly string[]>>> | undefined;
}

/**
 * A scenario with its words.
 * @throws Error where words are missing, or hold a placeholder that the scenario has no value for.
 */
export function scenarioOf(outline: ScenarioOutline, words: ScenarioWords): Scenario {
  const { id, findings, events, values = {}, turns } = outline;
  const say = (text: string | undefined) => {
    if (text === undefined) throw new Error(`${id}: words are missing.`);
    return filled(text, values);
  };
  const start: EscalationCase = {
    names: words.case.names,
    findings: findings.map((finding, index): Finding => {
      const text = say(words.case.findings[index]);
      return finding === 'described'
        ? { kind: 'described', text }
        : { kind: 'trigger', trigger: finding.trigger, detail: text };
    }),
    events,
  };
  return {
    id,
    title: say(words.title),
    teaches: say(words.teaches),
    story: say(words.story),
    example: say(words.example),
    caseTitle: say(words.case.title),
    start,
    turns: turns.map((turn) => {
      const texts = words.turns[turn.id];
      return {
        id: turn.id,
        story: say(texts?.story),
        question: say(texts?.question),
        choices: turn.choices.map((choice) => {
          const { notice, ...rest } = choice;
          const own = texts?.choices[choice.id];
          return {
            ...rest,
            label: say(own?.label),
            consequence: say(own?.consequence),
            events: withNotice(choice, own?.notice, say),
          };
        }),
      };
    }),
  };
}

/** The events of a choice, the notice of the decision with the texts of its lists. */
function withNotice(
  { events, notice = [] }: ChoiceOutline,
  texts: ChoiceWords['notice'],
  say: (text: string) => string,
): ChoiceOutline['events'] {
  if (notice.length === 0) return events;
  const lists = Object.fromEntries(notice.map((name) => [name, (texts?.[name] ?? []).map(say)]));
  return events.map((event) => (event.kind === 'decision-notified' ? { ...event, ...lists } : event));
}
