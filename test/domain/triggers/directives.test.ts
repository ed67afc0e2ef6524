import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';
import { daysAgo } from './probes.ts';

describe('responses to directives', () => {
  const row = 'late-response-to-cisa-emergency-directives';

  it.each([
    {
      given: { due: daysAgo(2), response: daysAgo(2) },
      says: 'due by August 29, 2026; response of August 29, 2026, on time.',
    },
    { given: { due: daysAgo(2), response: daysAgo(1) }, says: 'response of August 30, 2026, 1 day late.' },
    { given: { due: daysAgo(2), response: 'none' }, says: 'no response yet, 2 days late.' },
    { given: { due: daysAgo(-2), response: 'none' }, says: 'no response yet, 2 days left.' },
    { given: { due: daysAgo(2), response: daysAgo(-3) }, says: 'no response yet, 2 days late.' },
  ] as const)('$says', ({ given, says }) => {
    const { text, state } = judge(row, { directives: [{ title: 'ED 26-01', ...given }] });
    expect(text).toContain(says);
    expect(state).toBe(says.includes('late.') ? 'met' : 'not-met');
  });

  it('are not assessed without their dates', () => {
    expect(judge(row, { directives: [{}] }).missing).toEqual(['directives.0.due', 'directives.0.response']);
    expect(judge(row, { directives: [] }).state).toBe('not-met');
  });
});
