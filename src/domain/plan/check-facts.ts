import { earliestStart } from '../calendar-entries/calendar-entries.ts';
import { readTimeOfDay, timeInWords } from '../collaborative-conmon/time-of-day.ts';
import { roleName } from '../process/roles.ts';
import { stageIds } from '../readiness/stages.ts';
import { approachIds, approachOf } from '../review-approach/approaches.ts';
import { type CheckedFacts, setAside } from '../work-documents/checked-facts.ts';
import { groupsOf } from '../work-documents/entered-groups.ts';
import {
  choice,
  date,
  type Fields,
  readFacts,
  type Schema,
  shown,
  text,
  yesOrNo,
} from '../work-documents/facts-schema.ts';
import { wholeNumber } from '../work-documents/number-schema.ts';
import type { WorkTool } from '../work-documents/work-document.ts';
import {
  type LengthUnit,
  lengthUnits,
  longestStep,
  type OwnStep,
  ownActors,
  type PlanFacts,
  type ProjectMeeting,
  type StepEntry,
  type TakenReadiness,
} from './facts.ts';
import { allStepIds, isStepId, type StepId } from './step-ids.ts';

/** What the units of lengths are called where people choose, for messages. */
export type UnitNames = Readonly<Record<LengthUnit, string>>;

/** The most weeks between two project meetings: a year. */
const mostWeeks = 52;

const { groupOf, rows, byId } = groupsOf('the authorization plan');

/** A time of day at which a calendar can hold a meeting, as `13:00`. */
const time: Schema<string> = (reader, field, value) => {
  if (value === undefined || value === '') return undefined;
  const read = typeof value === 'string' ? readTimeOfDay(value) : undefined;
  if (read !== undefined && read >= earliestStart) return read;
  return setAside(
    reader,
    field,
    value,
    `Enter an Eastern time from ${timeInWords(earliestStart)} on, such as 13:00 or 1:00 p.m.`,
  );
};

/** The id of a step. Of all steps there are too many to be named in a message. */
const stepId: Schema<StepId> = (reader, field, value) => {
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'string' && isStepId(value)) return value;
  return setAside(reader, field, value, `${shown(value)} is not a step. Choose one of the steps.`);
};

function factsSchema(units: UnitNames): Schema<PlanFacts> {
  const entry: Fields<StepEntry> = {
    amount: wholeNumber(0, longestStep),
    unit: choice(lengthUnits, (one) => units[one]),
    notBefore: date,
    movedTo: date,
    doneOn: date,
    owner: text,
    note: text,
  };
  return groupOf<PlanFacts>({
    csp: text,
    service: text,
    agency: text,
    approach: choice(approachIds, (one) => approachOf(one).shortName),
    approachFrom: text,
    start: date,
    target: date,
    steps: byId(allStepIds, groupOf<StepEntry>(entry)),
    ownSteps: rows<OwnStep>({
      title: text,
      actor: choice(ownActors, roleName),
      after: stepId,
      isBeside: yesOrNo,
      ...entry,
    }),
    meeting: groupOf<ProjectMeeting>({
      first: date,
      weeks: wholeNumber(1, mostWeeks),
      start: time,
      minutes: wholeNumber(1),
      place: text,
    }),
    readiness: groupOf<TakenReadiness>({
      title: text,
      on: date,
      open: byId(stageIds, wholeNumber(0)),
    }),
  });
}

/**
 * Reads the facts of a plan from any JSON value. It never throws: it reports what it cannot use by field, and keeps it in
 * `unread`.
 */
export function checkPlanFacts(input: unknown, units: UnitNames): CheckedFacts<PlanFacts> {
  return readFacts(factsSchema(units), input, {});
}

/** Reads and writes authorization plans. @param units What the units are called, for messages. */
export const planTool = (units: UnitNames): WorkTool<PlanFacts> => ({
  id: 'plan',
  migrations: [],
  check: (input) => checkPlanFacts(input, units),
});
