import { glossaryPath } from '../terms.ts';

/**
 * What a result counts for by the page that it is on, from the more special address to the less special one. What is
 * taught comes before what is noted about it: a long list of changes, readings or faults says nearly every word.
 */
const byAddress: readonly (readonly [begin: string, weight: number])[] = [
  ['/changes/checks/', 0.3],
  ['/changes/', 0.75],
  ['/today/', 0.8],
  [glossaryPath, 0.85],
  ['/guide/', 1],
  ['/roles/', 0.95],
  ['/tools/', 0.85],
  ['/sources/documents/', 0.8],
  ['/sources/', 0.5],
];
const other = 0.5;
const paper = 0.5;
/** A rule comes before its example. */
const example = 0.6;

/** What has changed since then counts for, where the reader asks what holds today. */
const current = 1.15;

/**
 * What a result on this page counts for.
 *
 * @param path Without the base path.
 * @param asksToday Whether the reader asks what holds today.
 */
export function pageWeight(path: string, asksToday: boolean): number {
  if (asksToday && /^\/(?:changes|today)\/(?:#|$)/.test(path)) return current;
  const weight = byAddress.find(([begin]) => path.startsWith(begin))?.[1] ?? other;
  return path.endsWith('/paper/') ? weight * paper : weight;
}

/** What a section counts for by its heading, from 0 to 1. */
export const sectionWeight = (heading: string): number => (/\bexamples?\b/i.test(heading) ? example : 1);
