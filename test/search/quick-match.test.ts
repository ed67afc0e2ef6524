import { describe, expect, it } from 'vitest';
import { makeLookup } from '../../src/search/lookup.ts';
import { termPath, triggerPath } from '../../src/search/terms.ts';
import { list } from './terms.ts';

const lookup = makeLookup(list);
const matches = (typed: string) => lookup.match(lookup.understand(typed));
const found = (typed: string, begin: string) =>
  matches(typed).flatMap(({ path }) => (path.startsWith(begin) ? path.slice(begin.length) : []));
const pages = (typed: string) => matches(typed).flatMap(({ path }) => (path.includes('#') ? [] : path));
const headings = (typed: string) => matches(typed).flatMap(({ headings: own }) => own.map(({ anchor }) => anchor));
const terms = (typed: string) => found(typed, termPath(''));
const triggers = (typed: string) => found(typed, triggerPath(''));

describe('the quick list', () => {
  it('finds a page by the beginning of a word of its title', () => {
    expect(pages('kick')).toEqual(['/guide/kickoff-meeting/']);
    expect(pages('calc')).toEqual(['/tools/triggers/']);
  });

  it('finds a heading, by any name of a term', () => {
    expect(headings('third party assessor')).toEqual(['what-the-3pao-may-add']);
    expect(headings('who does what')[0]).toBe('who-does-what');
    expect(headings('who does what')).toContain('after');
  });

  it('finds a heading by its words and its page’s', () => {
    expect(headings('kickoff 3PAO')).toEqual(['what-the-3pao-may-add']);
  });

  it('finds the page of a term by any of its names', () => {
    expect(pages('CM')).toEqual(['/guide/continuous-monitoring/']);
  });

  it('finds terms by name, alias and beginning', () => {
    expect(terms('overdue')).toEqual(['past-due-poam']);
    expect(terms('plan of actions')).toEqual(['poam', 'past-due-poam']);
    expect(terms('auth').slice(0, 2)).toEqual(['ato', 'ato-letter']);
  });

  it('finds triggers by name', () => {
    expect(triggers('zero')).toEqual(['zero-day']);
    expect(triggers('plan of action and milestones')).toEqual(['late-remediation']);
  });

  it('finds nothing for what nobody wrote, and nothing for nothing', () => {
    for (const typed of ['xyzzy', '', '  ', '…']) {
      expect(matches(typed)).toEqual([]);
    }
  });

  it('does not take a part inside a word for its beginning', () => {
    expect(pages('off')).toEqual([]);
  });
});
