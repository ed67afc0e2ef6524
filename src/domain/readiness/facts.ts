import type { PlainDate } from '../calendar/plain-date.ts';
import type { ItemId } from './checklist.ts';
import type { AssessorRole, ImpactLevel, ItemState } from './types.ts';

/** The entries for an item. */
export interface ItemFacts {
  /** Absent if the item is not answered, which never counts as “not started”. */
  readonly state?: ItemState | undefined;
  readonly owner?: string | undefined;
  /** The date by which it should be done. */
  readonly target?: PlainDate | undefined;
  /** What shows that the item is done, or where it can be found. */
  readonly evidence?: string | undefined;
  /** Anything else, such as the reason why the item does not apply. In version 1 it could hold evidence, too. */
  readonly note?: string | undefined;
}

/** The facts of an assessment on one day. Whatever is not given is absent. */
export interface AssessmentFacts {
  /** Who judges. */
  readonly role?: AssessorRole | undefined;
  /** The impact level of the CSO. */
  readonly level?: ImpactLevel | undefined;
  /** Whether FedRAMP has more than one active ATO or ATU for the CSO on file. */
  readonly severalAuthorizations?: boolean | undefined;
  readonly items?: { readonly [Id in ItemId]?: ItemFacts | undefined } | undefined;
}

/** The facts as of an earlier day. */
export interface KeptFacts extends AssessmentFacts {
  /** The day on which the user kept them. */
  readonly on: PlainDate;
}

/** The facts of a readiness document: today’s, and those kept on earlier days for comparison. */
export interface ReadinessFacts extends AssessmentFacts {
  /** In order of day, at most one for each. */
  readonly kept?: readonly KeptFacts[] | undefined;
}
