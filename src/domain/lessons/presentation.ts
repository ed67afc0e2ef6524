/*
 * A presentation as both windows share it: the slide that is shown, how much of it is revealed, whether the screen is
 * blank, the hands that were counted, and the clock. Each window applies what happens in either of them.
 */

/** A slide, as far as showing it goes. */
export interface PresentedSlide {
  readonly id: string;
  readonly minutes: number;
  /** How many times the next key reveals something before it leads on: an answer, the steps of a flow. */
  readonly reveals: number;
}

/** What is shown, and since when. */
export interface Presentation {
  /** The slide by its place, from 0. */
  readonly place: number;
  /** How much of it is revealed, from 0 to what it reveals in all. */
  readonly revealed: number;
  readonly isBlank: boolean;
  /** The hands counted for the options of a vote, by the slide’s id. */
  readonly hands: Readonly<Record<string, readonly number[]>>;
  /** When the clock was started, in milliseconds; `null` while it stands. */
  readonly startedAt: number | null;
  /** What was on the clock before that, in milliseconds. */
  readonly elapsed: number;
}

/** Something that the teacher did. */
export type PresentationEvent =
  | { readonly kind: 'next' | 'previous' | 'first' | 'last' | 'blank' | 'reset-clock' }
  | { readonly kind: 'go'; readonly place: number }
  | { readonly kind: 'reveal'; readonly revealed: number }
  | { readonly kind: 'hands'; readonly slide: string; readonly counts: readonly number[] }
  | { readonly kind: 'start-clock' | 'stop-clock'; readonly at: number };

/** A presentation before it begins. */
export const atTheBeginning: Presentation = {
  place: 0,
  revealed: 0,
  isBlank: false,
  hands: {},
  startedAt: null,
  elapsed: 0,
};

/** The most hands that are counted for an option. */
const mostHands = 9_999;

/** The presentation after an event. One that leads nowhere, such as back from the first slide, changes nothing. */
export function presented(
  now: Presentation,
  event: PresentationEvent,
  slides: readonly PresentedSlide[],
): Presentation {
  const next = after(now, event, slides);
  const isSame = (Object.keys(next) as (keyof Presentation)[]).every((name) => next[name] === now[name]);
  return isSame ? now : next;
}

function after(now: Presentation, event: PresentationEvent, slides: readonly PresentedSlide[]): Presentation {
  const last = slides.length - 1;
  const to = (place: number, revealed = 0): Presentation => {
    const kept = Math.min(Math.max(place, 0), last);
    return { ...now, place: kept, revealed, isBlank: false };
  };
  const all = (place: number) => slides[place]?.reveals ?? 0;
  switch (event.kind) {
    case 'next':
      if (now.isBlank) return { ...now, isBlank: false };
      if (now.revealed < all(now.place)) return { ...now, revealed: now.revealed + 1 };
      return now.place === last ? now : to(now.place + 1);
    case 'previous':
      if (now.isBlank) return { ...now, isBlank: false };
      if (now.revealed > 0) return { ...now, revealed: now.revealed - 1 };
      return now.place === 0 ? now : to(now.place - 1, all(now.place - 1));
    case 'first':
      return to(0);
    case 'last':
      return to(last);
    case 'go':
      return Number.isInteger(event.place) ? to(event.place) : now;
    case 'blank':
      return { ...now, isBlank: !now.isBlank };
    case 'reveal':
      return Number.isInteger(event.revealed)
        ? { ...now, revealed: Math.min(Math.max(event.revealed, 0), all(now.place)) }
        : now;
    case 'hands':
      return { ...now, hands: { ...now.hands, [event.slide]: event.counts.map(handsOf) } };
    case 'start-clock':
      return now.startedAt === null ? { ...now, startedAt: event.at } : now;
    case 'stop-clock':
      return { ...now, startedAt: null, elapsed: timeOn(now, event.at) };
    case 'reset-clock':
      return { ...now, startedAt: null, elapsed: 0 };
  }
}

const handsOf = (count: number) => (Number.isFinite(count) ? Math.min(Math.max(Math.round(count), 0), mostHands) : 0);

/** What is on the clock at a moment, in milliseconds. */
export function timeOn({ startedAt, elapsed }: Presentation, at: number): number {
  return elapsed + (startedAt === null ? 0 : Math.max(0, at - startedAt));
}

/** The minutes by which the plan ends the slides before a place, and those by which it ends the slide there. */
export function planAt(
  slides: readonly PresentedSlide[],
  place: number,
): { readonly from: number; readonly to: number } {
  const from = slides.slice(0, place).reduce((sum, { minutes }) => sum + minutes, 0);
  return { from, to: from + (slides[place]?.minutes ?? 0) };
}

/**
 * How many minutes behind the plan a moment is, whole; below zero when ahead of it, 0 while the slide is on time.
 *
 * @param time What is on the clock, in milliseconds.
 */
export function minutesBehind(slides: readonly PresentedSlide[], place: number, time: number): number {
  const minutes = time / 60_000;
  const { from, to } = planAt(slides, place);
  if (minutes > to) return Math.floor(minutes - to);
  return minutes < from ? -Math.floor(from - minutes) + 0 : 0;
}

/** Time as a clock shows it: `12:05`, `1:02:05`. */
export function clockText(time: number): string {
  const seconds = Math.floor(time / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}

/**
 * A presentation that came from another window or was kept, as far as it fits these slides; nothing where it is none.
 */
export function readPresentation(given: unknown, slides: readonly PresentedSlide[]): Presentation | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { place, revealed, isBlank, hands, startedAt, elapsed } = given as Record<string, unknown>;
  if (!isCount(place) || place >= slides.length || !isCount(revealed) || typeof elapsed !== 'number') return undefined;
  if (typeof hands !== 'object' || hands === null || !(elapsed >= 0)) return undefined;
  const known = Object.entries(hands).filter(
    ([id, counts]) => slides.some((slide) => slide.id === id) && Array.isArray(counts) && counts.every(isCount),
  );
  return {
    place,
    revealed: Math.min(revealed, slides[place]?.reveals ?? 0),
    isBlank: isBlank === true,
    hands: Object.fromEntries(known.map(([id, counts]) => [id, (counts as number[]).map(handsOf)])),
    startedAt: typeof startedAt === 'number' && Number.isFinite(startedAt) ? startedAt : null,
    elapsed: Number.isFinite(elapsed) ? elapsed : 0,
  };
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
