import type { PlainDate } from '../calendar/plain-date.ts';
import type { MeetingHours } from '../calendar-entries/meeting-hours.ts';
import type { RoleId } from '../process/roles.ts';
import type { StageId } from '../readiness/stages.ts';
import type { ApproachId } from '../review-approach/approaches.ts';
import type { StepId } from './step-ids.ts';

/** What a length is given in. `business-days` are those of the federal government. */
export const lengthUnits = ['business-days', 'days', 'weeks'] as const;

/** What a length is given in. */
export type LengthUnit = (typeof lengthUnits)[number];

/** Who can act in a step of the planner’s own. */
export const ownActors = ['agency', 'csp', '3pao', 'pmo'] as const satisfies readonly RoleId[];

/** Who acts in a step of the planner’s own. */
export type OwnActor = (typeof ownActors)[number];

/** What was entered for a step. */
export interface StepEntry {
  /** How long it lasts: a whole number from 0 to {@link longestStep}. */
  readonly amount?: number | undefined;
  /** What `amount` counts; business days where nothing was chosen. */
  readonly unit?: LengthUnit | undefined;
  /** It starts on this day or later. */
  readonly notBefore?: PlainDate | undefined;
  /** It was moved to this day: the day of a meeting or an event, the first day of work. */
  readonly movedTo?: PlainDate | undefined;
  /** The day on which it was done. */
  readonly doneOn?: PlainDate | undefined;
  readonly owner?: string | undefined;
  readonly note?: string | undefined;
}

/** The longest step, in any unit: ten years of days. */
export const longestStep = 3_660;

/** A step of the planner’s own, such as an upload to the agency’s GRC tool (AP-327 to AP-329). */
export interface OwnStep extends StepEntry {
  readonly title?: string | undefined;
  readonly actor?: OwnActor | undefined;
  /** The step that it follows. Without one it stands at the start. */
  readonly after?: StepId | undefined;
  /** Set where nothing waits for it but the end. Otherwise all that follows the same step waits for it too. */
  readonly isBeside?: boolean | undefined;
}

/** The recurring meeting of the project. */
export interface ProjectMeeting extends MeetingHours {
  /** The day of the first one. */
  readonly first?: PlainDate | undefined;
  /** Every so many weeks, from 1 to 52. */
  readonly weeks?: number | undefined;
}

/** What a readiness checklist said when it was taken in. */
export interface TakenReadiness {
  /** What the checklist is called. */
  readonly title?: string | undefined;
  /** The day on which it was taken in. */
  readonly on?: PlainDate | undefined;
  /** How many items were open before each stage; stages without open items are left out. */
  readonly open?: { readonly [Id in StageId]?: number | undefined } | undefined;
}

/** The facts of a plan. Whatever is not given is absent. */
export interface PlanFacts {
  readonly csp?: string | undefined;
  readonly service?: string | undefined;
  readonly agency?: string | undefined;
  readonly approach?: ApproachId | undefined;
  /** The name of the chooser’s work that the approach was taken from. */
  readonly approachFrom?: string | undefined;
  /** The day on which work on the partnership starts. */
  readonly start?: PlainDate | undefined;
  /** The day by which the service is to be FedRAMP Authorized. */
  readonly target?: PlainDate | undefined;
  readonly steps?: { readonly [Id in StepId]?: StepEntry | undefined } | undefined;
  readonly ownSteps?: readonly OwnStep[] | undefined;
  readonly meeting?: ProjectMeeting | undefined;
  readonly readiness?: TakenReadiness | undefined;
}
