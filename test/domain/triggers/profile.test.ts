import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { triggerIds } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { checkSwitchedOff } from '../../../src/domain/triggers/facts/check-facts.ts';
import { formerTriggerIds } from '../../../src/domain/triggers/former-ids.ts';
import {
  profileOf as profileWith,
  readProfile as readWith,
  type TriggerProfile,
} from '../../../src/domain/triggers/profile.ts';
import { profileWords } from '../../support/trigger-words.ts';

const profileOf = (name: string, off: TriggerProfile['off']) => profileWith(name, off, profileWords);
const readProfile = (input: unknown) => readWith(input, profileWords);
const anyOff = fc.subarray([...triggerIds]);
const throughFile = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function read(input: unknown): { profile: TriggerProfile; fields: readonly string[] } {
  const reading = readProfile(throughFile(input));
  if (reading.outcome !== 'read') throw new Error(reading.message);
  return { profile: reading.profile, fields: reading.problems.map(({ field }) => field) };
}

describe('a profile of triggers', () => {
  it('comes back from a file as it was', () => {
    fc.assert(
      fc.property(fc.string(), anyOff, (name, off) => {
        const profile = profileOf(name, off);
        expect(read(profile)).toEqual({ profile, fields: [] });
      }),
    );
  });

  it('has a name, whatever was typed for one', () => {
    expect(profileOf('  Ours ', []).name).toBe('Ours');
    expect(profileOf(' \t', []).name).toBe('Our triggers');
    expect(read({ profile: 'deficiency-triggers', version: 1, name: 7, off: [] }).profile.name).toBe('Our triggers');
  });

  it('names a trigger once, however often a file does', () => {
    const { profile } = read({ ...profileOf('Ours', []), off: ['incident-frequency', 'incident-frequency'] });
    expect(profile.off).toEqual(['incident-frequency']);
  });

  it('keeps the triggers that this edition does not know, and tells of each at its place', () => {
    const { profile, fields } = read({ ...profileOf('Ours', []), off: ['late-tea', 'incident-frequency', 7] });
    expect(profile.off).toEqual(['incident-frequency']);
    expect(fields).toEqual(['off.0', 'off.2']);
    expect(profile.unread).toMatchObject([
      { field: 'off.0', value: 'late-tea', message: expect.stringContaining('“late-tea” is not a trigger') },
      { field: 'off.2', value: 7 },
    ]);
  });

  it('of an earlier edition still opens, its triggers under their ids of today', () => {
    const off = [...Object.keys(formerTriggerIds), 'incident-frequency'];
    const { profile, fields } = read({ profile: 'deficiency-triggers', version: 1, name: 'Ours', off });
    expect(fields).toEqual([]);
    expect(profile).toEqual(profileOf('Ours', [...Object.values(formerTriggerIds), 'incident-frequency']));
  });

  it('loses nothing that an earlier reading could not use, and tells of it no second time', () => {
    const once = read({ ...profileOf('Ours', []), off: ['late-tea', 'incident-frequency'] }).profile;
    expect(read(once)).toEqual({ profile: once, fields: [] });
    const twice = read({ ...once, off: [...once.off, 'late-lunch'] });
    expect(twice.profile.unread?.map(({ value }) => value).sort()).toEqual(['late-lunch', 'late-tea']);
  });
});

describe('a file that is no profile', () => {
  it.each([
    ['a list', [], 'This is not a profile of triggers.'],
    ['a number', 7, 'This is not a profile of triggers.'],
    ['nothing', null, 'This is not a profile of triggers.'],
    ['another file', { name: 'x', off: [] }, 'This is not a profile of triggers.'],
    ['the work of a tool', { tool: 'triggers', version: 1, facts: {} }, 'Open it with “Open a file” above.'],
    ['of another version', { ...profileOf('Ours', []), version: 99 }, 'from another version'],
    ['without a list', { ...profileOf('Ours', []), off: 'incident-frequency' }, 'has no list of triggers'],
  ])('is refused in words: %s', (_, input, message) => {
    const reading = readProfile(input);
    expect(reading).toEqual({ outcome: 'refused', message: expect.stringContaining(message) });
    expect(reading).toMatchObject({ message: expect.stringMatching(/ Nothing was changed\.$/) });
  });

  it('never makes the reader throw, and what is read can be read again', () => {
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.record({ profile: fc.constant('deficiency-triggers'), version: fc.constantFrom(1, 2), off: fc.jsonValue() }),
      fc.record({
        profile: fc.constant('deficiency-triggers'),
        version: fc.constantFrom(1, 2),
        name: fc.jsonValue(),
        off: fc.array(fc.oneof(fc.constantFrom(...triggerIds), fc.jsonValue())),
        unread: fc.jsonValue(),
      }),
    );
    fc.assert(
      fc.property(anything, (input) => {
        const reading = readProfile(input);
        if (reading.outcome === 'refused') return;
        expect(readProfile(throughFile(reading.profile))).toEqual({
          outcome: 'read',
          profile: throughFile(reading.profile),
          problems: [],
        });
      }),
    );
  });
});

describe('a profile of switched-off triggers', () => {
  it('is read, and an unknown trigger in it is reported and kept', () => {
    expect(checkSwitchedOff([...triggerIds])).toEqual({ facts: triggerIds, problems: [], unread: [] });
    expect(checkSwitchedOff(['incident-frequency', 'r14'])).toMatchObject({
      facts: ['incident-frequency'],
      problems: [{ field: 'off.1', message: '“r14” is not a trigger of this edition.' }],
      unread: [{ field: 'off.1', value: 'r14' }],
    });
    expect(checkSwitchedOff(undefined).facts).toEqual([]);
    expect(checkSwitchedOff({}).unread).toHaveLength(1);
  });
});
