import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atTheBeginning,
  clockText,
  minutesBehind,
  type Presentation,
  type PresentationEvent,
  type PresentedSlide,
  planAt,
  presented,
  timeOn,
} from '../../../src/domain/lessons/presentation.ts';
import { anyEvents, anySlides, slidesOf } from './any-presentation.ts';

const slides = slidesOf([0, 2, 0]);
const following = (events: readonly PresentationEvent[], from: Presentation = atTheBeginning, shown = slides) =>
  events.reduce((now, event) => presented(now, event, shown), from);
const kinds = (...all: ('next' | 'previous' | 'first' | 'last' | 'blank')[]) => all.map((kind) => ({ kind }));
const at = (place: number, revealed = 0): Presentation => ({ ...atTheBeginning, place, revealed });

describe('a presentation', () => {
  it('reveals all of a slide before it leads on, and stays on the last one', () => {
    expect(following(kinds('next'))).toEqual(at(1));
    expect(following(kinds('next', 'next'))).toEqual(at(1, 1));
    expect(following(kinds('next', 'next', 'next'))).toEqual(at(1, 2));
    expect(following(kinds('next', 'next', 'next', 'next'))).toEqual(at(2));
    const end = at(2);
    expect(presented(end, { kind: 'next' }, slides)).toBe(end);
  });

  it('goes back the way it came: to a slide with all revealed, then hides it piece by piece', () => {
    expect(following(kinds('previous'), at(2))).toEqual(at(1, 2));
    expect(following(kinds('previous', 'previous', 'previous'), at(2))).toEqual(at(1));
    expect(following(kinds('previous'), at(1))).toEqual(at(0));
    expect(presented(atTheBeginning, { kind: 'previous' }, slides)).toBe(atTheBeginning);
  });

  it('goes to the first, the last and any slide with nothing revealed, and never beyond the ends', () => {
    expect(following(kinds('first'), at(1, 2))).toEqual(at(0));
    expect(following(kinds('last'), at(1, 2))).toEqual(at(2));
    expect(following([{ kind: 'go', place: 1 }], at(1, 2))).toEqual(at(1));
    expect(following([{ kind: 'go', place: 99 }])).toEqual(at(2));
    expect(following([{ kind: 'go', place: -1 }])).toEqual(at(0));
  });

  it('shows the same slide again after a blank screen, whichever way it is left', () => {
    const blank = following(kinds('blank'), at(1, 1));
    expect(blank).toEqual({ ...at(1, 1), isBlank: true });
    for (const kind of ['blank', 'next', 'previous'] as const) expect(following([{ kind }], blank)).toEqual(at(1, 1));
    expect(following(kinds('last'), blank)).toEqual(at(2));
  });

  it('stays the same object where an event changes nothing, so that no window tells the others what they know', () => {
    const end = at(2);
    const events: PresentationEvent[] = [
      { kind: 'last' },
      { kind: 'go', place: 2 },
      { kind: 'go', place: Number.NaN },
      { kind: 'reveal', revealed: 0 },
      { kind: 'reveal', revealed: 0.5 },
      { kind: 'stop-clock', at: 5 },
      { kind: 'reset-clock' },
    ];
    for (const event of events) expect(presented(end, event, slides)).toBe(end);
    expect(presented(atTheBeginning, { kind: 'first' }, slides)).toBe(atTheBeginning);
  });

  it('reveals at once as much as is asked for, as far as the slide has it', () => {
    expect([-1, 0, 1, 2, 3].map((revealed) => following([{ kind: 'reveal', revealed }], at(1)).revealed)).toEqual([
      0, 0, 1, 2, 2,
    ]);
    expect(following([{ kind: 'reveal', revealed: 1 }])).toEqual(atTheBeginning);
  });

  it('keeps the hands of each slide: whole numbers from 0 to 9,999', () => {
    const counts = [2.6, -4, Number.NaN, Number.POSITIVE_INFINITY, 1e9];
    const counted = following([
      { kind: 'hands', slide: 'slide-1', counts: [3, 4] },
      { kind: 'hands', slide: 'slide-2', counts: [5] },
      { kind: 'hands', slide: 'slide-1', counts },
    ]);
    expect(counted).toEqual({ ...atTheBeginning, hands: { 'slide-1': [3, 0, 0, 0, 9_999], 'slide-2': [5] } });
    expect(following(kinds('next', 'last'), counted).hands).toEqual(counted.hands);
  });

  it('keeps place and what is revealed within bounds, whatever happens', () => {
    fc.assert(
      fc.property(anySlides, anyEvents, (shown, events) => {
        let now = atTheBeginning;
        for (const event of events) {
          now = presented(now, event, shown);
          expect(shown[now.place]).toBeDefined();
          expect(now.revealed).toBeGreaterThanOrEqual(0);
          expect(now.revealed).toBeLessThanOrEqual(shown[now.place]?.reveals ?? -1);
          expect(now.elapsed).toBeGreaterThanOrEqual(0);
        }
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it('comes back where it was with next and then previous, and the other way round, except at the ends', () => {
    fc.assert(
      fc.property(anySlides, anyEvents, (shown, events) => {
        const now = { ...following(events, atTheBeginning, shown), isBlank: false };
        const end = shown.length - 1;
        if (now.place < end || now.revealed < (shown[end]?.reveals ?? 0))
          expect(following(kinds('next', 'previous'), now, shown)).toEqual(now);
        if (now.place > 0 || now.revealed > 0) expect(following(kinds('previous', 'next'), now, shown)).toEqual(now);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it('reaches every slide with everything revealed by next alone', () => {
    fc.assert(
      fc.property(anySlides, (shown) => {
        const keys = shown.reduce((sum, { reveals }) => sum + reveals + 1, -1);
        const end = following(Array<PresentationEvent>(keys).fill({ kind: 'next' }), atTheBeginning, shown);
        expect(end).toEqual(at(shown.length - 1, shown.at(-1)?.reveals));
      }),
      { seed: 1, numRuns: 20 },
    );
  });
});

describe('the clock of a presentation', () => {
  it('runs from its start, stands when it is stopped, and goes on from there', () => {
    const started = following([{ kind: 'start-clock', at: 1_000 }]);
    expect([timeOn(atTheBeginning, 9_000), timeOn(started, 1_000), timeOn(started, 61_000)]).toEqual([0, 0, 60_000]);
    const stopped = following([{ kind: 'stop-clock', at: 61_000 }], started);
    expect(stopped).toEqual({ ...atTheBeginning, elapsed: 60_000 });
    const again = following([{ kind: 'start-clock', at: 100_000 }], stopped);
    expect([timeOn(stopped, 99_000), timeOn(again, 101_000)]).toEqual([60_000, 61_000]);
    expect(following([{ kind: 'reset-clock' }], again)).toEqual(atTheBeginning);
  });

  it('is not started twice, nor stopped twice, and never runs backward', () => {
    const started = following([{ kind: 'start-clock', at: 1_000 }]);
    expect(presented(started, { kind: 'start-clock', at: 5_000 }, slides)).toBe(started);
    const stopped = following([{ kind: 'stop-clock', at: 4_000 }], started);
    expect(following([{ kind: 'stop-clock', at: 9_000 }], stopped)).toEqual(stopped);
    // The computer’s own clock was put back.
    expect(timeOn(started, 500)).toBe(0);
    expect(following([{ kind: 'stop-clock', at: 500 }], { ...started, elapsed: 7 })).toEqual({
      ...atTheBeginning,
      elapsed: 7,
    });
  });

  it('goes on whatever slide is shown', () => {
    const started = following([{ kind: 'start-clock', at: 1_000 }]);
    expect(following(kinds('next', 'last', 'blank'), started)).toMatchObject({ startedAt: 1_000, elapsed: 0 });
  });

  it.each([
    [0, '0:00'],
    [999, '0:00'],
    [1_000, '0:01'],
    [59_999, '0:59'],
    [60_000, '1:00'],
    [725_000, '12:05'],
    [3_599_999, '59:59'],
    [3_600_000, '1:00:00'],
    [3_725_000, '1:02:05'],
    [36_000_000, '10:00:00'],
  ])('shows %i milliseconds as %s', (time, text) => {
    expect(clockText(time)).toBe(text);
  });
});

describe('the plan of a presentation', () => {
  const planned: PresentedSlide[] = [
    { id: 'a', minutes: 2, reveals: 0 },
    { id: 'b', minutes: 1.5, reveals: 0 },
    { id: 'c', minutes: 3, reveals: 0 },
  ];
  const behind = (place: number, minutes: number) => minutesBehind(planned, place, minutes * 60_000);

  it('adds up the minutes of the slides before and of the slide itself', () => {
    expect([0, 1, 2, 3].map((place) => planAt(planned, place))).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 3.5 },
      { from: 3.5, to: 6.5 },
      { from: 6.5, to: 6.5 },
    ]);
  });

  it('calls a slide on time from its first moment to its last, and behind only after a whole minute', () => {
    expect([2, 3, 3.5, 3.6, 4.49].map((minutes) => behind(1, minutes))).toEqual([0, 0, 0, 0, 0]);
    expect([4.5, 5.49, 5.5].map((minutes) => behind(1, minutes))).toEqual([1, 1, 2]);
  });

  it('calls it ahead only by a whole minute', () => {
    expect([3.5, 3.4, 2.51, 2.5, 1.5, 0].map((minutes) => behind(2, minutes))).toEqual([0, 0, 0, -1, -2, -3]);
    // Neither is shown with a sign: 0 is not −0.
    expect(Object.is(behind(2, 3.4), 0)).toBe(true);
    expect(behind(0, 0)).toBe(0);
  });
});
