import type { PlainDate } from '../calendar/plain-date.ts';
import type { Block, BlockDocument } from '../documents/blocks.ts';
import { filledTable } from '../documents/filled-table.ts';
import { dateInWords } from '../wording.ts';
import type { Assessment, StageStanding } from './assess.ts';
import { itemReason } from './reasons.ts';
import type { ItemStanding } from './standing.ts';
import { itemText } from './texts.ts';
import type { AssessorRole } from './types.ts';
import { actorNames, assessorNames, forceNames, standingName } from './words.ts';

/**
 * An assessment as a document: what stands between you and the next stage, then every stage.
 * @param asOf The day it was drawn up on, if it is to be said.
 */
export function reportAssessment(assessment: Assessment, title: string, asOf?: PlainDate): BlockDocument {
  const { role, level, severalAuthorizations, next, counts } = assessment;
  const waiting = counts.notAssessed === 0 ? '' : `, ${counts.notAssessed} not assessed`;
  return {
    title,
    blocks: [
      field('Who judges', role && assessorNames[role]),
      field('Impact level', level),
      field('More than one active ATO or ATU on file', yesOrNo(severalAuthorizations)),
      ...(asOf === undefined ? [] : [field('As of', dateInWords(asOf))]),
      field(
        'Items',
        `${counts.done} done, ${counts.open} open, ${counts.notApplicable} not applicable${waiting}, ${counts.all} in all`,
      ),
      { kind: 'heading', level: 2, text: 'What comes next' },
      ...(next ? nextBlocks(next) : [{ kind: 'paragraph', text: 'Nothing on this checklist is open.' } as const]),
      ...assessment.stages.flatMap((stage) => stageBlocks(stage, role)),
      {
        kind: 'paragraph',
        text: 'Drawn up with the unofficial interactive edition of the Agency Authorization Playbook. The last column names the statements of the sources by the numbers of that edition.',
      },
    ],
  };
}

/** The same document with the open items only, for what is left to do. A stage without any is left out. */
export function reportOpenItems(assessment: Assessment, title: string, asOf?: PlainDate): BlockDocument {
  const stages = assessment.stages.flatMap((stage) => {
    const items = stage.items.filter(({ standing }) => standing === 'open');
    return items.length === 0 ? [] : [{ ...stage, items }];
  });
  return reportAssessment({ ...assessment, stages }, `${title}: open items`, asOf);
}

function field(label: string, value: string | undefined): Block {
  return { kind: 'field', label, ...(value === undefined ? {} : { value }) };
}

function yesOrNo(fact: boolean | undefined): string | undefined {
  if (fact === undefined) return undefined;
  return fact ? 'Yes' : 'No';
}

function nextBlocks({ title, sentence, between }: StageStanding): Block[] {
  const lines = between.map((item) => {
    const who = [`for: ${actorNames(item)}`, ...(item.owner === undefined ? [] : [`owner: ${item.owner}`])];
    const when = item.target === undefined ? [] : [`by ${item.target}${lateWords(item)}`];
    return `${item.title} (${[standingName(item).toLowerCase(), ...who, ...when].join('; ')})`;
  });
  return [
    { kind: 'paragraph', text: `${title}. ${sentence}` },
    ...(lines.length === 0 ? [] : [{ kind: 'list', ordered: true, items: lines } as const]),
  ];
}

function lateWords({ daysLate }: ItemStanding): string {
  if (daysLate === undefined) return '';
  return `, ${daysLate} ${daysLate === 1 ? 'day' : 'days'} ago`;
}

function stageBlocks({ title, note, sentence, items }: StageStanding, role: AssessorRole | undefined): Block[] {
  return [
    { kind: 'heading', level: 2, text: title },
    { kind: 'paragraph', text: [note, sentence].filter(Boolean).join(' ') },
    filledTable({
      columns: ['Item', 'Force', 'State', 'Owner', 'Target date', 'Note', 'Source'],
      rows: items.map((item) => [
        role === undefined ? item.title : itemText(item.id, role),
        forceNames[item.force],
        standingName(item),
        item.owner ?? '',
        item.target ?? '',
        noteWords(item),
        item.statements,
      ]),
    }),
  ];
}

/** The note, and why the item does not apply where a rule says so. */
function noteWords({ note, applicability }: ItemStanding): string {
  const reason = applicability.applies === 'yes' ? undefined : applicability.reason;
  return [note, reason].filter((text) => text !== undefined).join('\n');
}

/** The columns of {@link tableRows}. */
export const tableColumns = [
  'Stage',
  'Item',
  'What holds when done',
  'Force',
  'Who acts',
  'State',
  'Owner',
  'Target date',
  'Note',
  'Why it does not apply',
  'Why it matters',
  'Source',
  'Id',
] as const;

/** The whole checklist as one table, for a spreadsheet: a row an item, in order. */
export function tableRows({ role, stages }: Assessment): string[][] {
  return stages.flatMap((stage) =>
    stage.items.map((item) => [
      stage.title,
      item.title,
      role === undefined ? '' : itemText(item.id, role),
      forceNames[item.force],
      actorNames(item),
      standingName(item),
      item.owner ?? '',
      item.target ?? '',
      item.note ?? '',
      item.applicability.applies === 'yes' ? '' : item.applicability.reason,
      itemReason(item.id),
      item.statements,
      item.id,
    ]),
  );
}
