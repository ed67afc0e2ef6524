import type { Certainty } from '../counting/sure-number.ts';

/** The kinds of change between two months that are counted, by their names in `MonthChanges`. */
export const changeKinds = [
  'added',
  'closed',
  'reopened',
  'gone',
  'recurrences',
  'movedLater',
  'movedEarlier',
] as const;

/** A kind of change between two months. */
export type ChangeKind = (typeof changeKinds)[number];

/** In which months there may be items that were not read, or that have no id to follow them by. */
export interface Unseen {
  /** The month of which changes are told. */
  readonly now: boolean;
  /** The month that it is compared with. */
  readonly before: boolean;
  /** That one, or any earlier one. */
  readonly ever: boolean;
}

/**
 * How sure the number of each kind of change is. Items that were not seen can be further changes, which leaves a lower bound;
 * or they can show that a change is none, such as a new item that was there before: then the number is not known.
 */
export function changeCertainty({ now, before, ever }: Unseen): Readonly<Record<ChangeKind, Certainty>> {
  const unless = (mayBeNone: boolean, mayBeMore: boolean): Certainty => {
    if (mayBeNone) return 'not-known';
    return mayBeMore ? 'at-least' : 'exact';
  };
  const any = now || ever;
  return {
    added: unless(ever, now),
    closed: unless(false, any),
    reopened: unless(before, any),
    gone: unless(now, before),
    recurrences: unless(any, any),
    movedLater: unless(false, any),
    movedEarlier: unless(false, any),
  };
}
