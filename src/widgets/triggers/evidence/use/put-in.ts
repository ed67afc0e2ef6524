import type { TriggerWork } from '../../../../domain/triggers/work/trigger-work.ts';
import { factAt, withFact } from '../../../../domain/work-documents/put-back.ts';

/** All that evidence can fill, change or take out. */
const paths = [
  'asOf',
  'vulnerabilities.now',
  'scanning.date',
  'scanning.unauthenticated',
  'scanning.total',
  'scanning.percent',
  'remediation',
  'history',
] as const;

/**
 * Puts facts into what was entered, wherever they differ. What cannot be used and is not replaced stays as it was entered.
 *
 * @param before The facts as they were read from what was entered.
 */
export function putIn(given: unknown, before: TriggerWork, after: TriggerWork): unknown {
  return paths.reduce<unknown>((result, path) => {
    const next = factAt(after, path);
    return JSON.stringify(factAt(before, path)) === JSON.stringify(next) ? result : withFact(result, path, next);
  }, given);
}
