import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { assess as assessWith } from '../../../src/domain/readiness/assess.ts';
import type { ItemId } from '../../../src/domain/readiness/checklist.ts';
import { compare as compareWith } from '../../../src/domain/readiness/compare.ts';
import type { AssessmentFacts, ItemFacts } from '../../../src/domain/readiness/facts.ts';
import { words } from '../../../src/tools/readiness/words/checklist.ts';
import { readinessExamples } from '../../../src/tools/readiness/words/report.ts';

const assess = (facts: AssessmentFacts) => assessWith(facts, words);
const compare = (earlier: AssessmentFacts, later: AssessmentFacts) => compareWith(earlier, later, words);
const scope = { role: 'csp', level: 'Moderate', severalAuthorizations: false } as const satisfies AssessmentFacts;
const moved = (earlier: ItemFacts, later: ItemFacts, id: ItemId = 'proven-maturity') =>
  compare({ ...scope, items: { [id]: earlier } }, { ...scope, items: { [id]: later } });

describe('a comparison of two days', () => {
  it.each([
    { given: [{ state: 'in-progress' }, { state: 'done' }], expected: ['done', '1 done since'] },
    { given: [{}, { state: 'done' }], expected: ['done', '1 done since'] },
    { given: [{ state: 'done' }, { state: 'not-started' }], expected: ['no-longer-done', '1 no longer done'] },
    { given: [{ state: 'not-applicable' }, { state: 'not-started' }], expected: ['now-open', '1 now open'] },
    {
      given: [{ state: 'not-started' }, { state: 'not-applicable' }],
      expected: ['no-longer-open', '1 no longer open'],
    },
    { given: [{}, { state: 'not-started' }], expected: ['moved', '1 in another state'] },
    { given: [{ owner: 'A' }, { owner: 'B' }], expected: ['noted', '1 changed in other ways'] },
  ] as const)('calls $given.0 and $given.1 $expected.0', ({ given: [earlier, later], expected: [move, words] }) => {
    const result = moved(earlier, later);
    expect(result.items.map((change) => change.move)).toEqual([move]);
    expect(result.sentence).toContain(words);
  });

  it('names the entries that differ', () => {
    const target = plainDate('2026-05-01');
    expect(moved({ state: 'done', owner: 'A' }, { state: 'done', target, note: 'N' }).items[0]?.fields).toEqual([
      'owner',
      'target',
      'note',
    ]);
  });

  it('tells apart an entry changed where the item does not apply', () => {
    const result = moved({ state: 'in-progress' }, { state: 'done' }, 'completed-ssp');
    expect(result.items.map((change) => change.move)).toEqual(['set-apart']);
  });

  it('says that another level counts other items', () => {
    const result = compare(scope, { ...scope, level: 'Low' });
    expect(result.scope).toEqual([{ field: 'level', earlier: 'Moderate', later: 'Low' }]);
    expect(result.sentence).toContain('do not count the same items');
    expect(result.items.length).toBeGreaterThan(0);
    expect(compare({}, scope).scope.map(({ field }) => field)).toEqual(['role', 'level', 'severalAuthorizations']);
  });

  it('gives each stage’s numbers of both days', () => {
    const [example] = readinessExamples;
    const [before] = example?.facts.kept ?? [];
    if (!example || !before) throw new Error('No example.');
    const result = compare(before, example.facts);
    const stage = result.stages.find(({ id }) => id === 'readiness-assessment');
    expect([stage?.earlier.done, stage?.later.done]).toEqual([2, 5]);
    expect(result.stages.map((one) => one.later)).toEqual(assess(example.facts).stages.map((one) => one.counts));
    expect(result.sentence).toMatch(/^Items: 14 done since, /);
  });
});
