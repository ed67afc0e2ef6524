import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReviewAnswers } from '../../domain/review-approach/answers.ts';
import { type CriterionId, criterionIds } from '../../domain/review-approach/criteria.ts';
import type { WorkStore } from '../../ui/work/store/work-store.ts';

/** A place in the tool: a question, or the result. */
export type Place = CriterionId | 'result';

/** Goes to a place, and focuses its heading unless `focus` is false. */
export type GoTo = (place: Place, options?: { readonly returnTo?: Place; readonly focus?: boolean }) => void;

interface Spot {
  readonly place: Place;
  /** The place to return to after changing an answer. */
  readonly returnTo?: Place | undefined;
}

/**
 * Keeps the user’s place in the address, so that the browser’s Back and Forward lead from place to place, and a reload
 * stays. An address without a place leads to the result if there are answers, and to the first question otherwise.
 */
export function usePlace(store: WorkStore<ReviewAnswers>, heading: RefObject<HTMLElement | null>) {
  const { opening, answers } = now(store);
  const [spot, setSpot] = useState<Spot>(() => addressed() ?? { place: firstPlace(store.state().document.facts) });
  const shown = useRef({ opening, answers });
  const focuses = useRef(false);
  // As of this rendering, not as of the last effects: a user who goes back and forward quickly is ahead of them.
  const drawn = useRef(spot);
  drawn.current = spot;

  const { current: before } = shown;
  useEffect(() => {
    shown.current = { opening, answers };
    // The user has opened other work, and not the same again.
    if (opening === before.opening || answers === before.answers) return;
    const place = firstPlace(store.state().document.facts);
    if (addressed()) push({ place });
    setSpot({ place });
  }, [opening, answers]);

  // Listens from the first rendering on: after a missed step the page would not match its address.
  useLayoutEffect(() => {
    const onStep = () => {
      const found = addressed();
      // A link within the page is also a step in history, but not to another place.
      if (!found || isSame(found, drawn.current)) return;
      focuses.current = true;
      setSpot(found);
    };
    addEventListener('popstate', onStep);
    return () => removeEventListener('popstate', onStep);
  }, []);

  useEffect(() => {
    if (focuses.current) heading.current?.focus();
    focuses.current = false;
  }, [spot]);

  /** Writes the place into the address if it is not there yet. */
  function settle(): void {
    if (!addressed()) history.replaceState(spot, '', addressOf(spot.place) + location.hash);
  }

  const go: GoTo = (place, { returnTo, focus = true } = {}) => {
    settle();
    const next: Spot = returnTo === undefined || returnTo === place ? { place } : { place, returnTo };
    if (!isSame(next, spot)) push(next);
    focuses.current = focus;
    setSpot({ ...next });
  };

  /** Changes the answers and stays at this place. */
  function stay(change: () => void): void {
    settle();
    change();
    shown.current = now(store);
  }

  return { place: spot.place, returnTo: spot.returnTo, go, stay };
}

/** The open work and its answers. */
function now(store: WorkStore<ReviewAnswers>): { readonly opening: string; readonly answers: string } {
  const { opening, document: work } = store.state();
  return { opening, answers: JSON.stringify(work.facts) };
}

/** The place to start with these answers. */
function firstPlace(answers: ReviewAnswers): Place {
  return Object.keys(answers).length === 0 ? (criterionIds[0] ?? 'result') : 'result';
}

function push(spot: Spot): void {
  history.pushState(spot, '', addressOf(spot.place));
}

/** The address of a place in the tool. */
function addressOf(place: Place): string {
  return location.pathname + (place === 'result' ? '?result' : `?question=${place}`);
}

/** The place in the address, if it has one. */
function addressed(): Spot | undefined {
  const query = new URLSearchParams(location.search);
  const place = query.has('result') ? 'result' : placeNamed(query.get('question'));
  const { returnTo } = (history.state ?? {}) as { returnTo?: unknown };
  return place && { place, returnTo: placeNamed(returnTo) };
}

function placeNamed(name: unknown): Place | undefined {
  return name === 'result' ? name : criterionIds.find((id) => id === name);
}

function isSame(one: Spot, other: Spot): boolean {
  return one.place === other.place && one.returnTo === other.returnTo;
}
