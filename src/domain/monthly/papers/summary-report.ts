import type { Block, BlockDocument, TableBlock } from '../../documents/blocks.ts';
import { field, heading, list, paragraph } from '../../documents/make-blocks.ts';
import { fullName } from '../../triggers/trigger-names.ts';
import { vulnerabilityTriggerOf } from '../../triggers/vulnerabilities.ts';
import { dateInWords, listText, numberText } from '../../wording.ts';
import type { MonthlyFacts } from '../facts.ts';
import {
  type AgeBandFigures,
  type AgedTriggerFigures,
  deviationKinds,
  type MonthFigures,
  monthChangeKinds,
} from '../month-figures.ts';
import type { PaperWords } from '../monthly-words.ts';
import { inventoryBlocks } from './inventory-blocks.ts';
import { itemTable } from './item-tables.ts';
import { changesTable } from './logs.ts';
import { type PaperWriter, startPaper, sureText } from './paper-writer.ts';

/**
 * The summary report of a month, with which agency representatives can brief their AOs (CC-093): what changed, the age of
 * open items, deviation requests, significant changes, incidents, and triggers. What was not given is an empty field.
 */
export function summaryReport(facts: MonthlyFacts, words: PaperWords): BlockDocument {
  const writer = startPaper(facts, words);
  const { say, service, month } = writer;
  const { figures, texts = {} } = facts;
  return {
    title: say('report-title', { service, month }),
    blocks: [
      field(say('csp'), facts.csp),
      field(say('service'), facts.service),
      ...(figures ? dated(figures, writer) : []),
      heading(say('what-changed')),
      field(say('in-words'), texts.changed),
      ...(figures ? figureBlocks(figures, writer) : [paragraph(say('no-figures'))]),
      heading(say('significant-changes')),
      ...changesTable(facts.changes ?? [], writer),
      heading(say('incidents')),
      ...incidentBlocks(facts, writer),
      heading(say('triggers')),
      ...(figures ? triggerBlocks(figures, writer) : []),
      field(say('done-about'), texts.triggers),
      heading(say('assessment')),
      field(say('in-words'), texts.assessment),
      heading(say('agency-specific')),
      field(say('in-words'), texts['agency-specific']),
      ...(figures && figures.shortfalls.length > 0 ? [heading(say('shortfalls')), list(figures.shortfalls)] : []),
      ...(figures && figures.files.length > 0 ? [heading(say('files')), paragraph(listText(figures.files))] : []),
      paragraph(say('origin')),
    ],
  };
}

const dated = ({ asOf, since }: MonthFigures, { say }: PaperWriter): Block[] => [
  paragraph(
    [
      asOf === undefined ? say('not-known') : say('as-of', { date: dateInWords(asOf) }),
      since === undefined ? say('no-earlier') : say('since', { date: dateInWords(since) }),
    ].join(' '),
  ),
];

function figureBlocks(figures: MonthFigures, writer: PaperWriter): Block[] {
  const { say, words } = writer;
  const { changes, lists, scans, inventory } = figures;
  return [
    ...(changes ? monthChangeKinds.map((kind) => field(words.changeKinds[kind], sureText(changes[kind], writer))) : []),
    field(say('open-items'), sureText(figures.open, writer)),
    heading(say('ageing')),
    ageingTable(figures, writer),
    heading(say('late-items')),
    ...itemTable(lists.late, say('late-caption'), writer),
    heading(say('vendor-items')),
    ...itemTable(lists.vendor, say('vendor-caption'), writer),
    heading(say('requests')),
    requestTable(figures, writer),
    ...(lists.pending ? itemTable(lists.pending, say('pending-items'), writer) : []),
    ...(scans
      ? [
          heading(say('scans')),
          field(say('hosts'), sureText(scans.hosts, writer)),
          field(say('without-credentials'), sureText(scans.withoutCredentials, writer)),
          field(say('vulnerabilities'), sureText(scans.vulnerabilities, writer)),
        ]
      : []),
    ...(inventory ? inventoryBlocks(inventory, writer) : []),
  ];
}

/**
 * Open items by age and rating, with a bar for each age. Items without a rating or a date are in the row of the total
 * only, which has no bar.
 */
export function ageingTable(
  { bands, openByRating, open }: Pick<MonthFigures, 'bands' | 'openByRating' | 'open'>,
  writer: PaperWriter,
): TableBlock {
  const { say } = writer;
  const { high, moderate, low, unrated } = openByRating;
  const numbers = (...all: readonly number[]) => all.map(numberText);
  return {
    kind: 'table',
    caption: say('ageing-caption'),
    columns: [say('band'), say('high'), say('moderate'), say('low'), say('unrated')],
    rows: [
      ...bands.map((one) => [bandName(one), ...numbers(one.open.high, one.open.moderate, one.open.low), '']),
      [`${say('total')}: ${sureText(open, writer)}`, ...numbers(high, moderate, low, unrated)],
    ],
    bars: { columns: [1, 2, 3], rows: bands.length },
  };
}

/** The days of a band of ages: “0 to 30”, “181+”. */
const bandName = ({ from, to }: Pick<AgeBandFigures, 'from' | 'to'>): string =>
  to === undefined ? `${numberText(from)}+` : `${numberText(from)} to ${numberText(to)}`;

function requestTable({ deviations }: MonthFigures, { say, words }: PaperWriter): Block {
  return {
    kind: 'table',
    caption: say('requests-caption'),
    columns: [say('kind'), say('pending'), say('approved')],
    rows: deviationKinds.map((kind) => [
      words.choices.kinds[kind],
      numberText(deviations[kind].pending),
      numberText(deviations[kind].approved),
    ]),
  };
}

function incidentBlocks({ incidents = [] }: MonthlyFacts, { say }: PaperWriter): Block[] {
  if (incidents.length === 0) return [field(say('in-words'))];
  return [
    list(
      incidents.map(({ title, date, status }) =>
        [title ?? say('not-known'), ...(date === undefined ? [] : [dateInWords(date)]), status]
          .filter(Boolean)
          .join(', '),
      ),
    ),
  ];
}

/** How the triggers stand that the POA&M alone can tell of. The others need what only the calculator asks. */
function triggerBlocks({ triggers }: MonthFigures, writer: PaperWriter): Block[] {
  const { say } = writer;
  return [paragraph(say('triggers-alone')), list(triggers.map((one) => triggerLine(one, writer)))];
}

/** How a trigger stands by the POA&M: its name, its state, what counts, and the number from which it is met. */
export function triggerLine(one: AgedTriggerFigures, writer: PaperWriter): string {
  const { say, words } = writer;
  const trigger = vulnerabilityTriggerOf(one.trigger);
  return say('trigger-line', {
    trigger: fullName(trigger),
    state: words.states[one.state],
    number: sureText(one, writer),
    limit: numberText(trigger.thresholds.count.value),
  });
}
