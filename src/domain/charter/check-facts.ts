import type { ListedEntry, OwnEntry } from '../collaborative-conmon/facts.ts';
import { agendaItemIds, deliverableIds } from '../collaborative-conmon/ids.ts';
import { timeOfDay } from '../collaborative-conmon/time-of-day.ts';
import type { TriggerId } from '../triggers/deficiency-triggers.ts';
import { triggerKeys } from '../triggers/trigger-keys.ts';
import type { CheckedFacts } from '../work-documents/checked-facts.ts';
import { groupsOf } from '../work-documents/entered-groups.ts';
import {
  choice,
  date,
  type Fields,
  list,
  readFacts,
  type Schema,
  text,
  yesOrNo,
} from '../work-documents/facts-schema.ts';
import { wholeNumber } from '../work-documents/number-schema.ts';
import type { WorkTool } from '../work-documents/work-document.ts';
import type { CharterChoices } from './choice-names.ts';
import {
  type Agency,
  type AgencyRequirement,
  authorizations,
  type CharterContent,
  type CharterFacts,
  type CharterSteps,
  commentStarts,
  type Decisions,
  decisionApproaches,
  documentedPlaces,
  type Edition,
  type Matter,
  type Member,
  matterKinds,
  meetingIntervals,
  memberRoles,
  type Objection,
  type OwnSection,
  type Performance,
  type Schedule,
  type Upload,
  uploadRules,
  weekdays,
  weeksOfMonth,
} from './facts.ts';

const { groupOf, rows, byId } = groupsOf('the charter');

/** The most editions of a charter: a hundred members in each are still far from what a browser keeps. */
const mostEditions = 200;

/** The longest period, in days: a year. A longer one is a slip of the keyboard. */
const longestPeriod = 366;

const listed = groupOf<ListedEntry>({ isLeftOut: yesOrNo, note: text });
const own = rows<OwnEntry>({ title: text });

function contentFields(names: CharterChoices): Fields<CharterContent> {
  const one = <Choice extends string>(choices: readonly Choice[], called: Readonly<Record<Choice, string>>) =>
    choice(choices, (id) => called[id]);
  return {
    csp: text,
    service: text,
    repository: text,
    agencies: rows<Agency>({ name: text, authorization: one(authorizations, names.authorizations), ao: text }),
    members: rows<Member>({
      name: text,
      role: one(memberRoles, names.roles),
      agency: text,
      email: text,
      phone: text,
      isVoting: yesOrNo,
    }),
    schedule: groupOf<Schedule>({
      every: one(meetingIntervals, names.intervals),
      week: one(weeksOfMonth, names.weeks),
      weekday: one(weekdays, names.weekdays),
      from: date,
      start: timeOfDay,
      minutes: wholeNumber(1, 24 * 60),
      place: text,
      holidays: text,
      maySkip: yesOrNo,
    }),
    agenda: byId(agendaItemIds, listed),
    ownItems: own,
    deliverables: byId(deliverableIds, listed),
    ownDeliverables: own,
    upload: groupOf<Upload>({
      rule: one(uploadRules, names.uploads),
      days: wholeNumber(0, longestPeriod),
      day: wholeNumber(1, 31),
    }),
    decisions: groupOf<Decisions>({
      approach: one(decisionApproaches, names.approaches),
      division: text,
      matters: text,
      votingRule: text,
      days: wholeNumber(1, longestPeriod),
      from: one(commentStarts, names.starts),
      objection: text,
      singleAgency: text,
    }),
    requirements: rows<AgencyRequirement>({
      agency: text,
      text,
      documented: one(documentedPlaces, names.documented),
    }),
    hasNoRequirements: yesOrNo,
    performance: groupOf<Performance>({
      usesProcess: yesOrNo,
      off: list(choice<TriggerId>(triggerKeys.ids, (id) => id)),
      profile: text,
      own: text,
    }),
    ownSections: rows<OwnSection>({ title: text, text }),
  };
}

function factsSchema(names: CharterChoices): Schema<CharterFacts> {
  const content = contentFields(names);
  return groupOf<CharterFacts>({
    ...content,
    steps: groupOf<CharterSteps>({ shared: date, inaugural: date, uploaded: date, notified: date }),
    editions: list(
      groupOf<Edition>({
        number: wholeNumber(1),
        date,
        remark: text,
        content: groupOf<CharterContent>(content),
      }),
      undefined,
      mostEditions,
    ),
    matters: rows<Matter>({
      title: text,
      kind: choice(matterKinds, (id) => names.matters[id]),
      notice: date,
      meeting: date,
      followUp: date,
      last: date,
      objections: rows<Objection>({ agency: text, date, text, withdrawn: date }),
      closed: date,
    }),
  });
}

/**
 * Reads the facts of a charter from any JSON value. It never throws: it reports what it cannot use by field, and keeps it
 * in `unread`.
 *
 * @param names The names of the choices, for messages.
 */
export function checkCharterFacts(input: unknown, names: CharterChoices): CheckedFacts<CharterFacts> {
  return readFacts(factsSchema(names), input, {});
}

/** Reads and writes charters. @param names The names of the choices, for messages. */
export const charterTool = (names: CharterChoices): WorkTool<CharterFacts> => ({
  id: 'charter',
  migrations: [],
  check: (input) => checkCharterFacts(input, names),
});
