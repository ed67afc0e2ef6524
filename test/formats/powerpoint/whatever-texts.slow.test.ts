import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deck, DeckBody } from '../../../src/domain/documents/deck.ts';
import { writePowerPoint } from '../../../src/formats/powerpoint/write-powerpoint.ts';
import { deckFaults, readSlides } from '../../support/deck-reader.ts';
import { options } from './sample-deck.ts';

const hostile = 'a\u0000\u0001\u000b\u001f\ud800 \udfff\uffff <a:p> & ]]> "q" \'s\' ** שלום \u202e right to left 🙂';
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(hostile, '', '**', '****', '**a** b **c**', 'x'.repeat(500), 'word '.repeat(100)),
);
const texts = fc.array(text, { maxLength: 5 });
const pairs = fc.array(fc.record({ title: text, text }), { maxLength: 8 });
const stations = fc.array(fc.record({ name: text, here: fc.boolean() }), { maxLength: 8 });

const anyBody: fc.Arbitrary<DeckBody> = fc.oneof(
  fc.constant({ kind: 'title' as const }),
  fc.record({ kind: fc.constant('points' as const), points: texts }),
  fc.record({ kind: fc.constant('columns' as const), columns: pairs }),
  fc.record({
    kind: fc.constant('figures' as const),
    figures: fc.array(fc.record({ figure: text, text }), { maxLength: 4 }),
  }),
  fc.record({ kind: fc.constant('table' as const), columns: texts, rows: fc.array(texts, { maxLength: 4 }) }),
  fc.record({
    kind: fc.constant('line' as const),
    phases: fc.array(fc.record({ title: text, stations }), { maxLength: 6 }),
    text,
  }),
  fc.record({ kind: fc.constant('choices' as const), question: text, options: texts, answer: text }),
  fc.record({ kind: fc.constant('steps' as const), steps: pairs }),
);

const anyDeck: fc.Arbitrary<Deck> = fc.record({
  title: text,
  subtitle: text,
  about: text,
  slides: fc.array(fc.record({ title: text, source: text, notes: texts, body: anyBody }), { maxLength: 4 }),
});

describe('slides as a file of PowerPoint, whatever their texts hold', () => {
  it('are sound, and each has one title, which no other has', () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        const bytes = writePowerPoint(deck, { ...options, creator: deck.about });
        expect(deckFaults(bytes)).toEqual([]);
        const titles = readSlides(bytes).map((slide) => slide.titles);
        expect(titles.map(({ length }) => length)).toEqual(deck.slides.map(() => 1));
        expect(new Set(titles.flat()).size).toBe(deck.slides.length);
        expect(titles.flat()).not.toContain('');
      }),
      { seed: 1, numRuns: 30 },
    );
  });

  it('are sound with texts of 5,000 letters', () => {
    const bodies: DeckBody[] = [
      { kind: 'points', points: ['x'.repeat(5000), 'word '.repeat(1000)] },
      { kind: 'table', columns: ['word '.repeat(1000)], rows: [['x'.repeat(5000)]] },
    ];
    const slides = bodies.map((body) => ({ title: 'title '.repeat(900), notes: ['note '.repeat(1000)], body }));
    const bytes = writePowerPoint({ title: 'T', about: 'A', slides }, options);
    expect(deckFaults(bytes)).toEqual([]);
    expect(readSlides(bytes)).toHaveLength(2);
  });

  it('keep markup, quotes and marks of direction as they are', () => {
    const deck: Deck = {
      title: hostile,
      about: hostile,
      slides: [{ title: 'T', notes: [hostile], body: { kind: 'points', points: [hostile] } }],
    };
    const [slide] = readSlides(writePowerPoint(deck, options));
    const kept = '<a:p> & ]]> "q" \'s\' ** שלום \u202e right to left 🙂';
    expect([slide?.texts[0], slide?.notes[0]]).toEqual(
      [`a ${kept}`, `a ${kept}`].map((one) => expect.stringContaining(one.slice(2))),
    );
  });
});
