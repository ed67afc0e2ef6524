import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atTheBeginning, presented, readPresentation } from '../../../src/domain/lessons/presentation.ts';
import { anyEvents, anySlides, slidesOf } from './any-presentation.ts';

const slides = slidesOf([0, 2, 0]);
const good = { ...atTheBeginning, place: 1, revealed: 1, startedAt: 5_000, elapsed: 60_000 };

describe('a presentation that was kept or came from another window', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(anySlides, anyEvents, (shown, events) => {
        // Hands are counted on slides of the presentation alone.
        const own = events.filter((event) => event.kind !== 'hands' || shown.some(({ id }) => id === event.slide));
        const now = own.reduce((before, event) => presented(before, event, shown), atTheBeginning);
        expect(readPresentation(now, shown)).toEqual(now);
        expect(readPresentation(JSON.parse(JSON.stringify(now)), shown)).toEqual(now);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a word', 'hello'],
    ['a number', 3],
    ['a list', [1, 2]],
    ['no entries', {}],
    ['a place that is no number', { ...good, place: '1' }],
    ['a place before the first', { ...good, place: -1 }],
    ['a place between two', { ...good, place: 0.5 }],
    ['a place after the last', { ...good, place: 3 }],
    ['a place that is no place', { ...good, place: Number.NaN }],
    ['less than nothing revealed', { ...good, revealed: -1 }],
    ['half a thing revealed', { ...good, revealed: 0.5 }],
    ['no word on what is revealed', { ...good, revealed: undefined }],
    ['hands that are none', { ...good, hands: 'three' }],
    ['no hands', { ...good, hands: null }],
    ['a clock that shows less than nothing', { ...good, elapsed: -1 }],
    ['a clock that shows no number', { ...good, elapsed: Number.NaN }],
    ['a clock that shows a text', { ...good, elapsed: '60' }],
  ])('is none where it is %s', (_, given) => {
    expect(readPresentation(given, slides)).toBeUndefined();
  });

  it('is none where there are no slides', () => {
    expect(readPresentation(atTheBeginning, [])).toBeUndefined();
  });

  it('reveals no more than its slide has, as where the slide has changed since', () => {
    expect(readPresentation({ ...good, revealed: 9 }, slides)).toEqual({ ...good, revealed: 2 });
    expect(readPresentation({ ...good, place: 2 }, slides)).toEqual({ ...good, place: 2, revealed: 0 });
  });

  it('is blank only where it says so, and its clock runs only from a moment', () => {
    for (const isBlank of ['true', 1, {}, undefined])
      expect(readPresentation({ ...good, isBlank }, slides)?.isBlank).toBe(false);
    for (const startedAt of ['5000', Number.NaN, Number.NEGATIVE_INFINITY, {}, undefined])
      expect(readPresentation({ ...good, startedAt }, slides)).toEqual({ ...good, startedAt: null });
    expect(readPresentation({ ...good, elapsed: Number.POSITIVE_INFINITY }, slides)).toEqual({ ...good, elapsed: 0 });
  });

  it('leaves out hands of slides that are gone, and hands that are no counts', () => {
    const hands = {
      'slide-0': [1, 2],
      'slide-1': [1, -2],
      'slide-2': 'three',
      'slide-9': [1],
      toString: [1],
    };
    expect(readPresentation({ ...good, hands }, slides)).toEqual({ ...good, hands: { 'slide-0': [1, 2] } });
  });

  it('brings nothing along that is no part of a presentation', () => {
    const given: unknown = JSON.parse('{"place":1,"revealed":0,"hands":{"__proto__":[1]},"elapsed":0,"more":1}');
    expect(readPresentation(given, slides)).toEqual({ ...atTheBeginning, place: 1 });
  });

  it('is read without an error whatever is given, and then fits the slides', () => {
    const anyEntry = fc.oneof(fc.integer({ min: -2, max: 4 }), fc.anything());
    const anyGiven = fc.oneof(
      fc.anything(),
      fc.record({ place: anyEntry, revealed: anyEntry, isBlank: anyEntry, hands: anyEntry, elapsed: anyEntry }),
      fc.record({ place: fc.nat(2), revealed: fc.nat(9), hands: fc.object(), startedAt: anyEntry, elapsed: fc.nat() }),
    );
    fc.assert(
      fc.property(anyGiven, (given) => {
        const read = readPresentation(given, slides);
        if (!read) return;
        expect(slides[read.place]?.reveals).toBeGreaterThanOrEqual(read.revealed);
        expect(readPresentation(read, slides)).toEqual(read);
      }),
      { seed: 1, numRuns: 150 },
    );
  });
});
