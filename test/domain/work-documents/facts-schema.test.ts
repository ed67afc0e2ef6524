import { describe, expect, it } from 'vitest';
import {
  choice,
  date,
  group,
  list,
  longestList,
  longestText,
  readFacts,
  type Schema,
  text,
  type ValueOf,
  yesOrNo,
} from '../../../src/domain/work-documents/facts-schema.ts';

interface Visit {
  readonly name?: string | undefined;
  readonly on?: ValueOf<typeof date> | undefined;
  readonly paid?: boolean | undefined;
  readonly size?: 'small' | 'large' | undefined;
  readonly guests?: readonly string[] | undefined;
}

const visit = group<Visit>(
  {
    name: text,
    on: date,
    paid: yesOrNo,
    size: choice(['small', 'large'], (one) => (one === 'small' ? 'A few' : 'Many')),
    guests: list(text),
  },
  (name) => `“${name}” is unknown.`,
);
const read = (input: unknown) => readFacts(visit, input, {});

describe('a schema of facts', () => {
  it('reads what is sound, and sets each other value aside under its field', () => {
    const input = { name: 7, on: '2026-02-30', paid: 'yes', size: 'huge', guests: ['Ann', null], more: [1] };
    const { facts, problems, unread } = read(input);
    expect(facts).toEqual({ guests: ['Ann'] });
    expect(problems.map(({ field, message }) => `${field}: ${message}`)).toEqual([
      'name: “7” is not a text.',
      'on: There is no February 30, 2026: that month has 28 days.',
      'paid: “yes” is neither yes nor no. Write true or false here.',
      'size: “huge” is not a choice here. Choose “A few” or “Many”.',
      'guests.1: An empty value (null) is not a text.',
      'more: “more” is unknown.',
    ]);
    expect(unread.map(({ value }) => value)).toEqual([7, '2026-02-30', 'yes', 'huge', null, [1]]);
  });

  it('takes an empty text for a fact that is not given, quietly', () => {
    expect(read({ name: '', on: '', size: '' })).toEqual({ facts: {}, problems: [], unread: [] });
    expect(read(undefined)).toEqual({ facts: {}, problems: [], unread: [] });
  });

  it.each([
    ['a text', 'name', text, 'x'.repeat(longestText), 'Enter 20,000 characters or fewer.'],
    ['a list', 'guests', list(text), Array(longestList).fill('x'), 'It may have up to 100,000 entries.'],
  ] as const)(
    'reads %s up to its bound, and sets a longer one aside whole',
    (_, field, schema: Schema<unknown>, value, says) => {
      const only = group({ [field]: schema }, String);
      expect(readFacts(only, { [field]: value }, {}).problems).toEqual([]);
      const longer = typeof value === 'string' ? `${value}x` : [...value, 'x'];
      const { facts, problems, unread } = readFacts(only, { [field]: longer }, {});
      expect(facts).toEqual({});
      expect(problems).toEqual([{ field, message: expect.stringContaining(says) }]);
      expect(unread[0]?.value).toBe(longer);
    },
  );
});
