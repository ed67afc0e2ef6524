import {
  clockText,
  minutesBehind,
  type Presentation,
  type PresentedSlide,
  planAt,
  timeOn,
} from '../../domain/lessons/presentation';
import { filled } from '../../domain/wording';
import { actionOf, type KeyAction } from './presenter-keys';
import { type SharedPresentation, sharePresentation } from './shared-presentation';

/** What a window of a deck needs to show it and to be driven. */
export interface DeckWindow {
  /** Says something to those who do not see the slide change. */
  readonly say: (text: string) => void;
  readonly shared: SharedPresentation;
}

const one = <Kind extends HTMLElement>(selector: string) => document.querySelector<Kind>(selector);
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

/**
 * Drives a window of a deck by its keys, its buttons and its address.
 *
 * @param parts The slides, or the notes on each, in order.
 * @param draw Draws what is shown, in this window’s own way.
 * @param own What keys do here besides, such as full screen.
 */
export function driveDeck(
  parts: readonly HTMLElement[],
  draw: (presentation: Presentation) => void,
  own: Partial<Record<KeyAction, () => void>>,
): DeckWindow {
  const bar = one('[data-deck]');
  if (!bar) throw new Error('The controls of the deck are not on the page.');
  const words = bar.dataset;
  const slides = parts.map(({ id, dataset }) => ({
    id,
    minutes: Number(dataset.minutes ?? 0),
    reveals: Number(dataset.reveals ?? 0),
  }));
  const titles = parts.map((part) => part.querySelector('h1, h2')?.textContent?.trim() ?? '');
  const status = one('[data-say]');
  const say = (text: string) => {
    if (status) status.textContent = text;
  };
  let shown = -1;
  const show = (presentation: Presentation) => {
    const { place } = presentation;
    draw(presentation);
    drawPlace(presentation, slides, words);
    drawClock(presentation, slides, words);
    const { id = '' } = slides[place] ?? {};
    if (place !== shown && location.hash !== `#${id}`) history.replaceState(null, '', `#${id}`);
    if (shown !== -1 && place !== shown)
      say(`${filled(words.place ?? '', { number: place + 1, count: slides.length })}: ${titles[place]}`);
    shown = place;
  };
  const asked = placeAsked();
  const askedFor = slideAsked();
  const shared = sharePresentation(words.deck ?? '', slides, show, asked === -1 ? undefined : asked);
  const does: Readonly<Partial<Record<KeyAction, () => void>>> = {
    next: () => shared.does({ kind: 'next' }),
    previous: () => shared.does({ kind: 'previous' }),
    first: () => shared.does({ kind: 'first' }),
    last: () => shared.does({ kind: 'last' }),
    blank: () => shared.does({ kind: 'blank' }),
    clock: () => shared.does({ kind: shared.now().startedAt === null ? 'start-clock' : 'stop-clock', at: Date.now() }),
    notes: () => one<HTMLAnchorElement>('[data-other-window]')?.click(),
    help: () => one<HTMLDialogElement>('[data-help]')?.showModal(),
    ...own,
  };
  addEventListener('keydown', (event) => {
    const action = actionOf(event);
    if (action === undefined || does[action] === undefined) return;
    event.preventDefault();
    does[action]();
  });
  for (const button of all('[data-do]')) {
    button.addEventListener('click', () => {
      if (button.dataset.do === 'reset-clock') shared.does({ kind: 'reset-clock' });
      else does[button.dataset.do as KeyAction]?.();
    });
  }
  one('[data-close]')?.addEventListener('click', () => one<HTMLDialogElement>('[data-help]')?.close());
  addEventListener('hashchange', () => go());
  // A clock in a window behind another is late by itself: it is set by the time, not by counting.
  setInterval(() => drawClock(shared.now(), slides, words), 500);

  /** The place that the address asks for; -1 for a slide that does not exist, nothing where it names none. */
  function placeAsked(): number | undefined {
    const id = slideAsked();
    return id === '' || id === 'main' ? undefined : slides.findIndex((slide) => slide.id === id);
  }
  function go(place = placeAsked(), slide = slideAsked()): void {
    if (place === undefined || place === shared.now().place) return;
    if (place !== -1) {
      shared.does({ kind: 'go', place });
      return;
    }
    // A mistyped address moves nobody: another window may be in the middle of the lesson.
    history.replaceState(null, '', `#${slides[shared.now().place]?.id ?? ''}`);
    say(filled(words.noSuchSlide ?? '', { slide }));
  }
  if (typeof BroadcastChannel === 'undefined') say(words.notInStep ?? '');
  // What was drawn has put the address right by now.
  go(asked, askedFor);
  return { say, shared };
}

/** The slide that the address names; as it stands there where it is not an address’s writing. */
function slideAsked(): string {
  const text = location.hash.slice(1);
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

type Words = Readonly<Record<string, string | undefined>>;

function drawPlace({ place, isBlank }: Presentation, slides: readonly PresentedSlide[], words: Words): void {
  for (const text of all('[data-place-now]')) {
    text.textContent = filled(words.place ?? '', { number: place + 1, count: slides.length });
  }
  for (const bar of all('progress[data-progress]')) (bar as HTMLProgressElement).value = (place + 1) / slides.length;
  for (const button of all('[data-do="blank"]')) {
    button.textContent = (isBlank ? words.unblank : words.blankScreen) ?? '';
    button.setAttribute('aria-pressed', String(isBlank));
  }
}

function drawClock(presentation: Presentation, slides: readonly PresentedSlide[], words: Words): void {
  const time = timeOn(presentation, Date.now());
  const { from, to } = planAt(slides, presentation.place);
  const late = minutesBehind(slides, presentation.place, time);
  const standing =
    late === 0 ? words.onTime : filled((late > 0 ? words.behind : words.ahead) ?? '', { minutes: Math.abs(late) });
  const set = (selector: string, text: string) => {
    for (const place of all(selector)) if (place.textContent !== text) place.textContent = text;
  };
  set('[data-clock]', clockText(time));
  set('[data-plan-now]', filled(words.plan ?? '', { from, to }));
  set('[data-standing]', presentation.startedAt === null && time === 0 ? '' : (standing ?? ''));
  set('[data-do="clock"]', (presentation.startedAt === null ? words.startClock : words.stopClock) ?? '');
}
