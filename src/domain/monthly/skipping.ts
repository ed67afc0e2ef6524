import type { MonthlyFacts } from './facts.ts';

/**
 * Whether a month’s meeting may be left out (CC-066): there are no substantial changes in the system or vulnerabilities
 * identified. The sentence can be read in two ways (CC-069), so both are asked. The text does not say how a comment period
 * runs without a meeting (CC-070): while a request waits for a decision, our reading is that the meeting is held.
 */
export type Skipping =
  | { readonly answer: 'may' }
  | { readonly answer: 'hold'; readonly because: readonly SkippingReason[] }
  | { readonly answer: 'not-known'; readonly asks: readonly SkippingQuestion[] };

/** Why the meeting is held. */
export type SkippingReason = 'changes' | 'vulnerabilities' | 'pending-requests' | 'pending-changes';

/** What has to be answered first. */
export type SkippingQuestion = 'changes' | 'vulnerabilities';

/** Judges whether the meeting of the month may be left out. */
export function judgeSkipping({
  hasSubstantialChanges,
  hasNewVulnerabilities,
  requests = [],
  changes = [],
  figures,
}: MonthlyFacts): Skipping {
  const isRequestPending =
    requests.some(({ state }) => state === 'submitted') || (figures?.lists.pending?.value ?? 0) > 0;
  const because: SkippingReason[] = [
    ...(hasSubstantialChanges === true ? (['changes'] as const) : []),
    ...(hasNewVulnerabilities === true ? (['vulnerabilities'] as const) : []),
    ...(isRequestPending ? (['pending-requests'] as const) : []),
    ...(changes.some(({ state }) => state === 'pending-approval') ? (['pending-changes'] as const) : []),
  ];
  if (because.length > 0) return { answer: 'hold', because };
  const asks: SkippingQuestion[] = [
    ...(hasSubstantialChanges === undefined ? (['changes'] as const) : []),
    ...(hasNewVulnerabilities === undefined ? (['vulnerabilities'] as const) : []),
  ];
  return asks.length > 0 ? { answer: 'not-known', asks } : { answer: 'may' };
}
