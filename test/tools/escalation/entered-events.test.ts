import { describe, expect, it } from 'vitest';
import { withReason } from '../../../src/tools/escalation/case/entered-events.ts';

describe('the reason why dates were really so', () => {
  const given = { findings: [], events: [{ kind: 'deficiency-found' }, { kind: 'unknown' }, { kind: 'raise-chosen' }] };
  const unread = [{ field: 'events.1', message: 'This event could not be read.' }];

  it('goes to its event, past those that could not be read, and changes nothing else', () => {
    expect(withReason(given, unread, 1, 'By telephone.')).toEqual({
      ...given,
      events: [...given.events.slice(0, 2), { kind: 'raise-chosen', reason: 'By telephone.' }],
    });
    expect(withReason(given, [], 1, 'By telephone.')).toMatchObject({ events: [{}, { reason: 'By telephone.' }, {}] });
  });

  it('goes nowhere where there is no such event', () => {
    expect(withReason(given, unread, 2, 'By telephone.')).toBe(given);
    expect(withReason({}, [], 0, 'By telephone.')).toEqual({});
  });
});
