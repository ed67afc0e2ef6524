import {
  atTheBeginning,
  type Presentation,
  type PresentationEvent,
  type PresentedSlide,
  presented,
  readPresentation,
} from '../../domain/lessons/presentation';
import { siteNames } from '../../ui/work/store/browser-store';

/** A presentation that several windows of this browser show in step. */
export interface SharedPresentation {
  readonly now: () => Presentation;
  /** Applies what the teacher did here, and tells the other windows. */
  readonly does: (event: PresentationEvent) => void;
}

/**
 * Shares a presentation between the windows that show it. It survives a reload of this window, and of all but one.
 *
 * @param deck Its name: windows of one deck are in step.
 * @param show Draws it: at once, and whenever it changes.
 * @param asked The place that the address of this window asks for: it, and the other windows, go there.
 */
export function sharePresentation(
  deck: string,
  slides: readonly PresentedSlide[],
  show: (presentation: Presentation) => void,
  asked?: number,
): SharedPresentation {
  const name = `${siteNames}/presentation${deck}`;
  const at = (from: Presentation, place: unknown) =>
    typeof place === 'number' && place !== from.place ? presented(from, { kind: 'go', place }, slides) : from;
  let now = at(kept(name, slides) ?? atTheBeginning, asked);
  const set = (next: Presentation) => {
    now = next;
    keep(name, now);
    show(now);
  };
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isHello(data)) {
      // What is kept of clock and hands is here; where to go is in the new window’s address.
      const next = at(now, data.hello);
      if (next !== now) set(next);
      channel.postMessage(now);
      return;
    }
    const told = readPresentation(data, slides);
    if (told) set(told);
  });
  channel?.postMessage({ hello: asked });
  if (asked !== undefined) keep(name, now);
  show(now);
  return {
    now: () => now,
    does(event) {
      const next = presented(now, event, slides);
      if (next === now) return;
      set(next);
      channel?.postMessage(now);
    },
  };
}

/** What a window says when it opens: where it is asked to be, or nothing. */
const isHello = (data: unknown): data is { readonly hello: unknown } =>
  typeof data === 'object' && data !== null && 'hello' in data;

/* What is kept for a reload of this window. Where the browser keeps nothing, a reload begins anew at the slide of the address. */

function kept(name: string, slides: readonly PresentedSlide[]): Presentation | undefined {
  try {
    return readPresentation(JSON.parse(sessionStorage.getItem(name) ?? 'null'), slides);
  } catch {
    return undefined;
  }
}

function keep(name: string, presentation: Presentation): void {
  try {
    sessionStorage.setItem(name, JSON.stringify(presentation));
  } catch {
    // Nothing is lost but the place on a reload, which the address names.
  }
}
