import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Trigger, TriggerId } from '../deficiency-triggers.ts';
import { triggerKeys } from '../trigger-keys.ts';
import type { QuestionId } from './questions.ts';

/**
 * What has to be known to judge the deficiency triggers: the facts of a work document. A fact that was not given is left
 * out, which is never a “no” (our reading `triggers-not-assessed`): no list of changes is not an empty list of changes.
 * The day as of which the facts are judged is not one of them.
 */
export interface TriggerFacts {
  readonly vulnerabilities?: VulnerabilityCounts | undefined;
  readonly scanning?: ScanSubmission | undefined;
  readonly remediation?: Remediation | undefined;
  readonly annualAssessment?: AnnualAssessment | undefined;
  /** All changes to be judged, planned and emergency. */
  readonly changes?: readonly Change[] | undefined;
  /** All incidents reported, old ones too. */
  readonly incidents?: readonly Incident[] | undefined;
  /** All CISA Emergency Directives that ask for a response. */
  readonly directives?: readonly Directive[] | undefined;
  /** All zero-day attacks on whose handling FedRAMP is owed updates. */
  readonly zeroDays?: readonly ZeroDay[] | undefined;
  /** Answers to the questions that no number decides. */
  readonly answers?: { readonly [Id in QuestionId]?: boolean | undefined } | undefined;
  /** Earlier occurrences of triggers, other than what the facts above show. An empty list says that there are none. */
  readonly history?: readonly Occurrence[] | undefined;
  /** The triggers that the agency does not use (PM-107, PM-108). Left out: it uses all of them. */
  readonly off?: readonly TriggerId[] | undefined;
  /** What the numbers were read from. No trigger asks for it: it is what a report names. */
  readonly basis?: EvidenceBasis | undefined;
}

/** The kinds of file from which numbers are read. */
export const basisKinds = ['poam', 'scan'] as const;
/**
 * What became of the numbers of a file: they are used; they are used for earlier months alone; they are not, since the file is
 * of another date or of another system, or since nothing was filled in from it; or the file could not be read.
 */
export const basisUses = ['used', 'earlier', 'other-date', 'other-system', 'not-filled', 'unread'] as const;

/** Whose numbers these are, and the files that were given. */
export interface EvidenceBasis {
  /** As it was typed, or as its POA&M names it. */
  readonly csp?: string | undefined;
  /** The cloud service offering, as it was typed, or as its POA&M names it. */
  readonly system?: string | undefined;
  /** Every file that was given when numbers were last filled in, and the files of earlier numbers that still stand. */
  readonly files?: readonly BasisFile[] | undefined;
  /** Why numbers may be too low, as sentences: what was not read. */
  readonly shortfalls?: readonly string[] | undefined;
}

/** A file that was given. */
export interface BasisFile {
  readonly name?: string | undefined;
  readonly kind?: (typeof basisKinds)[number] | undefined;
  /** Its own date. */
  readonly date?: PlainDate | undefined;
  /** What it was recognized as: “FedRAMP POA&M workbook, layout 3.0”. */
  readonly format?: string | undefined;
  /** Rows of data in it. */
  readonly rows?: number | undefined;
  /** Whose it is, as it says itself. */
  readonly csp?: string | undefined;
  readonly system?: string | undefined;
  /** Left out: its numbers are used. */
  readonly use?: (typeof basisUses)[number] | undefined;
}

/** The day on which something came or ended; `none` when it has not yet. */
export type DateOrNone = PlainDate | 'none';

/** Counts of unique vulnerabilities. */
export interface VulnerabilityCounts {
  /** At the ATO. */
  readonly atBaseline?: number | undefined;
  /** At a re-baseline that the agency has approved; it then takes the place of the count at the ATO. */
  readonly atRebaseline?: number | undefined;
  readonly now?: number | undefined;
  /** Whether there may be more now than were counted: `now` is then a lower bound. Left out: it is exact. */
  readonly nowIsLowerBound?: boolean | undefined;
}

/** The kinds of scan submission that the rows on scanning name (PM-132). */
export const submissionKinds = ['initial-sar', 'annual-sar', 'monthly'] as const;

/** The scan submission to be judged. Earlier ones that did not comply stand in the history. */
export interface ScanSubmission {
  readonly kind?: (typeof submissionKinds)[number] | undefined;
  readonly date?: PlainDate | undefined;
  /** How many of all scans, or scanned targets, are unauthenticated. */
  readonly unauthenticated?: number | undefined;
  readonly total?: number | undefined;
  /** The unauthenticated share in percent, 0 to 100; read only where the two counts are not given. */
  readonly percent?: number | undefined;
}

/** The id of a trigger that counts open items by their age. */
export type AgedTriggerId = Extract<Trigger, { readonly impact: string }>['id'];

/** The triggers that count open items by their age, in the order of Table 1. */
export const agedTriggerIds: readonly AgedTriggerId[] = triggerKeys.aged.map(({ id }) => id);

/** Open vulnerabilities and POA&M items: a list, or counts by age. */
export interface Remediation {
  /** Everything open, each weakness once. Where it is given, it is counted instead of `counts`. */
  readonly items?: readonly OpenItem[] | undefined;
  /** How many open items are older than the trigger of this id says. */
  readonly counts?: { readonly [Id in AgedTriggerId]?: number | undefined } | undefined;
  /** Whether items with an approved deviation or a vendor dependency count. Left out: they count. */
  readonly countExceptions?: boolean | undefined;
  /** Whether there may be more open items than these: counts of them are then lower bounds. Left out: these are all. */
  readonly isLowerBound?: boolean | undefined;
}

/** The impacts by which items are counted. Critical is counted as High. */
export const countedImpacts = ['high', 'moderate', 'low'] as const;
/** The impacts that an open item can have, the highest first. */
export const itemImpacts = ['critical', ...countedImpacts] as const;
/** What may excuse the age of an item; `none` when nothing does. The triggers do not mention it: see the readings. */
export const itemExceptions = ['none', 'deviation', 'vendor-dependency'] as const;
/** Whether an item is known to be open. */
export const itemStatuses = ['open', 'unclear'] as const;
/** How far a deviation that was asked for has come. */
export const deviationStates = ['approved', 'pending'] as const;

/** A unique vulnerability, or a POA&M item, that is open. */
export interface OpenItem {
  /** Items of the same id are one weakness. */
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly impact?: (typeof itemImpacts)[number] | undefined;
  /** The original date of detection, from which the age counts. */
  readonly detected?: PlainDate | undefined;
  readonly exception?: (typeof itemExceptions)[number] | undefined;
  /** `unclear`: nobody can tell yet whether it is open. Left out: it is open. */
  readonly status?: (typeof itemStatuses)[number] | undefined;
  /** What the vulnerability is called: items of the same one count once for a trigger, whatever their impacts. */
  readonly vulnerability?: string | undefined;
  /** The ratings as they were given; `impact` is the one that counts. No trigger asks for them, nor for what follows. */
  readonly originalRating?: (typeof itemImpacts)[number] | undefined;
  readonly adjustedRating?: (typeof itemImpacts)[number] | undefined;
  /** The deviations that were asked for. Whether one excuses the item stands in `exception`. */
  readonly riskAdjustment?: (typeof deviationStates)[number] | undefined;
  readonly falsePositive?: (typeof deviationStates)[number] | undefined;
  readonly operationalRequirement?: (typeof deviationStates)[number] | undefined;
  /** Whether it waits for a vendor. Whether that excuses it stands in `exception`. */
  readonly vendorDependency?: boolean | undefined;
  /** The day on which the vendor was last asked. */
  readonly vendorCheckIn?: PlainDate | undefined;
}

/** The deliverables of the annual assessment. */
export interface AnnualAssessment {
  /** The annual ATO anniversary date by which the deliveries are judged. */
  readonly anniversary?: PlainDate | undefined;
  /** The day on which the SAP was delivered. */
  readonly sap?: DateOrNone | undefined;
  /** The day on which the full package was delivered; part of it is not a delivery. */
  readonly package?: DateOrNone | undefined;
}

/** The kinds of change that the rows tell apart. */
export const changeKinds = ['planned', 'emergency'] as const;

/** A change to the offering, made or planned. */
export interface Change {
  readonly title?: string | undefined;
  readonly kind?: (typeof changeKinds)[number] | undefined;
  /** The day on which it is, was or will be made. */
  readonly date?: PlainDate | undefined;
  /** The day on which its notice was received. */
  readonly notice?: DateOrNone | undefined;
  /** Whether its security impact analysis is sufficiently documented. */
  readonly analysisSufficient?: boolean | undefined;
}

/** An incident. */
export interface Incident {
  readonly title?: string | undefined;
  readonly date?: PlainDate | undefined;
  /** Incidents of the same type, or of the same cause, recur. Capitals and blanks make no difference. */
  readonly type?: string | undefined;
  readonly cause?: string | undefined;
}

/** A CISA Emergency Directive. */
export interface Directive {
  readonly title?: string | undefined;
  /** The last day on which a response is in time. */
  readonly due?: PlainDate | undefined;
  /** The day of the response. */
  readonly response?: DateOrNone | undefined;
}

/** A zero-day attack that is being addressed. */
export interface ZeroDay {
  readonly title?: string | undefined;
  /** The first day on which an update to FedRAMP was due. */
  readonly first?: PlainDate | undefined;
  /** The last such day; `none` while updates go on. */
  readonly last?: DateOrNone | undefined;
  /** The updates sent. */
  readonly updates?: readonly { readonly date?: PlainDate | undefined }[] | undefined;
}

/** A trigger that was met before. */
export interface Occurrence {
  readonly trigger?: TriggerId | undefined;
  /** The day on which it came true. */
  readonly date?: PlainDate | undefined;
  /** The day on which it was resolved. It tells a new occurrence from one that lasts. */
  readonly resolved?: DateOrNone | undefined;
  readonly note?: string | undefined;
}
