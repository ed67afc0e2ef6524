import fc from 'fast-check';
import type { PresentationEvent, PresentedSlide } from '../../../src/domain/lessons/presentation.ts';

/** Slides of a minute each, by how much each reveals. */
export const slidesOf = (reveals: readonly number[]): PresentedSlide[] =>
  reveals.map((one, place) => ({ id: `slide-${place}`, minutes: 1, reveals: one }));

/** Any slides, one at least. */
export const anySlides = fc.array(fc.nat(3), { minLength: 1, maxLength: 6 }).map(slidesOf);

/** Anything that a teacher may do, in any order; numbers may lie beyond what the slides have. */
export const anyEvents = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('next' as const, 'previous' as const) }) },
    fc.record({ kind: fc.constantFrom('first' as const, 'last' as const, 'blank' as const, 'reset-clock' as const) }),
    fc.record({ kind: fc.constant('go' as const), place: fc.integer({ min: -3, max: 9 }) }),
    fc.record({ kind: fc.constant('reveal' as const), revealed: fc.integer({ min: -3, max: 9 }) }),
    fc.record({
      kind: fc.constant('hands' as const),
      slide: fc.nat(5).map((place) => `slide-${place}`),
      counts: fc.array(fc.double({ min: -5, max: 20_000 }), { maxLength: 4 }),
    }),
    fc.record({ kind: fc.constantFrom('start-clock' as const, 'stop-clock' as const), at: fc.nat(9_000_000) }),
  ) satisfies fc.Arbitrary<PresentationEvent>,
  { maxLength: 25 },
);
