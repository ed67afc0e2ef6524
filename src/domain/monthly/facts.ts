import type { PlainDate } from '../calendar/plain-date.ts';
import type { MeetingHours } from '../calendar-entries/meeting-hours.ts';
import type { GroupService, ListedEntry, OwnEntry } from '../collaborative-conmon/facts.ts';
import type { AgendaItemId, DeliverableId } from '../collaborative-conmon/ids.ts';
import type { DeviationKind, MonthFigures } from './month-figures.ts';

/** A month: `2026-11`. */
export type PlainMonth = string & { readonly month: true };

/** How far a deviation request has come. */
export const requestStates = ['planned', 'submitted', 'approved', 'rejected', 'withdrawn'] as const;

/** How far a deviation request has come. `submitted`: it waits for the agencies’ decision. */
export type RequestState = (typeof requestStates)[number];

/** A deviation request in the log, which is kept from month to month. */
export interface DeviationRequest {
  /** The CSP’s own number of the request. */
  readonly number?: string | undefined;
  /** The POA&M item that it is about. */
  readonly poamId?: string | undefined;
  readonly kind?: DeviationKind | undefined;
  readonly state?: RequestState | undefined;
  readonly submitted?: PlainDate | undefined;
  readonly decided?: PlainDate | undefined;
  readonly note?: string | undefined;
}

/** How far a significant change has come. */
export const changeStates = [
  'planned',
  'pending-approval',
  'approved',
  'implementing',
  'testing',
  'done',
  'withdrawn',
] as const;

/** How far a significant change has come. */
export type ChangeState = (typeof changeStates)[number];

/** Whom a change affects. CC-098: all agency customers, or one. */
export const affectedParties = ['all-agencies', 'one-agency'] as const;

/** Whom a change affects. */
export type AffectedParty = (typeof affectedParties)[number];

/** A significant change in the log, which is kept from month to month. */
export interface SignificantChange {
  readonly number?: string | undefined;
  readonly title?: string | undefined;
  readonly affects?: AffectedParty | undefined;
  /** The agency that asks for it, where it affects one alone. */
  readonly agency?: string | undefined;
  readonly state?: ChangeState | undefined;
  readonly submitted?: PlainDate | undefined;
  readonly decided?: PlainDate | undefined;
  readonly note?: string | undefined;
}

/** An incident, an emergency directive, or the like. */
export interface Incident {
  readonly title?: string | undefined;
  readonly date?: PlainDate | undefined;
  readonly status?: string | undefined;
}

/** What the month’s agenda says of one of the usual items, besides what the figures say. */
export interface AgendaEntry extends ListedEntry {
  /** Minutes; a number from 1. */
  readonly minutes?: number | undefined;
}

/** An item that the group adds to the usual nine. */
export interface OwnAgendaItem extends OwnEntry {
  readonly minutes?: number | undefined;
}

/** The meeting of the month. */
export interface MonthMeeting extends MeetingHours {
  readonly date?: PlainDate | undefined;
  /** The day on which the email after the meeting was sent: the comment period begins with it. */
  readonly followUpSent?: PlainDate | undefined;
}

/** What is known of a deliverable of the month. */
export interface DeliverableFacts {
  readonly file?: string | undefined;
  readonly uploaded?: PlainDate | undefined;
  /** Set where there is none this month, such as no significant change request. */
  readonly isNone?: boolean | undefined;
}

/** Texts of a summary report that only people can write. */
export const reportTextIds = ['changed', 'triggers', 'assessment', 'agency-specific'] as const;

/** A text of the summary report: what changed, what is done about triggers, the annual assessment, agency-specific reports. */
export type ReportTextId = (typeof reportTextIds)[number];

/** The facts of a month’s package. Whatever is not given is absent. */
export interface MonthlyFacts extends GroupService {
  readonly month?: PlainMonth | undefined;
  readonly meeting?: MonthMeeting | undefined;
  /** What was said of the two conditions for skipping the month’s meeting. */
  readonly hasSubstantialChanges?: boolean | undefined;
  readonly hasVulnerabilityChanges?: boolean | undefined;
  /** What the files of the month came to, as they were read last. */
  readonly figures?: MonthFigures | undefined;
  readonly requests?: readonly DeviationRequest[] | undefined;
  readonly changes?: readonly SignificantChange[] | undefined;
  readonly incidents?: readonly Incident[] | undefined;
  readonly agenda?: { readonly [Id in AgendaItemId]?: AgendaEntry | undefined } | undefined;
  readonly ownItems?: readonly OwnAgendaItem[] | undefined;
  readonly texts?: { readonly [Id in ReportTextId]?: string | undefined } | undefined;
  readonly deliverables?: { readonly [Id in DeliverableId]?: DeliverableFacts | undefined } | undefined;
}
