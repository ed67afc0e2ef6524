import type { EvidenceBasis, TriggerFacts } from '../../triggers/facts/trigger-facts.ts';
import type { EvidenceCount } from '../counting/count-with.ts';
import type { FactSource } from './filling.ts';

/**
 * Says whose numbers the facts are and which files they were read from: those from which something was filled, in place of
 * files of the same kind that were there before.
 */
export function fillBasis(
  { files, shortfalls }: Pick<EvidenceCount, 'files' | 'shortfalls'>,
  facts: TriggerFacts,
  sources: readonly FactSource[],
): TriggerFacts {
  const filled = new Set(
    sources.flatMap((source) => (['kept', 'left-open'].includes(source.outcome) ? [] : source.files)),
  );
  const used = files.filter(({ name }) => name !== undefined && filled.has(name));
  if (used.length === 0) return facts;
  const { basis: before = {} } = facts;
  const kinds = new Set(used.map(({ kind }) => kind));
  const others = (before.files ?? []).filter(({ kind }) => !kinds.has(kind));
  const isOf = (text: string, names: readonly (string | undefined)[]) =>
    names.some((name) => name !== undefined && text.startsWith(name));
  const notRead = [
    ...(before.shortfalls ?? []).filter((text) =>
      isOf(
        text,
        others.map(({ name }) => name),
      ),
    ),
    ...shortfalls.filter((text) =>
      isOf(
        text,
        used.map(({ name }) => name),
      ),
    ),
  ];
  const csp = used.find((file) => file.csp !== undefined)?.csp ?? before.csp;
  const system = used.find((file) => file.system !== undefined)?.system ?? before.system;
  const basis: EvidenceBasis = {
    ...(csp === undefined ? {} : { csp }),
    ...(system === undefined ? {} : { system }),
    files: [...others, ...used.map(({ csp: _, system: __, ...file }) => file)],
    ...(notRead.length === 0 ? {} : { shortfalls: notRead }),
  };
  return { ...facts, basis };
}
