import { addDays, daysBetween } from '../../calendar/days.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { dateInWords } from '../../wording.ts';
import { triggerOf } from '../deficiency-triggers.ts';
import { compare, firstBeyond, firstShort, marginOf } from './comparisons.ts';
import { cameBy, datedLater, type KnownFacts, reason, unknown } from './known-facts.ts';
import type { Reason, Sum } from './results.ts';
import { unitText } from './wording.ts';

/**
 * Judges the delivery of the SAP for the annual assessment. One that has not been delivered is late as soon as fewer days
 * remain than it has to come before the anniversary.
 * Source: ConMon Performance Management, Table 1 (PM-172 to PM-176); reading `trigger-late-annual-assessment-sap`.
 */
export function judgeAssessmentPlan(known: KnownFacts): Reason[] {
  const { anniversary, sap } = known.facts.annualAssessment ?? {};
  const delivered = cameBy(sap, known);
  if (anniversary === undefined || delivered === undefined) return [lacking('sap', known)];
  const { days } = triggerOf('late-annual-assessment-sap').thresholds;
  const sum = compare(days, daysBetween(delivered === 'none' ? known.day : delivered, anniversary));
  const turns = addDays(anniversary, -firstShort(days));
  const rule = `fewer than ${unitText(days.value, days.unit)} before it is late`;
  const text =
    delivered === 'none'
      ? `The SAP is not delivered, and ${leftText(sum.actual)} the anniversary, ${dateInWords(anniversary)}; ${rule}.`
      : `The SAP was delivered on ${dateInWords(delivered)}, ${sidesText(-sum.actual)} the anniversary, ${dateInWords(anniversary)}; ${rule}.`;
  const flags = datedLater('The delivery of the SAP', sap, known);
  return [delivery(sum, text, { about: 'annualAssessment.sap', flags, turns, isOwed: delivered === 'none' })];
}

/**
 * Judges the delivery of the full annual assessment package, which is in time until the anniversary itself.
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
      ? `The full package is not delivered, and ${leftText(-sum.actual)} the anniversary, ${dateInWords(anniversary)}; later than that day is late.`
      : `The full package was delivered on ${dateInWords(delivered)}, ${sidesText(sum.actual)} the anniversary, ${dateInWords(anniversary)}; later than that day is late.`;
  const flags = datedLater('The delivery of the package', given, known);
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
  const what = field === 'sap' ? 'SAP' : 'full package';
  return unknown(
    `The anniversary, or when the ${what} was delivered, is not known.`,
    missing.map((name) => `annualAssessment.${name}`),
    { about: `annualAssessment.${field}` },
  );
}

/** How long there is to a day, or how long it has passed. */
function leftText(days: number): string {
  if (days < 0) return `it is ${unitText(-days, 'days')} past`;
  return days === 1 ? '1 day is left to' : `${unitText(days, 'days')} are left to`;
}

/** On which side of a day another lies. */
function sidesText(daysAfter: number): string {
  if (daysAfter === 0) return 'on';
  return `${unitText(Math.abs(daysAfter), 'days')} ${daysAfter > 0 ? 'after' : 'before'}`;
}
