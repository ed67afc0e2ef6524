import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { messages } from '../../../src/domain/escalation/messages.ts';
import { stepOf } from '../../../src/domain/escalation/steps.ts';
import { stillToCome } from '../../../src/domain/escalation/words.ts';
import { escalationWords, pageWords } from '../../support/escalation-words.ts';

const today = plainDate('2026-11-22');

describe('the remark on a day that is still to come', () => {
  it.each(['2026-11-21', '2026-11-22', '2026-02-30', '0202-11-23', ''])('is not made for “%s”', (on) => {
    expect(stillToCome(on, today, escalationWords)).toBeUndefined();
  });

  it.each(['2026-11-23', '2027-01-01'])('is made for %s, with both days', (on) => {
    expect(stillToCome(on, today, escalationWords)).toMatch(
      /^This date is in the future: \w+ \d+, 202\d\. Today is November 22, 2026\.$/,
    );
  });
});

describe('what the page says about each message', () => {
  it('has the force with which the source asks for it', () => {
    const wrong = messages.filter(({ id, force }) => force !== 'does' && !pageWords.messages.said[id].includes(force));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('does not leave out that the source sets who must answer, or what the answer must include', () => {
    const required = messages.filter(({ step }) =>
      stepOf(step).subSteps.some(({ kind, force }) => (kind === 'answerer' || kind === 'content') && force === 'must'),
    );
    expect(required.map(({ id }) => id)).toEqual(['intent-response', 'plan-response']);
    for (const { id } of required) expect(pageWords.messages.said[id]).toContain('must');
  });
});
