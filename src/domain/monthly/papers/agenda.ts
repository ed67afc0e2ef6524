import type { PlainDate } from '../../calendar/plain-date.ts';
import { agendaItems, agendaItemText } from '../../collaborative-conmon/agenda-items.ts';
import type { AgendaItemId } from '../../collaborative-conmon/ids.ts';
import { timeInWords } from '../../collaborative-conmon/time-of-day.ts';
import type { BlockDocument } from '../../documents/blocks.ts';
import { dayText, field, heading, paragraph } from '../../documents/make-blocks.ts';
import { dateInWords, listText, numberText } from '../../wording.ts';
import type { DeviationRequest, MonthlyFacts } from '../facts.ts';
import { deviationKinds, type InventoryFigures, type SureNumber } from '../month-figures.ts';
import type { PaperWords } from '../monthly-words.ts';
import { itemText, type PaperWriter, startPaper, sureText } from './paper-writer.ts';

/** The minutes that the agenda gives to its items, added up. */
export function agendaMinutes({ agenda = {}, ownItems = [] }: MonthlyFacts): number {
  const usual = agendaItems.map(({ id }) => (agenda[id]?.isLeftOut ? 0 : (agenda[id]?.minutes ?? 0)));
  return [...usual, ...ownItems.map(({ minutes = 0 }) => minutes)].reduce((sum, minutes) => sum + minutes, 0);
}

/** The agenda of the month’s meeting: the usual nine items and the group’s own, with what this month says of each. */
export function agendaPaper(facts: MonthlyFacts, words: PaperWords): BlockDocument {
  const writer = startPaper(facts, words);
  const { say, service, month } = writer;
  const { agenda = {}, ownItems = [], meeting = {}, repository } = facts;
  const usual = agendaItems.filter(({ id }) => !agenda[id]?.isLeftOut);
  const rows = [
    ...usual.map((item) => [
      agendaItemText(item, say('if-applicable')),
      factsOf(item.id, writer),
      minutesText(agenda[item.id]?.minutes, writer),
    ]),
    ...ownItems.map(({ title, minutes }) => [title ?? say('not-known'), '', minutesText(minutes, writer)]),
  ];
  const total = agendaMinutes(facts);
  return {
    title: say('agenda-title', { service, month }),
    blocks: [
      field(say('when'), whenText(facts)),
      field(say('where'), meeting.place),
      heading(say('item')),
      { kind: 'table', caption: say('agenda-caption'), columns: [say('item'), say('facts'), say('time')], rows },
      ...(total > 0 ? [paragraph(minutesSentence(total, facts, writer))] : []),
      paragraph(repository === undefined ? say('no-repository') : say('review-before', { repository })),
      paragraph(say('origin')),
    ],
  };
}

/** How many minutes the items take, and of how many where the meeting’s length was given. */
function minutesSentence(total: number, { meeting }: MonthlyFacts, { say }: PaperWriter): string {
  const count = numberText(total);
  return meeting?.minutes === undefined
    ? say('item-minutes', { count })
    : say('all-minutes', { count, of: numberText(meeting.minutes) });
}

/** The day and hour of the meeting, Eastern time; nothing where no day was entered. */
export function whenText({ meeting = {} }: MonthlyFacts): string | undefined {
  const { date, start } = meeting;
  if (date === undefined) return undefined;
  return start === undefined ? dateInWords(date) : `${dateInWords(date)}, ${timeInWords(start)} Eastern time`;
}

const minutesText = (minutes: number | undefined, { say }: PaperWriter): string =>
  minutes === undefined ? '' : say('minutes', { count: numberText(minutes) });

/** What the month’s figures and logs say of an item of the agenda, with what was noted beside it; a line for each. */
function factsOf(id: AgendaItemId, writer: PaperWriter): string {
  const note = writer.facts.agenda?.[id]?.note;
  return [...linesOf[id](writer), ...(note === undefined ? [] : [note])].join('\n');
}

const labelled = (label: string, value: string): string => `${label}: ${value}`;

const linesOf: Readonly<Record<AgendaItemId, (writer: PaperWriter) => string[]>> = {
  'scan-results': (writer) => {
    const { say, facts } = writer;
    const { scans, inventory } = facts.figures ?? {};
    return [
      ...(scans
        ? [
            labelled(say('hosts'), sureText(scans.hosts, writer)),
            labelled(say('without-credentials'), sureText(scans.withoutCredentials, writer)),
            labelled(say('vulnerabilities'), sureText(scans.vulnerabilities, writer)),
          ]
        : []),
      ...(inventory ? inventoryLines(inventory, writer) : []),
    ];
  },
  'past-due-and-vendor': (writer) => {
    const { say, facts, words } = writer;
    const { figures } = facts;
    if (figures === undefined) return [];
    const none = { value: 0, certainty: figures.open.certainty } as const;
    return [
      labelled(say('late-items'), sureText(figures.lists.late ?? none, writer)),
      ...(figures.changes ? [labelled(words.changeKinds.newlyLate, sureText(figures.changes.newlyLate, writer))] : []),
      ...(figures.changes
        ? [labelled(say('new-vendor-items'), sureText(figures.lists.newVendor ?? none, writer))]
        : []),
    ];
  },
  'pending-requests': ({ facts, words }) => [
    ...deviationKinds.flatMap((kind) => {
      const count = facts.figures?.deviations[kind].pending ?? 0;
      return count === 0 ? [] : [labelled(words.choices.kinds[kind], numberText(count))];
    }),
    ...loggedLine(facts, ({ state }) => state === 'submitted'),
  ],
  'approved-requests': (writer) => [
    ...(writer.facts.figures?.lists.newlyApproved?.items ?? []).map(itemText),
    ...loggedLine(writer.facts, ({ state, decided }) => state === 'approved' && isInMonth(decided, writer.facts)),
  ],
  'significant-changes': ({ facts, words, say }) =>
    (facts.changes ?? [])
      .filter(({ state }) => state !== 'done' && state !== 'withdrawn')
      .map(({ number, title, state }) =>
        [
          [number, title ?? say('not-known')].filter(Boolean).join(' '),
          ...(state === undefined ? [] : [words.choices.changeStates[state]]),
        ].join(', '),
      ),
  'annual-assessment': ({ facts }) => textLines(facts.texts?.assessment),
  incidents: ({ facts }) =>
    (facts.incidents ?? []).map(({ title, date, status }) => [title, dayText(date), status].filter(Boolean).join(', ')),
  'agency-specific': ({ facts }) => textLines(facts.texts?.['agency-specific']),
  questions: () => [],
};

/** The scans against the inventory, as far as it is known; the report lists the assets and hosts behind the numbers. */
function inventoryLines({ assets, matched, lists }: InventoryFigures, writer: PaperWriter): string[] {
  const { say } = writer;
  const numbers: readonly (readonly [label: string, number: SureNumber])[] = [
    [say('assets'), assets],
    [say('assets-found'), matched],
    [say('assets-not-found'), lists.notFound],
    [say('hosts-not-listed'), lists.unlisted],
    [say('assets-without-credentials'), lists.withoutCredentials],
  ];
  return numbers.flatMap(([label, number]) =>
    number.certainty === 'not-known' ? [] : [labelled(label, sureText(number, writer))],
  );
}

const textLines = (text: string | undefined): string[] => (text === undefined ? [] : [text]);

/** Whether a day is in the month of the package. */
const isInMonth = (day: PlainDate | undefined, { month }: MonthlyFacts): boolean =>
  day !== undefined && month !== undefined && day.startsWith(month);

/** The requests of the log of which something holds, by their numbers. */
function loggedLine({ requests = [] }: MonthlyFacts, holds: (request: DeviationRequest) => boolean): string[] {
  const numbers = requests.filter(holds).flatMap(({ number, poamId }) => number ?? poamId ?? []);
  return numbers.length === 0 ? [] : [listText(numbers)];
}
