import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { stillToCome } from '../../../src/domain/escalation/words.ts';
import { escalationWords } from '../../support/escalation-words.ts';

const today = plainDate('2026-11-22');

describe('the remark on a day that is still to come', () => {
  it.each(['2026-11-21', '2026-11-22', '2026-02-30', '0202-11-23', ''])('is not made for “%s”', (on) => {
    expect(stillToCome(on, today, escalationWords)).toBeUndefined();
  });

  it.each(['2026-11-23', '2027-01-01'])('is made for %s, with both days', (on) => {
    expect(stillToCome(on, today, escalationWords)).toMatch(
      /^\d+ \w+ 202\d is in the future\. Today is 22 November 2026\.$/,
    );
  });
});
