import { describe, expect, it } from 'vitest';
import { rulesetFile } from '../../src/schemas/rules-2026.ts';

const duty = {
  id: 'CCM-OCR-AVL',
  name: 'Report Availability',
  force: 'MUST',
  who: 'provider',
  classes: ['B', 'C', 'D'],
  path: ['rev5', '20x'],
  text: 'The provider must report.',
};
const file = {
  code: 'CCM',
  purpose: 'Gives a report.',
  differs20x: 'Nothing differs.',
  files: ['providers/rev5/rules/x.md'],
  replaces: [],
  duties: [duty],
};
const time = { class: 'B', condition: 'report, every', value: 3, unit: 'months' };

const faultsOf = (given: unknown) =>
  rulesetFile.safeParse(given).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
const withDuty = (change: object) => faultsOf({ ...file, duties: [{ ...duty, ...change }] });

describe('a file of a ruleset', () => {
  it('is taken where it is sound', () => expect(faultsOf(file)).toEqual([]));

  it('is refused where a duty stands twice with the same force and classes', () => {
    expect(faultsOf({ ...file, duties: [duty, duty] })).toEqual([
      ': CCM-OCR-AVL_must_BCD: id, force and classes together stand twice.',
    ]);
    expect(faultsOf({ ...file, duties: [duty, { ...duty, classes: ['B'] }] })).toEqual([]);
  });

  it('is refused where a duty has a class that its paths do not have, or a time for a class that it does not have', () => {
    expect(withDuty({ classes: ['A'], path: ['rev5'] })).toEqual(['duties.0: rev5 has no Class A.']);
    expect(withDuty({ classes: ['A'], path: ['20x'] })).toEqual([]);
    expect(withDuty({ classes: ['C'], times: [time] })).toEqual([
      'duties.0: It has a time for Class B, which the duty does not have.',
    ]);
  });

  it('is refused where the text has another force than the duty', () => {
    expect(withDuty({ force: 'SHOULD' })).toEqual(['duties.0: The text does not say “should”, which is its force.']);
    expect(withDuty({ force: 'MUST NOT' })).toHaveLength(1);
  });

  it('is refused where a day is no day, or a number is one', () => {
    expect(withDuty({ times: [{ ...time, value: '2027-02-30', unit: 'date' }] })).toHaveLength(1);
    expect(withDuty({ times: [{ ...time, value: '2027-02-28' }] })).toHaveLength(1);
    expect(withDuty({ times: [{ ...time, unit: 'date' }] })).toHaveLength(1);
    expect(withDuty({ times: [{ ...time, value: '2027-02-28', unit: 'date' }] })).toEqual([]);
  });
});
