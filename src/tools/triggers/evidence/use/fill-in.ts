import type { EvidenceField, FilledFacts } from '../../../../domain/poam/bridge/filling.ts';
import type { TriggerWork } from '../../../../domain/triggers/work/trigger-work.ts';
import { factAt, withFact } from '../../../../domain/work-documents/fact-paths.ts';

/** What each field of evidence fills, changes or takes out. */
const pathsOf: Readonly<Record<EvidenceField, readonly string[]>> = {
  'vulnerabilities.now': ['vulnerabilities.now', 'vulnerabilities.nowIsLowerBound'],
  scanning: ['scanning.date', 'scanning.unauthenticated', 'scanning.total', 'scanning.percent'],
  remediation: ['remediation'],
  history: ['history'],
};

/** Whether anything of a field is changed by what was filled. */
export function isChanged({ outcome }: FilledFacts['sources'][number]): boolean {
  return outcome !== 'kept' && outcome !== 'left-open';
}

/**
 * Fills what evidence gives into what was entered. What cannot be used and is not replaced stays as it was entered.
 *
 * @param asOf The day to judge by, where it is to be set.
 */
export function fillIn(given: unknown, { facts, sources }: FilledFacts, asOf: TriggerWork['asOf']): unknown {
  const changed = sources.filter(isChanged).flatMap(({ field }) => pathsOf[field]);
  const paths = changed.length === 0 ? [] : [...changed, 'basis'];
  const filled = paths.reduce<unknown>((result, path) => withFact(result, path, factAt(facts, path)), given);
  return asOf === undefined ? filled : withFact(filled, 'asOf', asOf);
}
