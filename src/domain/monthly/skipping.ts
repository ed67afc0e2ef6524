import type { MonthlyFacts } from './facts.ts';

/**
 * Whether a month’s meeting may be skipped (CC-066), by our reading of the condition (CC-069): no substantial changes to the
 * system, and no substantial change in vulnerabilities; both are asked. What is to happen to a comment period without a
 * meeting the source does not say (CC-070): `against` names why we advise to hold it all the same.
 */
export type Skipping =
  | { readonly answer: 'may'; readonly against: readonly PendingMatter[] }
  | { readonly answer: 'hold'; readonly because: readonly SkippingCondition[] }
  | { readonly answer: 'not-known'; readonly asks: readonly SkippingCondition[] };

/** The two conditions for skipping a meeting. */
export const skippingConditions = ['changes', 'vulnerabilities'] as const;

/** A condition for skipping a meeting. */
export type SkippingCondition = (typeof skippingConditions)[number];

/** What waits for a decision of the agencies: deviation requests, significant change requests. */
export type PendingMatter = 'requests' | 'changes';

/** Judges whether the meeting of the month may be skipped. */
export function judgeSkipping(facts: MonthlyFacts): Skipping {
  const { hasSubstantialChanges, hasVulnerabilityChanges } = facts;
  const answers = { changes: hasSubstantialChanges, vulnerabilities: hasVulnerabilityChanges };
  const because = skippingConditions.filter((one) => answers[one] === true);
  if (because.length > 0) return { answer: 'hold', because };
  const asks = skippingConditions.filter((one) => answers[one] === undefined);
  return asks.length > 0 ? { answer: 'not-known', asks } : { answer: 'may', against: pendingMatters(facts) };
}

function pendingMatters({ requests = [], changes = [], figures }: MonthlyFacts): PendingMatter[] {
  const isRequestPending =
    requests.some(({ state }) => state === 'submitted') || (figures?.lists.pending?.value ?? 0) > 0;
  const isChangePending = changes.some(({ state }) => state === 'pending-approval');
  return [...(isRequestPending ? (['requests'] as const) : []), ...(isChangePending ? (['changes'] as const) : [])];
}
