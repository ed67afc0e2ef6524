import { expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { conflictWords } from '../../../src/domain/plan/conflict-words.ts';

it('the longest steps of a target that cannot be kept are listed with their commas within the quotation marks', () => {
  const words = conflictWords(
    {
      kind: 'target-missed',
      target: plainDate('2027-05-28'),
      earliest: plainDate('2027-08-19'),
      late: 83,
      longest: ['ssp-produce', 'testing', 'agency-review'],
    },
    (id) => id,
  );
  expect(words.resolve).toContain('the longest being “ssp-produce,” “testing,” and “agency-review.”');
});
