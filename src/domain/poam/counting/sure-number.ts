/* Apart from what works certainty out: a page reads figures that were worked out before without it. */

/** How far a number can be relied on. */
export const certainties = ['exact', 'at-least', 'not-known'] as const;

/**
 * How far a number can be relied on: it is exact; it is at least so high, because something was not read or is not known;
 * or it is not known.
 */
export type Certainty = (typeof certainties)[number];

/** A number, and how far it can be relied on. One that is not known is shown as such, whatever the value. */
export interface SureNumber {
  readonly value: number;
  readonly certainty: Certainty;
}
