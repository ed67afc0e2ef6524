import { addDays, daysBetween } from '../../calendar/days.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { triggerOf } from '../deficiency-triggers.ts';
import {
  deliveryOf,
  deliveryUnknown,
  packageDelivered,
  packageNotDelivered,
  planDelivered,
  planNotDelivered,
} from '../words/deliverables.ts';
import { compare, firstBeyond, firstShort, marginOf } from './comparisons.ts';
import { cameBy, datedLater, type KnownFacts, reason, unknown } from './known-facts.ts';
import type { Reason, Sum } from './results.ts';

/**
 * Judges the delivery of the SAP for the annual assessment. It is late when fewer days than the threshold lie between the
 * delivery, or today while there is none, and the anniversary. Exactly that many days is in time.
 * Source: ConMon Performance Management, Table 1 (PM-172 to PM-176); reading `trigger-late-annual-assessment-sap`.
 */
export function judgeAssessmentPlan(known: KnownFacts): Reason[] {
  const { anniversary, sap } = known.facts.annualAssessment ?? {};
  const delivered = cameBy(sap, known);
  if (anniversary === undefined || delivered === undefined) return [lacking('sap', known)];
  const { days } = triggerOf('late-annual-assessment-sap').thresholds;
  const sum = compare(days, daysBetween(delivered === 'none' ? known.day : delivered, anniversary));
  const turns = addDays(anniversary, -firstShort(days));
  const text =
    delivered === 'none'
      ? planNotDelivered(sum.actual, anniversary, days)
      : planDelivered(delivered, sum.actual, anniversary, days);
  const flags = datedLater(deliveryOf.sap, sap, known);
  return [delivery(sum, text, { about: 'annualAssessment.sap', flags, turns, isOwed: delivered === 'none' })];
}

/**
 * Judges the delivery of the full annual assessment package. A delivery on the anniversary itself is in time; one on any
 * later day is late.
 * Source: ConMon Performance Management, Table 1 (PM-177 to PM-180); reading `trigger-late-annual-assessment-package`.
 */
export function judgeAssessmentPackage(known: KnownFacts): Reason[] {
  const { anniversary, package: given } = known.facts.annualAssessment ?? {};
  const delivered = cameBy(given, known);
  if (anniversary === undefined || delivered === undefined) return [lacking('package', known)];
  const { days } = triggerOf('late-annual-assessment-package').thresholds;
  const sum = compare(days, daysBetween(anniversary, delivered === 'none' ? known.day : delivered));
  const turns = addDays(anniversary, firstBeyond(days));
  const text =
    delivered === 'none'
      ? packageNotDelivered(-sum.actual, anniversary)
      : packageDelivered(delivered, sum.actual, anniversary);
  const flags = datedLater(deliveryOf.package, given, known);
  return [delivery(sum, text, { about: 'annualAssessment.package', flags, turns, isOwed: delivered === 'none' })];
}

interface Delivery {
  readonly about: string;
  readonly flags: Reason['flags'];
  /** The first day on which the delivery is late. */
  readonly turns: PlainDate;
  readonly isOwed: boolean;
}

/** The reason for a delivery that came, or is owed still. */
function delivery(sum: Sum, text: string, { about, flags, turns, isOwed }: Delivery): Reason {
  return reason(sum.holds ? 'met' : 'not-met', text, {
    about,
    sums: [sum],
    margin: marginOf(sum),
    flags,
    ...(sum.holds ? { lasts: true, since: turns } : {}),
    ...(!sum.holds && isOwed ? { comesTrue: turns } : {}),
  });
}

function lacking(field: 'sap' | 'package', { facts }: KnownFacts): Reason {
  const missing = (['anniversary', field] as const).filter((name) => facts.annualAssessment?.[name] === undefined);
  return unknown(
    deliveryUnknown(field),
    missing.map((name) => `annualAssessment.${name}`),
    { about: `annualAssessment.${field}` },
  );
}
