import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLevels } from '../../../src/domain/escalation/levels.ts';
import { deficiencyTriggers, triggerIds, triggerOf } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { triggerStates } from '../../../src/domain/triggers/evaluation/results.ts';
import { triggerExamples } from '../../../src/domain/triggers/examples.ts';
import {
  judgmentQuestions,
  type QuestionsByTrigger,
  questionsByTrigger,
} from '../../../src/domain/triggers/facts/questions.ts';
import type { TriggerFacts } from '../../../src/domain/triggers/facts/trigger-facts.ts';
import { readings } from '../../support/content-files.ts';
import { expectSame } from '../../support/expect-same.ts';
import { evaluate, questionWords } from '../../support/trigger-words.ts';
import { anyFacts, dayNear, middle } from './arbitrary-facts.ts';

const anyDay = dayNear(120, 120);
/** Facts of all kinds with what they come to: judged once, for all that must hold of each. */
const judged = fc
  .sample(fc.tuple(fc.oneof(anyFacts(true), anyFacts(false)), anyDay), { seed: 1, numRuns: 200 })
  .map(([facts, day]) => ({ facts, evaluation: evaluate(facts, day) }));
type Judged = ReturnType<typeof evaluate>;
/** The facts of which something does not hold, as an expectation that names them. */
const everyEvaluation = (check: (facts: TriggerFacts, result: Judged) => void) => {
  for (const { facts, evaluation } of judged) {
    try {
      check(facts, evaluation);
    } catch (cause) {
      throw new Error(`With ${JSON.stringify(facts)}, as of ${evaluation.asOf}: ${cause}`, { cause });
    }
  }
};

describe('an evaluation', () => {
  it('says of all triggers how they stand, in the order of Table 1', () => {
    everyEvaluation((_, { results, counts }) => {
      expect(results.map(({ trigger }) => trigger)).toEqual(triggerIds);
      expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(triggerIds.length);
      for (const state of triggerStates) {
        expect(counts[state]).toBe(results.filter((result) => result.state === state).length);
      }
    });
  });

  it('assesses nothing when nothing is known, and says what is missing for each trigger', () => {
    const { results, minimum, text } = evaluate({}, middle);
    expect(new Set(results.map(({ state }) => state))).toEqual(new Set(['not-assessed']));
    expect(minimum).toBeUndefined();
    expect(text).toBe(
      `On August 31, 2026, based on the known facts, no trigger is met. ${triggerIds.length} triggers are not assessed.`,
    );
    for (const { missing } of results) expect(missing).not.toEqual([]);
  });

  it('assesses everything when everything is known', () => {
    fc.assert(
      fc.property(anyFacts(false), anyDay, (facts, day) => {
        // A submission that is still to come, and an occurrence that may last, leave a question open.
        const open = evaluate({ ...facts, off: [] }, day).results.filter(({ state }) => state === 'not-assessed');
        for (const { trigger, missing } of open) {
          if (trigger.startsWith('scanning')) expect(missing).toEqual(['scanning.date']);
          else expect(trigger).toBe('multiple-recurrences');
        }
      }),
      { seed: 1 },
    );
  });

  it('gives every state its reason, with a sentence, and names what is missing exactly where it is', () => {
    everyEvaluation((_, { results }) => {
      const isSentence = (text: string) => /[.”?]$/.test(text) && !/undefined|NaN|Infinity| {2}|\.\./.test(text);
      expect(results.filter(({ text }) => !isSentence(text))).toEqual([]);
      expect(results.filter(({ reasons, byFacts }) => !reasons.some(({ state }) => state === byFacts))).toEqual([]);
      expect(results.filter(({ missing, byFacts }) => missing.length > 0 !== (byFacts === 'not-assessed'))).toEqual([]);
      const all = results.flatMap(({ reasons }) => reasons);
      expect(all.filter(({ missing, state }) => missing.length > 0 !== (state === 'not-assessed'))).toEqual([]);
      expect(all.filter(({ since, state }) => since !== undefined && state !== 'met')).toEqual([]);
      expect(all.filter(({ comesTrue, state }) => comesTrue !== undefined && state === 'met')).toEqual([]);
    });
  });

  it('turns off what the agency does not use, and still says how it stands by the facts', () => {
    everyEvaluation((facts, { results }) => {
      const expected = results.map(({ trigger, byFacts }) => (facts.off?.includes(trigger) ? 'off' : byFacts));
      expect(results.map(({ state }) => state)).toEqual(expected);
    });
  });

  it('derives the minimum level from the triggers that are met, the lower ones included', () => {
    everyEvaluation((_, { results, minimum }) => {
      const met = results.filter(({ state }) => state === 'met');
      expect(minimum === undefined).toBe(met.length === 0);
      if (!minimum) return;
      expect([...minimum.because, ...minimum.included].sort()).toEqual(met.map(({ trigger }) => trigger).sort());
      expect(met.filter(({ level }) => compareLevels(level, minimum.level) > 0)).toEqual([]);
      expect(minimum.because).toEqual(met.filter(({ level }) => level === minimum.level).map(({ trigger }) => trigger));
      expect(['DFR', 'CAP']).toContain(minimum.level);
    });
  });

  it('cites the statements of the row, and readings that exist, its own among them', () => {
    const known = new Map(readings().map((reading) => [reading.id, reading.trigger]));
    for (const { facts, asOf } of triggerExamples) {
      const evaluation = evaluate(facts, asOf);
      for (const [index, result] of evaluation.results.entries()) {
        expect(result.statements).toBe(deficiencyTriggers[index]?.statements);
        expect(result.level).toBe(deficiencyTriggers[index]?.level);
        expect(result.readings.filter((id) => known.get(id) === result.trigger)).toHaveLength(1);
        expect(result.readings.filter((id) => !known.has(id))).toEqual([]);
      }
      expect(evaluation.readings.filter((id) => !known.has(id))).toEqual([]);
    }
  });

  it('is the same each time, leaves the facts alone, and is plain JSON', () => {
    everyEvaluation((facts, evaluation) => {
      const before = structuredClone(facts);
      expectSame(evaluate(facts, evaluation.asOf), evaluation);
      expectSame(facts, before);
      expectSame(JSON.parse(JSON.stringify(evaluation)), evaluation);
    });
  });

  it('says both limits of a count, and which change was found', () => {
    const { results } = evaluate({ vulnerabilities: { atBaseline: 15, now: 27 } }, middle);
    const { percent, count } = triggerOf('unique-vulnerability-count-increase').thresholds;
    expect(results[0]?.text).toBe(
      `27 now, 15 at ATO: up 12; the limit is the greater of ${percent.value}% (${(15 * percent.value) / 100}) and ${count.value}.`,
    );
  });
});

describe('the margin', () => {
  it('lies short of the threshold where a counted trigger is not met, and on or beyond it where it is', () => {
    everyEvaluation((_, { results }) => {
      const wrong = results.filter(({ byFacts, margin, reasons }) => {
        const sums = reasons.filter((reason) => reason.state === byFacts).flatMap((reason) => reason.sums);
        if (sums.some(({ holds, room, comparison }) => comparison !== '=' && (holds ? room > 0 : room < 0)))
          return true;
        if (!margin) return false;
        const isBeyond = byFacts === 'met' ? margin.amount > 0 : byFacts === 'not-met' && margin.amount < 0;
        return isBeyond || /undefined|NaN/.test(margin.text);
      });
      expect(wrong).toEqual([]);
    });
  });
});

describe('the questions', () => {
  it('belong to all triggers of judgment, and to no other', () => {
    const judged = deficiencyTriggers.filter(({ kind }) => kind === 'judgement').map(({ id }) => id);
    expect([...new Set(judgmentQuestions.map(({ trigger }) => trigger))]).toEqual(judged);
  });

  it('do not compile where a trigger of judgment has none', () => {
    const { 'lack-of-transparency': _, ...others } = questionsByTrigger;
    // @ts-expect-error A trigger is left out.
    const missing: QuestionsByTrigger = others;
    // @ts-expect-error A trigger has no question.
    const empty: QuestionsByTrigger = { ...questionsByTrigger, 'lack-of-transparency': [] };
    expect(Object.keys(missing)).toHaveLength(Object.keys(empty).length - 1);
  });

  it.each(judgmentQuestions)('$id: a yes meets the trigger, no answer leaves it open', ({ id, trigger }) => {
    const { yes, no } = questionWords[id];
    const resultFor = (answer?: boolean) => {
      const others = Object.fromEntries(judgmentQuestions.map((other) => [other.id, false]));
      const { results } = evaluate({ answers: { ...others, [id]: answer } }, middle);
      return results.find((result) => result.trigger === trigger);
    };
    expect(resultFor(true)).toMatchObject({ state: 'met', text: yes });
    expect(resultFor(false)?.state).toBe('not-met');
    expect(resultFor(false)?.text).toContain(no);
    expect(resultFor()).toMatchObject({ state: 'not-assessed', missing: [`answers.${id}`] });
  });
});
