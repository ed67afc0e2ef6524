import { describe, expect, it } from 'vitest';
import { words } from '../../../src/tools/readiness/words/checklist.ts';
import { readinessExamples } from '../../../src/tools/readiness/words/report.ts';
import { wordFiles } from '../../../src/tools/readiness/words.schema.ts';

const { items } = words;
const id = 'recurring-meeting-established';
const conditional = 'ato-letter-conditions';
/** Where the words of the items have a fault, with some of them changed. */
const faultsOf = (changed: object) =>
  wordFiles.items.safeParse({ ...items, ...changed }).error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('the words of the items', () => {
  it.each([
    { what: 'a time that no source has', change: { csp: 'You meet {every-full-moon}.' }, field: 'csp' },
    { what: 'a CSP that is spoken of', change: { csp: 'The CSP has a recurring meeting.' }, field: 'csp' },
    { what: 'what is the CSP’s called the agency’s', change: { agency: 'Your package is complete.' }, field: 'agency' },
    { what: 'a reason that is no sentence', change: { why: 'it helps' }, field: 'why' },
    { what: 'a condition that the item does not have', change: { onlyIf: 'Only if you meet.' }, field: 'onlyIf' },
    { what: 'the title of another item', change: { title: items['templates-provided'].title }, field: 'title' },
  ])('are refused with $what', ({ change, field }) => {
    expect(faultsOf({ [id]: { ...items[id], ...change } })).toEqual([`${id}.${field}`]);
  });

  it('are refused where a conditional item lacks its condition, or an item its words', () => {
    const { onlyIf: _, ...withoutCondition } = items[conditional];
    expect(faultsOf({ [conditional]: withoutCondition })).toEqual([`${conditional}.onlyIf`]);
    expect(faultsOf({ [id]: undefined })).toEqual([id]);
  });
});

describe('the worked examples', () => {
  it('are refused where the tool could not read their facts', () => {
    const [first, ...others] = readinessExamples;
    const damaged = { ...first, facts: { role: '3pao', items: { [id]: { target: '2025-02-30' } } } };
    const faults = wordFiles.examples.safeParse([damaged, ...others]).error?.issues;
    expect(faults?.map(({ path }) => path.join('.'))).toEqual(['0.facts.role', `0.facts.items.${id}.target`]);
  });
});
