import type { PlainDate } from '../../calendar/plain-date.ts';
import { noValue } from '../../documents/blocks.ts';
import { dayCell, rowsOr, type Sheet, type SheetCell, type Workbook } from '../../documents/workbook.ts';
import { fillerOf } from '../../placeholders.ts';
import { fullName, triggerOf } from '../../triggers/deficiency-triggers.ts';
import { conditionText } from '../../triggers/trigger-words.ts';
import type { ReportWords } from '../escalation-words.ts';
import { messageOf } from '../messages.ts';
import { parties } from '../parties.ts';
import type { reportTexts } from '../texts.ts';
import { dueText, forceWords } from '../words.ts';
import type { EscalationCase, Finding } from './escalation-case.ts';
import { logColumns, logRows } from './log-rows.ts';
import { type CaseWriter, standingBlocks } from './report.ts';
import { type Situation, situationOf } from './situation.ts';

/**
 * A case as a workbook: where it stands, the log with its days as days, what is due, what has been sent, and what was found.
 *
 * @param asOf The day on which the days left are counted.
 */
export function caseWorkbook(title: string, document: EscalationCase, asOf: PlainDate, words: ReportWords): Workbook {
  const writer = { words, say: fillerOf<typeof reportTexts>(words.report) };
  const { say } = writer;
  const { labels } = words.case;
  const situation = situationOf(document, asOf);
  const sheet = (name: string, columns: readonly string[], rows: Sheet['rows'], none: string): Sheet => ({
    name,
    columns,
    rows: rowsOr(rows, none),
  });
  return {
    title,
    sheets: [
      {
        name: labels.standing,
        columns: [say('what'), say('value')],
        rows: standingRows(document, situation, asOf, writer),
      },
      sheet(say('log'), logColumns(words), logCells(situation.log, words), labels['nothing-recorded']),
      sheet(labels.due, dueColumns(writer), dueCells(situation, writer), say('nothing-due')),
      sheet(labels.messages, messageColumns(writer), messageCells(situation, writer), labels['nothing-recorded']),
      sheet(
        labels.found,
        [say('what'), say('level'), say('condition'), say('detail')],
        document.findings.map((finding) => findingCells(finding, words)),
        noValue,
      ),
    ],
  };
}

/** What stands at the head of the report of a case. */
function standingRows(
  { names = {} }: EscalationCase,
  situation: Situation,
  asOf: PlainDate,
  writer: CaseWriter,
): Sheet['rows'] {
  const { labels } = writer.words.case;
  return [
    [labels.agency, names.agency ?? noValue],
    [labels.csp, names.csp ?? noValue],
    [labels.service, names.service ?? noValue],
    [writer.say('as-of'), dayCell(asOf)],
    ...standingBlocks(situation, writer).flatMap((block) =>
      block.kind === 'field' ? [[block.label, block.value ?? noValue]] : [],
    ),
  ];
}

/** The rows of the log, the day as a day and the number of a step as a number. */
function logCells(log: Situation['log'], words: ReportWords): Sheet['rows'] {
  const rows = logRows(log, words);
  return log.map(({ event }, at) => {
    const [, step = '', ...others] = rows[at] ?? [];
    return [dayCell(event.on), /^\d+$/.test(step) ? Number(step) : step, ...others];
  });
}

const dueColumns = ({ say }: CaseWriter) =>
  (['what', 'who', 'force', 'last-day', 'days-left', 'due-since'] as const).map((id) => say(id));

/** What is due. A last day that has passed has fewer days left than none. */
function dueCells({ due }: Situation, { words, say }: CaseWriter): Sheet['rows'] {
  return due.map((item): SheetCell[] => {
    const { who, force, by, daysLeft, since } = item;
    return [
      dueText(item, words),
      parties[who].name,
      forceWords[force],
      by === undefined ? say('no-date') : dayCell(by),
      daysLeft,
      dayCell(since),
    ];
  });
}

const messageColumns = ({ say }: CaseWriter) =>
  (['what', 'level', 'force', 'due-since', 'sent'] as const).map((id) => say(id));

function messageCells({ state }: Situation, { say }: CaseWriter): Sheet['rows'] {
  return state.notices.map(({ message, level, owedSince, sentOn }) => [
    messageOf(message)?.title ?? message,
    level,
    forceWords[messageOf(message)?.force ?? 'does'],
    dayCell(owedSince),
    sentOn === undefined ? say('not-recorded') : dayCell(sentOn),
  ]);
}

function findingCells(finding: Finding, words: ReportWords): SheetCell[] {
  if (finding.kind === 'described') return [finding.text];
  const trigger = triggerOf(finding.trigger);
  return [fullName(trigger), trigger.level, conditionText(trigger, words.triggers), finding.detail];
}
