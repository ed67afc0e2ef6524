import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Block, BlockDocument } from '../../documents/blocks.ts';
import { filledTable } from '../../documents/filled-table.ts';
import type { TriggerWordsById } from '../../triggers/trigger-words.ts';
import { dateInWords } from '../../wording.ts';
import { findingText } from '../drafts/draft-facts.ts';
import { sentDrafts } from '../drafts/sent-drafts.ts';
import { levelName } from '../levels.ts';
import { parties } from '../parties.ts';
import { stepOf } from '../steps.ts';
import type { CaseState } from './case-state.ts';
import { daysLeftWords, forceWords } from './case-words.ts';
import type { DueItem } from './due.ts';
import type { EscalationCase } from './escalation-case.ts';
import { logColumns, logRows } from './log-rows.ts';
import { messageOf } from './notices.ts';
import { type Situation, situationOf } from './situation.ts';

/**
 * A case as a document: where it stands, the findings, what is due, what was sent, the whole log, and the drafts of what
 * has gone out, each as it stood then. Screen, print and Markdown take it from here.
 * @param asOf The day on which the days left are counted.
 */
export function reportCase(
  title: string,
  document: EscalationCase,
  asOf: PlainDate,
  triggers: TriggerWordsById,
): BlockDocument {
  const situation = situationOf(document, asOf);
  const { names = {}, findings } = document;
  return {
    title,
    blocks: [
      field('Agency', names.agency),
      field('CSP', names.csp),
      field('Cloud service offering (CSO)', names.service),
      field('As of', dateInWords(asOf)),
      heading('Where the case stands'),
      ...standingBlocks(situation),
      heading('What was found'),
      findings.length === 0 ? field('Findings') : list(findings.map((finding) => findingText(finding, triggers))),
      ...sectionOf('What is due', dueBlocks(situation.due)),
      ...sectionOf('What the notice of the decision asks for', contentBlocks(situation.state)),
      ...sectionOf('Notices, responses and letters', noticeBlocks(situation.state)),
      ...sectionOf('Steps passed over', skippedBlocks(situation.state)),
      heading('Log'),
      situation.log.length === 0
        ? { kind: 'paragraph', text: 'Nothing has been recorded yet.' }
        : filledTable({
            caption: 'What happened, in the order of recording',
            columns: logColumns,
            rows: logRows(situation.log),
          }),
      ...sectionOf('Drafts of what has gone out', draftBlocks(document, triggers)),
      {
        kind: 'paragraph',
        text: 'Drawn up with the unofficial interactive edition of the Agency Authorization Playbook. The nine steps are those of ConMon Performance Management, Performance Management for Ongoing Authorization. Dates are the ones entered: the source sets none.',
      },
    ],
  };
}

function standingBlocks({ step, end, waitsOn, state }: Situation): Block[] {
  const { inForce, intended, decided, round } = state;
  return [
    step === undefined
      ? field('Ended', `${end?.title}. ${end?.text}`)
      : field('Step', `${step.number} of 9: ${step.title}`),
    ...(waitsOn === undefined ? [] : [field('Who acts now', waitsOn.name)]),
    field('Level in force', inForce === 'none' ? 'None' : inForce && levelName(inForce)),
    ...(intended === undefined || decided !== undefined ? [] : [field('Intended level', levelName(intended))]),
    ...(round === 1 ? [] : [field('Reviews so far', String(round))]),
  ];
}

function dueBlocks(due: readonly DueItem[]): Block[] {
  if (due.length === 0) return [];
  const rows = due.map(({ what, who, force, by, daysLeft, since }) => [
    what,
    parties[who].name,
    forceWords[force],
    by === undefined ? 'No date agreed' : dateInWords(by),
    daysLeft === undefined ? '' : daysLeftWords(daysLeft),
    since === undefined ? '' : dateInWords(since),
  ]);
  return [filledTable({ columns: ['What', 'Who', 'Force', 'Last day', 'Days left', 'Due since'], rows })];
}

function contentBlocks({ content, dates }: CaseState): Block[] {
  const lists = [
    ['Criteria for returning to a Satisfactory status', content.criteria],
    ['Actions required of the CSP', content.actions],
    ['Other items of the response', content.otherItems],
  ] as const;
  return [
    ...lists.flatMap(([label, items = []]): Block[] => (items.length === 0 ? [] : [field(label, items.join('\n'))])),
    ...(dates.deadline === undefined ? [] : [field('Deadline', dateInWords(dates.deadline))]),
    ...(content.fullResolutionOn === undefined
      ? []
      : [field('Date of full resolution in the CSP’s plan', dateInWords(content.fullResolutionOn))]),
  ];
}

function noticeBlocks({ notices }: CaseState): Block[] {
  if (notices.length === 0) return [];
  const rows = notices.map(({ message, level, owedSince, sentOn }) => [
    messageOf(message)?.title ?? message,
    level,
    forceWords[messageOf(message)?.force ?? 'does'],
    dateInWords(owedSince),
    sentOn === undefined ? 'Not recorded' : dateInWords(sentOn),
  ]);
  return [filledTable({ columns: ['What', 'Level', 'Force', 'Due since', 'Sent or filed'], rows })];
}

function skippedBlocks({ skipped }: CaseState): Block[] {
  const items = skipped.map(
    ({ step, reason, worded }) =>
      `Step ${stepOf(step).number} (${stepOf(step).title}): ${reason}${worded ? '' : ' (our reading)'}`,
  );
  return items.length === 0 ? [] : [list(items)];
}

function draftBlocks(document: EscalationCase, triggers: TriggerWordsById): Block[] {
  return sentDrafts(document, triggers).flatMap(({ sentOn, draft }): Block[] => [
    { kind: 'heading', level: 3, text: `${draft.title}, recorded as sent on ${dateInWords(sentOn)}` },
    ...draft.blocks.map((block): Block => (block.kind === 'heading' ? { ...block, level: 4 } : block)),
  ]);
}

function sectionOf(text: string, blocks: Block[]): Block[] {
  return blocks.length === 0 ? [] : [heading(text), ...blocks];
}

function heading(text: string): Block {
  return { kind: 'heading', level: 2, text };
}

function list(items: readonly string[]): Block {
  return { kind: 'list', ordered: false, items };
}

function field(label: string, value?: string): Block {
  return { kind: 'field', label, ...(value === undefined || value.trim() === '' ? {} : { value }) };
}
