import fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar/days.ts';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { agendaItemIds, deliverableIds } from '../../../src/domain/collaborative-conmon/ids.ts';

import {
  affectedParties,
  changeStates,
  type MonthlyFacts,
  type PlainMonth,
  reportTextIds,
  requestStates,
} from '../../../src/domain/monthly/facts.ts';
import { figuresOfFiles } from '../../../src/domain/monthly/figures-of-files.ts';
import { deviationKinds } from '../../../src/domain/monthly/month-figures.ts';
import { inventory } from '../../support/evidence/built-inventory.ts';
import { anyPoams, anyScans } from '../poam/build-evidence.ts';

/** Texts that break what is put together without care, and any others; never empty. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => `t${text}`),
  fc.string({ unit: 'binary', maxLength: 12 }).map((text) => `t${text}`),
  fc.constantFrom(
    ...['<b>&”', ']]>', '&amp;', '\u202Eleft\u202C', '\u0000\u0007', '\uD800', '\uFFFE', '=1+1', '@cmd', '\r\n', ' '],
    'Donaumoewenwohnung'.repeat(17),
  ),
);
const anyDay = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(plainDate('2023-01-01'), days));
const minutes = fc.integer({ min: 1, max: 600 });
const some = <Group extends object>(fields: { [Name in keyof Group]-?: fc.Arbitrary<Group[Name]> }) =>
  fc.record(fields, { requiredKeys: [] }) as unknown as fc.Arbitrary<Partial<Group>>;
const byId = <Entry>(ids: readonly string[], entry: fc.Arbitrary<Entry>) =>
  fc.record(Object.fromEntries(ids.map((id) => [id, entry])), { requiredKeys: [] });
const rows = <Row>(row: fc.Arbitrary<Row>) => fc.array(row, { minLength: 1, maxLength: 3 });

const anyFigures = fc.tuple(anyPoams, anyScans, anyText, fc.boolean()).map(([poams, scans, id, hasInventory]) => {
  const { systems: _, ...figures } = figuresOfFiles(poams, scans, {}, hasInventory ? [inventory([{ id }])] : []);
  return figures;
});

/** Any facts of a month, every one of which is sound. */
export const anyMonth: fc.Arbitrary<MonthlyFacts> = some({
  month: fc.constantFrom('2026-10' as PlainMonth, '2199-12' as PlainMonth),
  ...{ csp: anyText, service: anyText, repository: anyText },
  meeting: some({
    ...{ date: anyDay, followUpSent: anyDay, place: anyText, minutes },
    start: fc.constantFrom('00:00', '09:05', '13:00', '23:59'),
  }),
  ...{ hasSubstantialChanges: fc.boolean(), hasVulnerabilityChanges: fc.boolean() },
  figures: anyFigures,
  requests: rows(
    some({
      ...{ number: anyText, poamId: anyText, note: anyText, submitted: anyDay, decided: anyDay },
      ...{ kind: fc.constantFrom(...deviationKinds), state: fc.constantFrom(...requestStates) },
    }),
  ),
  changes: rows(
    some({
      ...{ number: anyText, title: anyText, agency: anyText, note: anyText, submitted: anyDay, decided: anyDay },
      ...{ affects: fc.constantFrom(...affectedParties), state: fc.constantFrom(...changeStates) },
    }),
  ),
  incidents: rows(some({ title: anyText, date: anyDay, status: anyText })),
  agenda: byId(agendaItemIds, some({ isLeftOut: fc.boolean(), minutes, note: anyText })),
  ownItems: rows(some({ title: anyText, minutes })),
  texts: byId(reportTextIds, anyText),
  deliverables: byId(deliverableIds, some({ file: anyText, uploaded: anyDay, isNone: fc.boolean() })),
}) as fc.Arbitrary<MonthlyFacts>;
