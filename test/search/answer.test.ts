import { describe, expect, it } from 'vitest';
import type { FoundRecord } from '../../src/search/engine/messages.ts';
import { makeLookup } from '../../src/search/lookup.ts';
import type { Filters } from '../../src/search/query/filters.ts';
import { list } from './terms.ts';

const lookup = makeLookup(list);

function answer(typed: string, hits: readonly FoundRecord[] = [], filters: Filters = {}) {
  const query = lookup.understand(typed);
  return lookup.answer(query, lookup.match(query), hits, filters);
}

const shown = (typed: string, hits: readonly FoundRecord[] = [], filters: Filters = {}) =>
  answer(typed, hits, filters).groups.map((group) => (group.kind === 'page' ? group.page.path : group.kind));

const hits: readonly FoundRecord[] = [
  { path: '/changes/', title: 'What has changed since', score: 9 },
  { path: '/guide/continuous-monitoring/', score: 6 },
  { path: '/guide/kickoff-meeting/', score: 5 },
  { path: '/guide/deficiency-triggers/#zero-day', score: 7 },
];

describe('an answer', () => {
  it('groups terms and triggers', () => {
    expect(shown('poam')).toEqual(['terms', 'triggers']);
    const [terms, triggers] = answer('poam').groups;
    expect(triggers).toMatchObject({ kind: 'triggers', triggers: [{ id: 'late-remediation' }] });
    expect(terms).toMatchObject({ kind: 'terms', terms: [{ id: 'past-due-poam' }] });
  });

  it('sets the term that was asked for apart', () => {
    expect(answer('third party assessor').term?.id).toBe('3pao');
  });

  it('goes by worth, terms and triggers each in the place of the best of them', () => {
    expect(shown('kickoff', hits)).toEqual([
      '/changes/',
      'triggers',
      '/guide/continuous-monitoring/',
      '/guide/kickoff-meeting/',
      'terms',
    ]);
  });

  it('takes from the full text what that says of a page, and from the quick list what it says of the others', () => {
    expect(shown('who does what')[0]).toBe('/guide/kickoff-meeting/');
    expect(shown('who does what', [{ path: '/guide/continuous-monitoring/', score: 99 }]).slice(0, 2)).toEqual([
      '/guide/continuous-monitoring/',
      '/guide/kickoff-meeting/',
    ]);
  });

  it('counts each record once, whoever found it', () => {
    const { counts, total } = answer('kickoff', hits);
    expect(total).toBe(5);
    expect(Object.fromEntries(counts.kind)).toEqual({ guide: 2, tool: 0, term: 1, trigger: 1, reference: 1 });
  });

  it.each([
    { filters: { kind: 'term' }, expected: ['terms'] },
    { filters: { kind: 'reference' }, expected: ['/changes/'] },
    { filters: { role: 'csp' }, expected: ['/guide/continuous-monitoring/', '/guide/kickoff-meeting/'] },
    { filters: { role: 'agency', phase: 'monitoring' }, expected: ['triggers'] },
    { filters: { phase: 'start' }, expected: [] },
  ] as const)('narrowed to $filters shows $expected', ({ filters, expected }) => {
    expect(shown('kickoff', hits, filters)).toEqual(expected);
  });

  it('counts for each choice what it would show', () => {
    for (const filters of [{}, { role: 'csp' }, { kind: 'guide' }, { phase: 'monitoring', kind: 'trigger' }] as const) {
      const { counts } = answer('kickoff', hits, filters);
      for (const [kind, count] of counts.kind) expect(answer('kickoff', hits, { ...filters, kind }).total).toBe(count);
      for (const [role, count] of counts.role) expect(answer('kickoff', hits, { ...filters, role }).total).toBe(count);
      for (const [phase, count] of counts.phase)
        expect(answer('kickoff', hits, { ...filters, phase }).total).toBe(count);
      expect(answer('kickoff', hits, { ...filters, kind: undefined }).total).toBe(counts.all);
    }
  });

  it('shows no term card when narrowed to another kind', () => {
    expect(answer('3PAO', [], { kind: 'guide' }).term).toBeUndefined();
    expect(answer('3PAO', [], { kind: 'term' }).term?.id).toBe('3pao');
  });

  it('leaves out what neither the quick list nor the index can name', () => {
    expect(shown('xyzzy', [{ path: '/gone/', score: 1 }])).toEqual([]);
  });
});
