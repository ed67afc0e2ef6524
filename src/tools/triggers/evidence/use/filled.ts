import { factAt } from '../../../../domain/work-documents/fact-paths.ts';

/** What files fill, as far as a count of them decides it. */
const paths = ['vulnerabilities.now', 'scanning.unauthenticated', 'scanning.total', 'remediation'];

/** Whether what files filled in still stands in what was entered, whatever else was changed since. */
export function isStillThere(filled: unknown, given: unknown): boolean {
  return paths.every((path) => JSON.stringify(factAt(filled, path)) === JSON.stringify(factAt(given, path)));
}
