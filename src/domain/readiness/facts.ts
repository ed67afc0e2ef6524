import type { PlainDate } from '../calendar/plain-date.ts';
import type { ItemId } from './checklist.ts';
import type { AssessorRole, ImpactLevel, ItemState } from './types.ts';

/** What an assessor entered for an item. What was not entered is absent. */
export interface ItemFacts {
  /** Absent where the item was not answered, which is never read as “not started”. */
  readonly state?: ItemState | undefined;
  readonly owner?: string | undefined;
  /** The date by which it is to be done. */
  readonly target?: PlainDate | undefined;
  /** Evidence, or the reason why the item does not apply. */
  readonly note?: string | undefined;
}

/** The facts of an assessment on one day. */
export interface AssessmentFacts {
  /** Who judges. */
  readonly role?: AssessorRole | undefined;
  /** The impact level of the CSO. */
  readonly level?: ImpactLevel | undefined;
  /** Whether FedRAMP has more than one active ATO or ATU for the CSO on file. */
  readonly severalAuthorizations?: boolean | undefined;
  readonly items?: { readonly [Id in ItemId]?: ItemFacts | undefined } | undefined;
}

/** The facts as they were on an earlier day. */
export interface KeptFacts extends AssessmentFacts {
  /** The day on which they were kept. */
  readonly on: PlainDate;
}

/** What a readiness document holds: the facts today, and those kept on earlier days to compare with. */
export interface ReadinessFacts extends AssessmentFacts {
  /** In the order of their days, one a day. */
  readonly kept?: readonly KeptFacts[] | undefined;
}
