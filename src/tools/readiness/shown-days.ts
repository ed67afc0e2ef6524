import type { DayChoice } from '../../domain/readiness/kept-days.ts';

/* Which two days the page compares, so that exports and printouts compare the same ones. */

let choice: DayChoice = {};

/** Remembers the days that the page compares; without an argument, that it compares none. */
export function rememberDays(shown: DayChoice = {}): void {
  choice = shown;
}

/** The days that the page compares; no choice where it compares none. */
export function rememberedDays(): DayChoice {
  return choice;
}
