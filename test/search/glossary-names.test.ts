import { describe, expect, it } from 'vitest';
import {
  distinctNames,
  glossaryNames,
  isMisspellingOf,
  withOwnAliases,
} from '../../src/search/query/glossary-names.ts';
import type { TermRecord } from '../../src/search/terms.ts';
import { terms } from './terms.ts';

const termOf = (id: string) => terms.find((term) => term.id === id) as TermRecord;

describe('the names of the glossary', () => {
  const names = glossaryNames(terms);

  it('lead to their term', () => {
    expect(names.termOf.get('third party assessor')?.id).toBe('3pao');
    expect(names.termOf.get('plan of action')?.id).toBe('poam');
  });

  it('belong to the term that bears them as its own', () => {
    const rival: TermRecord = {
      id: 'rival',
      term: 'Rival',
      meaning: 'Another.',
      aliases: ['ATO letter'],
      misspelled: [],
    };
    expect(glossaryNames([rival, ...terms]).termOf.get('ato letter')?.id).toBe('ato-letter');
  });

  it('are distinct when they hold no other name', () => {
    const distinct = distinctNames(names.namesOf(termOf('3pao'))).map(({ text }) => text);
    expect(distinct).toContain('assessor');
    expect(distinct).not.toContain('third party assessor');
  });

  it('count as slips when they are but misspelled', () => {
    expect(isMisspellingOf(termOf('3pao'), '3POA')).toBe(true);
    expect(isMisspellingOf(termOf('3pao'), 'assessor')).toBe(false);
  });
});

describe('aliases', () => {
  const alias = (id: string, aliases: string[], related?: string[]) => ({
    id,
    term: id,
    meaning: 'A thing.',
    aliases,
    related,
  });
  const aliasesOf = (given: ReturnType<typeof alias>[]) => withOwnAliases(given).map(({ aliases }) => aliases);

  it('are left out when they only write the name or another alias differently', () => {
    expect(aliasesOf([alias('kickoff', ['Kickoff', 'kick-off', 'kick off', 'kickoffs'])])).toEqual([['kick-off']]);
  });

  it('that terms share go to the one that the other names first under related', () => {
    expect(aliasesOf([alias('lesser', ['shared'], ['better']), alias('better', ['shared'])])).toEqual([[], ['shared']]);
  });

  it('that terms share go to the first one where none yields', () => {
    expect(aliasesOf([alias('one', ['shared']), alias('two', ['shared'])])).toEqual([['shared'], []]);
  });

  it('go to a term that is so called', () => {
    expect(aliasesOf([alias('one', ['two']), alias('two', [])])).toEqual([[], []]);
  });
});
