import { agendaItemIds, deliverableIds } from '../collaborative-conmon/ids.ts';
import { timeOfDay } from '../collaborative-conmon/time-of-day.ts';
import { type CheckedFacts, setAside } from '../work-documents/checked-facts.ts';
import { groupsOf } from '../work-documents/entered-groups.ts';
import { choice, date, readFacts, type Schema, text, yesOrNo } from '../work-documents/facts-schema.ts';
import { wholeNumber } from '../work-documents/number-schema.ts';
import type { WorkTool } from '../work-documents/work-document.ts';
import { figuresSchema } from './check-figures.ts';
import type { MonthlyChoices } from './choice-names.ts';
import {
  type AgendaEntry,
  affectedParties,
  changeStates,
  type DeliverableFacts,
  type DeviationRequest,
  type Incident,
  type MonthlyFacts,
  type MonthMeeting,
  type OwnAgendaItem,
  type PlainMonth,
  reportTextIds,
  requestStates,
  type SignificantChange,
} from './facts.ts';
import { deviationKinds } from './month-figures.ts';
import { readMonth } from './next-month.ts';

const { groupOf, rows, byId, unknown } = groupsOf('the monthly package');

/** A month, as `2026-11`. */
const month: Schema<PlainMonth> = (reader, field, value) => {
  if (value === undefined || value === '') return undefined;
  const read = typeof value === 'string' ? readMonth(value) : undefined;
  return read ?? setAside(reader, field, value, 'Enter a year and a month, such as 2026-11.');
};

/** The most entries of a log, which goes on from month to month: five years of thirty-three a month. */
const longestLog = 2_000;

function factsSchema(names: MonthlyChoices): Schema<MonthlyFacts> {
  return groupOf<MonthlyFacts>({
    month,
    csp: text,
    service: text,
    repository: text,
    meeting: groupOf<MonthMeeting>({
      date,
      start: timeOfDay,
      minutes: wholeNumber(1),
      place: text,
      followUpSent: date,
    }),
    hasSubstantialChanges: yesOrNo,
    hasVulnerabilityChanges: yesOrNo,
    figures: figuresSchema(unknown),
    requests: rows<DeviationRequest>(
      {
        number: text,
        poamId: text,
        kind: choice(deviationKinds, (one) => names.kinds[one]),
        state: choice(requestStates, (one) => names.requestStates[one]),
        submitted: date,
        decided: date,
        note: text,
      },
      longestLog,
    ),
    changes: rows<SignificantChange>(
      {
        number: text,
        title: text,
        affects: choice(affectedParties, (one) => names.affects[one]),
        agency: text,
        state: choice(changeStates, (one) => names.changeStates[one]),
        submitted: date,
        decided: date,
        note: text,
      },
      longestLog,
    ),
    incidents: rows<Incident>({ title: text, date, status: text }),
    agenda: byId(agendaItemIds, groupOf<AgendaEntry>({ isLeftOut: yesOrNo, minutes: wholeNumber(1), note: text })),
    ownItems: rows<OwnAgendaItem>({ title: text, minutes: wholeNumber(1) }),
    texts: byId(reportTextIds, text),
    deliverables: byId(deliverableIds, groupOf<DeliverableFacts>({ file: text, uploaded: date, isNone: yesOrNo })),
  });
}

/**
 * Reads the facts of a month’s package from any JSON value. It never throws: it reports what it cannot use by field, and
 * keeps it in `unread`.
 *
 * @param names The names of the choices, for messages.
 */
export function checkMonthlyFacts(input: unknown, names: MonthlyChoices): CheckedFacts<MonthlyFacts> {
  return readFacts(factsSchema(names), input, {});
}

/** Reads and writes the packages of months. @param names The names of the choices, for messages. */
export const monthlyTool = (names: MonthlyChoices): WorkTool<MonthlyFacts> => ({
  id: 'monthly',
  migrations: [],
  check: (input) => checkMonthlyFacts(input, names),
});
