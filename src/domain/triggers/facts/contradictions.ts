import { dateInWords } from '../../wording.ts';
import type { Unread } from '../../work-documents/checked-facts.ts';
import { triggerOf } from '../deficiency-triggers.ts';
import { agedTriggerIds, type DateOrNone, type TriggerFacts } from './trigger-facts.ts';

/**
 * Facts that cannot be true beside others, each at the field that is to be corrected. The fact it is measured by stays.
 */
export function contradictions(facts: TriggerFacts): Unread[] {
  return [
    ...scanningContradictions(facts),
    ...countContradictions(facts),
    ...(facts.zeroDays ?? []).flatMap(({ first, last }, index) =>
      endBefore(first, last, `zeroDays.${index}.last`, 'the first day'),
    ),
    ...(facts.history ?? []).flatMap(({ date, resolved }, index) =>
      endBefore(date, resolved, `history.${index}.resolved`, 'the day on which it came true'),
    ),
  ];
}

function scanningContradictions({ scanning = {} }: TriggerFacts): Unread[] {
  const { unauthenticated, total, percent } = scanning;
  if (unauthenticated === undefined || total === undefined) return [];
  if (unauthenticated > total) {
    const message = `Enter ${total} or fewer: there are only ${total} scans in the submission.`;
    return [{ field: 'scanning.unauthenticated', value: unauthenticated, message }];
  }
  // A share is often given without decimals, rounded one way or the other.
  const share = (unauthenticated * 100) / total;
  if (percent === undefined || Math.abs(share - percent) < 1) return [];
  const message = `${unauthenticated} of ${total} scans are not ${percent}%. Correct the counts, or leave the share out.`;
  return [{ field: 'scanning.percent', value: percent, message }];
}

/** Items that are older than 60 days are among those older than 30. */
function countContradictions({ remediation }: TriggerFacts): Unread[] {
  const counts = remediation?.counts ?? {};
  return agedTriggerIds.flatMap((id) => {
    const { impact, thresholds } = triggerOf(id);
    const older = counts[id];
    if (older === undefined) return [];
    return agedTriggerIds.flatMap((other) => {
      const wider = triggerOf(other);
      const younger = counts[other];
      const { value: days } = wider.thresholds.days;
      if (wider.impact !== impact || days >= thresholds.days.value) return [];
      if (younger === undefined || older <= younger) return [];
      const message = `Enter ${younger} or fewer: only ${younger} ${impact} impact items are more than ${days} days old, and these are among them.`;
      return [{ field: `remediation.counts.${id}`, value: older, message }];
    });
  });
}

function endBefore(start: DateOrNone | undefined, end: DateOrNone | undefined, field: string, what: string): Unread[] {
  if (start === undefined || start === 'none' || end === undefined || end === 'none' || end >= start) return [];
  return [{ field, value: end, message: `Enter ${dateInWords(start)} or a later day: this is before ${what}.` }];
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
