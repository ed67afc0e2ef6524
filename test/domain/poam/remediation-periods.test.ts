import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { dueAfter, remediationPeriods } from '../../../src/domain/poam/rules/remediation-periods.ts';

// The figures are written out here on purpose: they are the source’s, and no other test states them.
describe('the periods of FedRAMP’s POA&M template', () => {
  it.each([
    ['high', '2026-01-31'],
    ['moderate', '2026-04-01'],
    ['low', '2026-06-30'],
  ] as const)('put the due date of a %s weakness found on January 1, 2026 at %s', (rating, due) => {
    expect(dueAfter(plainDate('2026-01-01'), rating)).toBe(due);
  });

  it('call a check-in with the vendor fresh for 30 days (POA&M Template Completion Guide, column P)', () => {
    expect(remediationPeriods.vendorCheckInDays).toBe(30);
  });
});
