import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { differIn, label, sentence, sentenceWithPeriods, withNames, wordsById } from '../../src/schemas/tool-words.ts';

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe('the words of a tool', () => {
  it.each([
    { what: 'a label', schema: label, good: ['Who judges', '3PAO'], bad: ['', 'The "CSP"', 'It’s {time}', 'a — b'] },
    { what: 'a sentence', schema: sentence, good: ['It is open.', '“No” counts.'], bad: ['it is open.', 'It is open'] },
    {
      what: 'a sentence with periods',
      schema: sentenceWithPeriods,
      good: ['Send it {sar-and-poam-before-debrief} before.', 'Send it.'],
      bad: ['Send it {fortnight} before.', 'send it.'],
    },
    {
      what: 'a text with names',
      schema: withNames(['count']),
      good: ['{count} items'],
      bad: ['{counts} items', '{ items'],
    },
  ])('are $what where they hold what one does, and nothing else', ({ schema, good, bad }) => {
    expect(good.filter((value) => !accepts(schema, value))).toEqual([]);
    expect(bad.filter((value) => accepts(schema, value))).toEqual([]);
  });

  it('have every id once, and no other', () => {
    const words = wordsById(['first', 'second'], label);
    expect(accepts(words, { first: 'A', second: 'B' })).toBe(true);
    expect(accepts(words, { first: 'A' })).toBe(false);
    expect(accepts(words, { first: 'A', second: 'B', third: 'C' })).toBe(false);
  });

  it('can be of another kind for an id that asks for it', () => {
    const words = wordsById(['name', 'text'], (id) => (id === 'text' ? sentence : label));
    expect(accepts(words, { name: 'A', text: 'It is open.' })).toBe(true);
    expect(accepts(words, { name: 'A', text: 'B' })).toBe(false);
  });

  it('can be held to differ from entry to entry', () => {
    const words = wordsById(['first', 'second'], z.strictObject({ title: label })).superRefine(differIn('title'));
    expect(accepts(words, { first: { title: 'A' }, second: { title: 'B' } })).toBe(true);
    expect(words.safeParse({ first: { title: 'A' }, second: { title: 'A' } }).error?.issues).toMatchObject([
      { path: ['second', 'title'], message: 'first has this title too.' },
    ]);
  });
});
