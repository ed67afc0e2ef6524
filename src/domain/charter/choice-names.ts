import type {
  Authorization,
  CommentStart,
  DecisionApproach,
  DocumentedPlace,
  MatterKind,
  MeetingInterval,
  MemberRole,
  UploadRule,
  Weekday,
  WeekOfMonth,
} from './facts.ts';

/** What the choices of a charter are called where people choose. */
export interface CharterChoices {
  readonly authorizations: Readonly<Record<Authorization, string>>;
  readonly roles: Readonly<Record<MemberRole, string>>;
  readonly intervals: Readonly<Record<MeetingInterval, string>>;
  readonly weeks: Readonly<Record<WeekOfMonth, string>>;
  readonly weekdays: Readonly<Record<Weekday, string>>;
  readonly uploads: Readonly<Record<UploadRule, string>>;
  readonly approaches: Readonly<Record<DecisionApproach, string>>;
  readonly starts: Readonly<Record<CommentStart, string>>;
  readonly documented: Readonly<Record<DocumentedPlace, string>>;
  readonly matters: Readonly<Record<MatterKind, string>>;
}
