import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import type { Force } from '../../../src/domain/transition/rules-data.ts';
import type { RulesetState } from '../../../src/domain/transition/ruleset-state.ts';
import { judgeTransition } from '../../../src/domain/transition/transition.ts';
import { timeText } from '../../../src/domain/transition/words.ts';
import { transitionWork } from '../../../src/tools/transition/tool.ts';
import { projectText } from '../../support/project-files.ts';
import { rulesOfContent } from '../../support/rules.ts';

interface Answer {
  readonly asks: string;
  readonly facts: unknown;
  readonly asOf: string;
  readonly ruleset: string;
  readonly state: RulesetState;
  readonly next?: unknown;
  /** The day on which grace ends; `null` where it is not known. */
  readonly grace?: string | null;
  readonly duty?: { readonly id: string; readonly force: Force; readonly time?: string; readonly ofAll?: number };
  readonly absent?: string;
}

const answers = parse(projectText('test/fixtures/transition/answers.yaml')) as readonly Answer[];

describe('twenty answers that were written by hand from the rules', () => {
  it('are twenty', () => expect(answers).toHaveLength(20));

  it.each(answers)('$asks', ({ facts: given, asOf, ruleset, state, next, grace, duty, absent }) => {
    const { facts, problems } = transitionWork.check(given);
    expect(problems).toEqual([]);
    const result = judgeTransition(facts, rulesOfContent(), plainDate(asOf));
    if (result.outcome !== 'judged') throw new Error('Nothing was judged.');
    const found = result.transition.rulesets.find(({ code }) => code === ruleset);
    if (!found) throw new Error(`${ruleset} is not in the answer.`);
    expect(found.state).toBe(state);
    if (next !== undefined) expect(found.next).toEqual(next);
    if (grace !== undefined) expect(found.grace.kind === 'unknown' ? null : found.grace.day).toBe(grace);
    const ids = found.duties.map((one) => `${one.duty.id} ${one.duty.force}`);
    if (absent !== undefined) expect(found.duties.map((one) => one.duty.id)).not.toContain(absent);
    if (duty) {
      expect(ids).toContain(`${duty.id} ${duty.force}`);
      expect(ids.filter((id) => id.startsWith(`${duty.id} `))).toHaveLength(1);
      const times = found.duties.find((one) => one.duty.id === duty.id)?.times ?? [];
      if (duty.time !== undefined) expect(timeText(times[0] ?? ({} as never))).toBe(duty.time);
      if (duty.ofAll !== undefined) expect(times).toHaveLength(duty.ofAll);
    }
  });
});
