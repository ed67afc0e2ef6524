import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../../src/domain/calendar/plain-date.ts';
import { checkFacts } from '../../../src/domain/triggers/facts/check-facts.ts';
import { factAt, withFact } from '../../../src/domain/work-documents/fact-paths.ts';
import { putBack } from '../../../src/domain/work-documents/reading/put-back.ts';
import { readinessTool } from '../../../src/tools/readiness/tool.ts';

/** What a form shows after its facts were read, kept and opened again. */
function reopened(given: unknown, check: typeof checkFacts | typeof readinessTool.check) {
  const { facts, unread } = check(given);
  return putBack(facts, unread, check);
}

describe('what could not be read', () => {
  it.each([
    ['a count that is no number', { vulnerabilities: { now: 'many', atBaseline: 15 } }],
    ['more unauthenticated scans than scans', { scanning: { unauthenticated: 14, total: 12 } }],
    ['an impossible date within a list', { changes: [{ kind: 'planned' }, { date: '2026-02-30', title: 'Move' }] }],
    ['an unknown trigger of a list', { off: ['incident-frequency', 'no-such-trigger'] }],
  ])('stands in its field again: %s', (_, given) => {
    const { given: again, unplaced } = reopened(given, checkFacts);
    expect(checkFacts(again).problems).toEqual(checkFacts(given).problems);
    expect(unplaced).toEqual([]);
  });

  it('is kept apart where it has no place, and overwrites nothing', () => {
    const facts = checkFacts({ vulnerabilities: { now: 3 } }).facts;
    const unread = [
      { field: 'vulnerabilities.now', message: 'Old.', value: 'many' },
      { field: 'document.color', message: 'Unknown.', value: 'red' },
      { field: 'changes.7.title', message: 'Far out.', value: 5 },
      { field: '', message: 'No facts.', value: [1] },
    ];
    const { given, unplaced } = putBack(facts, unread, checkFacts);
    expect(given).toEqual({ vulnerabilities: { now: 3 } });
    expect(unplaced).toEqual(unread);
  });

  it('of a list of which nothing could be read stands in it again', () => {
    const given = { kept: [{ on: 'never' }] };
    const { facts, unread } = readinessTool.check(given);
    expect(putBack(facts, unread, readinessTool.check)).toEqual({ given, unplaced: [] });
  });

  it('of an earlier day stays whole, though the days move together in the list', () => {
    const given = { kept: [{ on: '2026-01-05' }, { on: 'never' }, { on: '2026-03-01' }] };
    const { facts, unread } = readinessTool.check(given);
    const { given: again, unplaced } = putBack(facts, unread, readinessTool.check);
    expect(again).toEqual({ kept: [{ on: '2026-01-05' as PlainDate }, { on: '2026-03-01' as PlainDate }] });
    expect(unplaced).toEqual(unread);
  });

  it('is neither lost nor doubled, whatever it is', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (given) => {
        const { facts, unread } = checkFacts(given);
        const back = putBack(facts, unread, checkFacts);
        const second = checkFacts(back.given);
        expect([...second.unread, ...back.unplaced].length).toBe(unread.length);
        expect(second.facts).toEqual(facts);
      }),
      { seed: 1 },
    );
  });
});

describe('changing a fact', () => {
  it('makes the groups on the way, and takes out what is no longer given', () => {
    expect(withFact({}, 'scanning.total', '12')).toEqual({ scanning: { total: '12' } });
    expect(withFact({ scanning: { total: 12, kind: 'monthly' } }, 'scanning.total', undefined)).toEqual({
      scanning: { kind: 'monthly' },
    });
    expect(withFact({ changes: [{ title: 'A' }, { title: 'B' }] }, 'changes.1.title', 'C')).toEqual({
      changes: [{ title: 'A' }, { title: 'C' }],
    });
  });

  it('changes nothing in place', () => {
    const facts = Object.freeze({ changes: Object.freeze([Object.freeze({ title: 'A' })]) });
    expect(factAt(withFact(facts, 'changes.0.title', 'B'), 'changes.0.title')).toBe('B');
    expect(factAt(facts, 'changes.0.title')).toBe('A');
  });

  it('reads nothing that a group has not of its own', () => {
    expect(factAt({}, 'constructor')).toBeUndefined();
    expect(factAt({ list: [] }, 'list.length')).toBeUndefined();
  });
});
