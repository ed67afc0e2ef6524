import { factAt } from '../../../../domain/work-documents/fact-paths.ts';

/** What files fill, as far as a count of them decides it. */
export const filledPaths = [
  'vulnerabilities.now',
  'scanning.unauthenticated',
  'scanning.total',
  'remediation',
] as const;

/** Above this, items one by one would make the form unusable, each answer of the page slow and its file large. */
export const mostListed = 1_000;

/** Whether what files filled in still stands in what was entered, whatever else was changed since. */
export function isStillThere(filled: unknown, given: unknown): boolean {
  return filledPaths.every((path) => JSON.stringify(factAt(filled, path)) === JSON.stringify(factAt(given, path)));
}
