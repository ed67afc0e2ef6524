import { describe, expect, it } from 'vitest';
import { itemOf } from '../../../src/domain/readiness/checklist.ts';
import { actorNames, actorsSentence, forceName, forceSentence } from '../../../src/domain/readiness/words.ts';

describe('whose word an item is', () => {
  it('is said by its label and what the source does, and not as a quotation', () => {
    expect(forceSentence('must')).toBe('Must: the source requires it.');
    expect(forceSentence('should')).toBe('Should: the source recommends it.');
    expect(forceSentence('may', 'so it holds nothing up')).toBe('May: the source allows it, so it holds nothing up.');
    expect([forceSentence('does'), forceName('does')]).toEqual(['', '']);
  });

  it('is followed, where the source does not name who acts, by the mark that the party is our reading', () => {
    expect(actorNames(itemOf('ato-letter-sent'))).toBe('Agency (our reading)');
    expect(actorNames(itemOf('ato-issued'))).toBe('Agency');
    expect(actorsSentence({ ...itemOf('ato-letter-sent'), yours: false })).toBe(
      'For Agency (our reading): others have to act.',
    );
  });

  it.each([
    ['draft-charter-developed', ['csp']],
    ['inaugural-meeting-held', ['csp']],
    ['monthly-collaborative-meetings', ['csp']],
    ['agency-conmon-review', ['agency']],
  ] as const)('is a must for those alone whom the source requires: %s', (id, actors) => {
    expect(itemOf(id)).toMatchObject({ force: 'must', actors });
  });
});
