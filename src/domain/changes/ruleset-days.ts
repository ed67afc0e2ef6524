import type { PlainDate } from '../calendar/plain-date.ts';

/** The types of FedRAMP Certification, which may have different days. */
export const certificationTypes = ['rev5', '20x'] as const;

/** A type of FedRAMP Certification. */
export type CertificationType = (typeof certificationTypes)[number];

/** The days from which a ruleset counts for one type of certification. Each day is the first on which it does. */
export interface RulesetDays {
  /** A provider may follow it. Left out where nothing came before the duty. */
  readonly optional?: PlainDate | undefined;
  /** A new certification needs it. */
  readonly obtain: PlainDate;
  /** An active certification needs it. */
  readonly maintain: PlainDate;
  /** An active certification that does not follow it is lost. */
  readonly graceEnds?: PlainDate | undefined;
  /** The same, at the first independent assessment that begins after this day. */
  readonly graceEndsAtAssessmentAfter?: PlainDate | undefined;
}

/** The days of a ruleset for both types. */
export type DaysByType = Readonly<Record<CertificationType, RulesetDays>>;

/** The types of certification that a change is about: both, or Rev5 alone. */
export const typesOf = ({ onlyRev5 }: { readonly onlyRev5?: boolean | undefined }): readonly CertificationType[] =>
  certificationTypes.filter((type) => type === 'rev5' || !onlyRev5);

/** The first day on which a ruleset may or must be followed. */
export const firstDay = ({ optional, obtain }: RulesetDays): PlainDate =>
  optional !== undefined && optional < obtain ? optional : obtain;

/** Orders rulesets by the days from which they bind Rev5 services, then by their codes. */
export const byDays = (one: DaysByType & { readonly id: string }, other: typeof one): number =>
  one.rev5.obtain.localeCompare(other.rev5.obtain) ||
  one.rev5.maintain.localeCompare(other.rev5.maintain) ||
  one.id.localeCompare(other.id);
