import type { Unread } from '../../work-documents/checked-facts.ts';
import { triggerKeys } from '../trigger-keys.ts';
import { endsBeforeStart, moreThanAllScans, moreThanYounger, shareDiffers } from '../words/refusals.ts';
import type { DateOrNone, TriggerFacts } from './trigger-facts.ts';

/**
 * Facts that cannot be true beside others, each at the field that is to be corrected. The fact it is measured by stays.
 */
export function contradictions(facts: TriggerFacts): Unread[] {
  return [
    ...scanningContradictions(facts),
    ...countContradictions(facts),
    ...(facts.zeroDays ?? []).flatMap(({ first, last }, index) =>
      endBefore(first, last, `zeroDays.${index}.last`, false),
    ),
    ...(facts.history ?? []).flatMap(({ date, resolved }, index) =>
      endBefore(date, resolved, `history.${index}.resolved`, true),
    ),
  ];
}

function scanningContradictions({ scanning = {} }: TriggerFacts): Unread[] {
  const { unauthenticated, total, percent } = scanning;
  if (unauthenticated === undefined || total === undefined) return [];
  if (unauthenticated > total) {
    return [{ field: 'scanning.unauthenticated', value: unauthenticated, message: moreThanAllScans(total) }];
  }
  // A share is often given without decimals, rounded one way or the other.
  const share = (unauthenticated * 100) / total;
  if (percent === undefined || Math.abs(share - percent) < 1) return [];
  return [{ field: 'scanning.percent', value: percent, message: shareDiffers(unauthenticated, total, percent) }];
}

/** Counts by age of one impact: the items over a higher age are among those over a lower one. */
function countContradictions({ remediation }: TriggerFacts): Unread[] {
  const counts = remediation?.counts ?? {};
  return triggerKeys.aged.flatMap(({ id, impact, days }) => {
    const older = counts[id];
    if (older === undefined) return [];
    return triggerKeys.aged.flatMap((wider) => {
      const younger = counts[wider.id];
      if (wider.impact !== impact || wider.days >= days) return [];
      if (younger === undefined || older <= younger) return [];
      const message = moreThanYounger(younger, impact, wider.days);
      return [{ field: `remediation.counts.${id}`, value: older, message }];
    });
  });
}

function endBefore(
  start: DateOrNone | undefined,
  end: DateOrNone | undefined,
  field: string,
  isHistory: boolean,
): Unread[] {
  if (start === undefined || start === 'none' || end === undefined || end === 'none' || end >= start) return [];
  return [{ field, value: end, message: endsBeforeStart(start, isHistory) }];
}

/** The same facts without those at these fields, each of which has to be there. Nothing is changed in place. */
export function withoutFields<Facts extends object>(
  facts: Facts,
  fields: readonly { readonly field: string }[],
): Facts {
  if (fields.length === 0) return facts;
  const copy = structuredClone(facts);
  for (const { field } of fields) {
    const path = field.split('.');
    const name = path.pop() ?? '';
    const group = path.reduce((inner, step) => inner[step] as Group, copy as Group);
    delete group[name];
  }
  return copy;
}

type Group = Record<string, unknown>;
