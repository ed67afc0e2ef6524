import { describe, expect, it } from 'vitest';
import { triggerIds, triggerOf } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { fillTriggerNumbers } from '../../../src/domain/triggers/number-placeholders.ts';

const { days, count } = triggerOf('late-remediation-high-dfr').thresholds;
const inWords = ['four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][count.value - 4] ?? String(count.value);
const capital = inWords.charAt(0).toUpperCase() + inWords.slice(1);

describe('a number of the table in a text', () => {
  it.each([
    ['over {late-remediation-high-dfr.days} days', `over ${days.value} days`],
    ['Of {late-remediation-high-dfr.count in words} items', `Of ${inWords} items`],
    ['{late-remediation-high-dfr.count in words} items', `${capital} items`],
    ['Yes. {late-remediation-high-dfr.count in words} items', `Yes. ${capital} items`],
    ['{late-remediation-high-dfr.days in words} days', `${days.value} days`],
    ['Each of the {trigger-count} triggers', `Each of the ${triggerIds.length} triggers`],
    ['By {today}, or {comment-period} later.', 'By {today}, or {comment-period} later.'],
    ['Nothing to fill in.', 'Nothing to fill in.'],
  ])('%s', (text, filled) => {
    expect(fillTriggerNumbers(text)).toBe(filled);
  });

  it('is refused for a trigger or a threshold that the table does not have, with what it has', () => {
    expect(() => fillTriggerNumbers('{late-tea.days}')).toThrow(/^"late-tea" is not a deficiency trigger\. Known: /);
    expect(() => fillTriggerNumbers('{late-remediation-high-dfr.weeks}')).toThrow('Its thresholds: count, days.');
    expect(() => fillTriggerNumbers('{lack-of-transparency.days}')).toThrow('Its thresholds: none.');
  });
});
