import fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar/days.ts';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import {
  authorizations,
  type CharterContent,
  type CharterFacts,
  commentStarts,
  decisionApproaches,
  documentedPlaces,
  matterKinds,
  meetingIntervals,
  memberRoles,
  uploadRules,
  weekdays,
  weeksOfMonth,
} from '../../../src/domain/charter/facts.ts';
import { agendaItemIds, deliverableIds } from '../../../src/domain/collaborative-conmon/ids.ts';

import { triggerIds } from '../../../src/domain/triggers/deficiency-triggers.ts';

/** Texts that break what is put together without care, and any others; never empty. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => `t${text}`),
  fc.constantFrom(
    ...[
      '<b>&”',
      ']]>',
      '&amp;',
      '\u202Eleft\u202C',
      '\u0000\u0007',
      '\uD800',
      '=1+1',
      '@cmd',
      '\r\n',
      ' ',
      '{service}',
    ],
    'Donaumoewenwohnung'.repeat(17),
  ),
);
/** Any day, those at both ends of the calendar’s years among them. */
export const anyDay = fc.oneof(
  fc.integer({ min: 0, max: 3000 }).map((days) => addDays(plainDate('2023-01-01'), days)),
  fc.constantFrom(plainDate('1990-01-01'), plainDate('2199-12-31'), plainDate('2028-02-29')),
);
const some = <Group extends object>(fields: { [Name in keyof Group]-?: fc.Arbitrary<Group[Name]> }) =>
  fc.record(fields, { requiredKeys: [] }) as unknown as fc.Arbitrary<Partial<Group>>;
const byId = <Entry>(ids: readonly string[], entry: fc.Arbitrary<Entry>) =>
  fc.record(Object.fromEntries(ids.map((id) => [id, entry])), { requiredKeys: [] });
const rows = <Row>(row: fc.Arbitrary<Row>) => fc.array(row, { minLength: 1, maxLength: 3 });
const agency = fc.oneof(fc.constantFrom('Agency A', 'agency a ', 'Agency B'), anyText);
const entry = some({ isLeftOut: fc.boolean(), note: anyText });
const days = fc.integer({ min: 1, max: 366 });

/** Any charter without its editions, every fact of which is sound. */
export const anyContent = some({
  ...{ csp: anyText, service: anyText, repository: anyText },
  agencies: rows(some({ name: agency, ao: anyText, authorization: fc.constantFrom(...authorizations) })),
  members: rows(
    some({
      ...{ name: anyText, agency, email: anyText, phone: anyText, isVoting: fc.boolean() },
      role: fc.constantFrom(...memberRoles),
    }),
  ),
  schedule: some({
    every: fc.constantFrom(...meetingIntervals),
    week: fc.constantFrom(...weeksOfMonth),
    weekday: fc.constantFrom(...weekdays),
    start: fc.constantFrom('00:00', '09:05', '13:00', '23:59'),
    ...{ from: anyDay, minutes: fc.integer({ min: 1, max: 1440 }), place: anyText, holidays: anyText },
    maySkip: fc.boolean(),
  }),
  agenda: byId(agendaItemIds, entry),
  ownItems: rows(some({ title: anyText })),
  deliverables: byId(deliverableIds, entry),
  ownDeliverables: rows(some({ title: anyText })),
  upload: some({
    rule: fc.constantFrom(...uploadRules),
    days: fc.integer({ min: 0, max: 366 }),
    day: fc.integer({ min: 1, max: 31 }),
  }),
  decisions: some({
    ...{ division: anyText, matters: anyText, votingRule: anyText, objection: anyText, singleAgency: anyText, days },
    approach: fc.constantFrom(...decisionApproaches),
    from: fc.constantFrom(...commentStarts),
  }),
  requirements: rows(some({ agency, text: anyText, documented: fc.constantFrom(...documentedPlaces) })),
  hasNoRequirements: fc.boolean(),
  performance: some({
    usesProcess: fc.boolean(),
    off: fc.subarray([...triggerIds]),
    ...{ profile: anyText, own: anyText },
  }),
  ownSections: rows(some({ title: anyText, text: anyText })),
}) as fc.Arbitrary<CharterContent>;

/** Any facts of a charter, every one of which is sound. */
export const anyCharter: fc.Arbitrary<CharterFacts> = fc
  .tuple(
    anyContent,
    some({
      steps: some({ shared: anyDay, inaugural: anyDay, uploaded: anyDay, notified: anyDay }),
      editions: rows(
        some({ number: fc.integer({ min: 1, max: 9 }), date: anyDay, remark: anyText, content: anyContent }),
      ),
      matters: rows(
        some({
          ...{ title: anyText, kind: fc.constantFrom(...matterKinds), notice: anyDay, meeting: anyDay },
          ...{ followUp: anyDay, last: anyDay, closed: anyDay },
          objections: rows(some({ agency, date: anyDay, text: anyText, withdrawn: anyDay })),
        }),
      ),
    }),
  )
  .map(([content, rest]) => ({ ...content, ...rest }) as CharterFacts);
