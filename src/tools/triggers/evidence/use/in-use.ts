import { isRecord } from '../../../../domain/work-documents/checked-facts.ts';
import { factAt } from '../../../../domain/work-documents/fact-paths.ts';
import type { EvidenceClient } from '../../../../ui/evidence/evidence-client.ts';
import type { CountSummary } from '../../../../ui/evidence/tasks.ts';
import type { EvidenceProps } from '../evidence-props.ts';
import { filledPaths, mostListed } from './filled.ts';

/**
 * Whether the numbers of a count stand in the facts already, and are said there to be from these files: so it is after a
 * visit in which they were filled in, once the same files are chosen again.
 */
export async function areInUse(
  client: Pick<EvidenceClient, 'fill'>,
  facts: EvidenceProps['facts'],
  { vulnerabilities: { now, from } }: Pick<CountSummary, 'vulnerabilities'>,
): Promise<boolean> {
  if ((facts.basis?.files ?? []).length === 0) return false;
  const { facts: filled, sources } = await client.fill(facts, {
    overwrite: ['vulnerabilities.now', 'scanning', 'remediation'],
    form: facts.remediation !== undefined && !facts.remediation.items ? 'counts' : 'items',
    mostListed,
    withHistory: false,
    useLowerBound: from === 'poam' && facts.vulnerabilities?.now === now,
  });
  const isFilled = sources.some(({ outcome }) => outcome === 'filled' || outcome === 'replaced');
  return (
    isFilled && [...filledPaths, 'basis'].every((path) => asText(factAt(filled, path)) === asText(factAt(facts, path)))
  );
}

/** A value as text that does not depend on the order of its keys. */
function asText(value: unknown): string | undefined {
  return JSON.stringify(value, (_, one: unknown) =>
    isRecord(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one,
  );
}
