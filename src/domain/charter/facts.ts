import type { PlainDate } from '../calendar/plain-date.ts';
import type { MeetingHours } from '../calendar-entries/meeting-hours.ts';
import type { GroupService, ListedEntry, OwnEntry } from '../collaborative-conmon/facts.ts';
import type { AgendaItemId, DeliverableId } from '../collaborative-conmon/ids.ts';
import type { TriggerId } from '../triggers/deficiency-triggers.ts';

/** What an agency has issued for the service. */
export const authorizations = ['ato', 'atu'] as const;

/** What an agency has issued for the service: an ATO or an ATU. */
export type Authorization = (typeof authorizations)[number];

/** A member agency. */
export interface Agency {
  readonly name?: string | undefined;
  readonly authorization?: Authorization | undefined;
  /** The name of its Authorizing Official. */
  readonly ao?: string | undefined;
}

/** What a member is in the group (CC-035 to CC-056). `assessor`: one who has no consulting role. */
export const memberRoles = [
  ...(['csp', 'representative', 'ao', 'ao-delegate', 'consulting-assessor', 'assessor', 'other'] as const),
] as const;

/** What a member is in the group. */
export type MemberRole = (typeof memberRoles)[number];

/** A member of the collaboration group. */
export interface Member {
  readonly name?: string | undefined;
  readonly role?: MemberRole | undefined;
  /** The agency that the member is from, by its name; for others their organization. */
  readonly agency?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly isVoting?: boolean | undefined;
}

/** How often the group meets. */
export const meetingIntervals = ['month', 'two-weeks', 'quarter'] as const;

/** How often the group meets. */
export type MeetingInterval = (typeof meetingIntervals)[number];

/** Which such weekday of a month. */
export const weeksOfMonth = ['first', 'second', 'third', 'fourth', 'last'] as const;

/** Which such weekday of a month. */
export type WeekOfMonth = (typeof weeksOfMonth)[number];

/** The days of the week; their place is the number of `weekdayOf`. */
export const weekdays = [
  ...(['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const),
] as const;

/** A day of the week. */
export type Weekday = (typeof weekdays)[number];

/** When the group meets. */
export interface Schedule extends MeetingHours {
  readonly every?: MeetingInterval | undefined;
  /** Not needed for a meeting every two weeks. */
  readonly week?: WeekOfMonth | undefined;
  readonly weekday?: Weekday | undefined;
  /** The first meeting is on this day or on the next one by the rule. Absent: from today on. */
  readonly from?: PlainDate | undefined;
  /** What the group does where a meeting falls on a federal holiday. */
  readonly holidays?: string | undefined;
  /** Whether the charter lets a month’s meeting be skipped, on the source’s conditions (CC-065 to CC-068). */
  readonly maySkip?: boolean | undefined;
}

/** By what the day of the upload is set. */
export const uploadRules = ['before-meeting', 'day-of-month'] as const;

/** By what the day of the upload is set. */
export type UploadRule = (typeof uploadRules)[number];

/** When the monthly deliverables are uploaded. */
export interface Upload {
  readonly rule?: UploadRule | undefined;
  /** Days before the meeting, for the rule `before-meeting`. Absent: a week (CC-184). */
  readonly days?: number | undefined;
  /** 1 to 31, for the rule `day-of-month`; in a shorter month its last day. */
  readonly day?: number | undefined;
}

/** How the group decides (CC-133). */
export const decisionApproaches = ['voting-members', 'comment-period', 'both'] as const;

/** How the group decides. */
export type DecisionApproach = (typeof decisionApproaches)[number];

/** From which day a comment period runs. The source does not say (CC-156): reading `comment-period-start`. */
export const commentStarts = ['follow-up', 'meeting', 'notice'] as const;

/** From which day a comment period runs. */
export type CommentStart = (typeof commentStarts)[number];

/** How decisions are made, and by whom. */
export interface Decisions {
  readonly approach?: DecisionApproach | undefined;
  /** Which matters go which way, for a group that has both. */
  readonly division?: string | undefined;
  /** What is decided besides DRs and SCRs. */
  readonly matters?: string | undefined;
  /** How voting members decide, and what follows a tie. */
  readonly votingRule?: string | undefined;
  /** Days of the comment period. Absent: two weeks (CC-144). */
  readonly days?: number | undefined;
  /** Absent: the day of the follow-up email. */
  readonly from?: CommentStart | undefined;
  /** What follows an objection. Absent: our reading. */
  readonly objection?: string | undefined;
  /** Who decides what affects one agency alone. */
  readonly singleAgency?: string | undefined;
}

/** Where an agency documents a requirement of its own (CC-160). */
export const documentedPlaces = ['contract', 'ato-letter', 'both', 'not-yet'] as const;

/** Where an agency documents a requirement of its own. */
export type DocumentedPlace = (typeof documentedPlaces)[number];

/** A requirement of one agency. */
export interface AgencyRequirement {
  readonly agency?: string | undefined;
  readonly text?: string | undefined;
  readonly documented?: DocumentedPlace | undefined;
}

/** What the charter says of performance management. */
export interface Performance {
  /** Whether the group takes the triggers and the process of ConMon Performance Management as its basis (CC-166). */
  readonly usesProcess?: boolean | undefined;
  /** The triggers that the group does not use. */
  readonly off?: readonly TriggerId[] | undefined;
  /** The name of the profile from which the set of triggers was taken. */
  readonly profile?: string | undefined;
  /** The group’s own triggers and levels, or remarks. */
  readonly own?: string | undefined;
}

/** A section that the group adds to the seven (CC-031). */
export interface OwnSection {
  readonly title?: string | undefined;
  readonly text?: string | undefined;
}

/** What the charter itself says. An edition freezes it. Whatever is not given is absent. */
export interface CharterContent extends GroupService {
  readonly agencies?: readonly Agency[] | undefined;
  readonly members?: readonly Member[] | undefined;
  readonly schedule?: Schedule | undefined;
  readonly agenda?: { readonly [Id in AgendaItemId]?: ListedEntry | undefined } | undefined;
  readonly ownItems?: readonly OwnEntry[] | undefined;
  readonly deliverables?: { readonly [Id in DeliverableId]?: ListedEntry | undefined } | undefined;
  readonly ownDeliverables?: readonly OwnEntry[] | undefined;
  readonly upload?: Upload | undefined;
  readonly decisions?: Decisions | undefined;
  readonly requirements?: readonly AgencyRequirement[] | undefined;
  /** Set where no agency has a requirement of its own. */
  readonly hasNoRequirements?: boolean | undefined;
  readonly performance?: Performance | undefined;
  readonly ownSections?: readonly OwnSection[] | undefined;
}

/** The days on which the draft became the final charter (Steps 1 to 3). */
export interface CharterSteps {
  /** The draft was shared with the member agencies (CC-027). */
  readonly shared?: PlainDate | undefined;
  readonly inaugural?: PlainDate | undefined;
  /** The final charter was uploaded to the top-level ConMon folder (CC-177, CC-178). */
  readonly uploaded?: PlainDate | undefined;
  /** The group was notified (CC-179). */
  readonly notified?: PlainDate | undefined;
}

/** A frozen copy of the charter. */
export interface Edition {
  /** From 1 on. */
  readonly number?: number | undefined;
  readonly date?: PlainDate | undefined;
  /** What its maker says of it, besides what changed. */
  readonly remark?: string | undefined;
  readonly content?: CharterContent | undefined;
}

/** What is put to a comment period. */
export const matterKinds = ['deviation-request', 'significant-change', 'other'] as const;

/** What is put to a comment period. */
export type MatterKind = (typeof matterKinds)[number];

/** An objection that a member raised. */
export interface Objection {
  readonly agency?: string | undefined;
  readonly date?: PlainDate | undefined;
  readonly text?: string | undefined;
  /** The day on which its agency took it back. */
  readonly withdrawn?: PlainDate | undefined;
}

/** A matter that a comment period decides. */
export interface Matter {
  readonly title?: string | undefined;
  readonly kind?: MatterKind | undefined;
  /** The day on which it was made available and the group was notified (CC-147 to CC-149). */
  readonly notice?: PlainDate | undefined;
  readonly meeting?: PlainDate | undefined;
  /** The day of the follow-up email (CC-152). */
  readonly followUp?: PlainDate | undefined;
  /** Absent: the charter’s period from its first day. */
  readonly last?: PlainDate | undefined;
  readonly objections?: readonly Objection[] | undefined;
  /** The day of the email with the outcome (CC-154). */
  readonly closed?: PlainDate | undefined;
}

/** The facts of a charter: the draft that goes on, its way to the group, its editions, and its comment periods. */
export interface CharterFacts extends CharterContent {
  readonly steps?: CharterSteps | undefined;
  readonly editions?: readonly Edition[] | undefined;
  readonly matters?: readonly Matter[] | undefined;
}
