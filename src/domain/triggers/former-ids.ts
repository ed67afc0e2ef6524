import { isRecord } from '../work-documents/checked-facts.ts';
import type { TriggerId } from './deficiency-triggers.ts';

/** The ids that triggers had while they named a number of days, each with its id of today. Saved work may hold them. */
export const formerTriggerIds = {
  'late-remediation-high-30': 'late-remediation-high-dfr',
  'late-remediation-high-60': 'late-remediation-high-cap',
  'late-remediation-moderate-90': 'late-remediation-moderate-dfr',
  'late-remediation-moderate-120': 'late-remediation-moderate-cap',
} as const satisfies Readonly<Record<string, TriggerId>>;

const formerAnchors = (): readonly (readonly [former: string, current: string])[] => [
  ...Object.entries(formerTriggerIds).flatMap(([former, current]) => [
    [former, current] as const,
    [`trigger-${former}`, `trigger-${current}`] as const,
  ]),
  ['six-month-window', 'triggers-rolling-window'],
  ['escalation-step-8-order', 'escalation-letters-due'],
];

/** The anchors that a trigger or a reading had on pages of earlier editions. Links to them must still land. */
export function formerAnchorsOf(id: string): readonly string[] {
  return formerAnchors().flatMap(([former, current]) => (current === id ? [former] : []));
}

/** The id of today where the value is a former id of a trigger; any other value as it is. */
export function currentTriggerId(value: unknown): unknown {
  return typeof value === 'string' && Object.hasOwn(formerTriggerIds, value)
    ? formerTriggerIds[value as keyof typeof formerTriggerIds]
    : value;
}

/** The list with former ids of triggers replaced; any other value as it is. */
export function withCurrentIds(list: unknown): unknown {
  return Array.isArray(list) ? list.map(currentTriggerId) : list;
}

/** The list of records with the former id under `trigger` replaced in each; any other value as it is. */
export function withCurrentTriggers(list: unknown): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((entry: unknown) =>
    isRecord(entry) && Object.hasOwn(entry, 'trigger') ? { ...entry, trigger: currentTriggerId(entry.trigger) } : entry,
  );
}

/** The record with former ids among its names replaced, so long as no name is lost; any other value as it is. */
export function withCurrentNames(record: unknown): unknown {
  if (!isRecord(record)) return record;
  const renamed = Object.entries(record).map(([name, value]) => {
    const current = String(currentTriggerId(name));
    return [Object.hasOwn(record, current) ? name : current, value] as const;
  });
  return Object.fromEntries(renamed);
}
