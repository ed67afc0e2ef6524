import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Block, BlockDocument } from '../../documents/blocks.ts';
import { filledTable } from '../../documents/filled-table.ts';
import { field, heading, list, paragraph } from '../../documents/make-blocks.ts';
import { appendix, signOff } from '../../documents/sign-off.ts';
import { fillerOf } from '../../placeholders.ts';
import { dateInWords } from '../../wording.ts';
import { sentDrafts } from '../drafts/sent-drafts.ts';
import type { ReportWords } from '../escalation-words.ts';
import { levelName } from '../levels.ts';
import { messageOf } from '../messages.ts';
import { parties } from '../parties.ts';
import { stepOf, steps } from '../steps.ts';
import type { reportTexts } from '../texts.ts';
import { daysLeftWords, dueText, findingText, forceWords, lateText, skipReason } from '../words.ts';
import { type CaseState, missingContent } from './case-state.ts';
import type { DueItem } from './due.ts';
import type { EscalationCase } from './escalation-case.ts';
import { logRows } from './log-rows.ts';
import { type Situation, situationOf } from './situation.ts';

/** What the parts of the report are written with. */
export interface CaseWriter {
  readonly words: ReportWords;
  readonly say: ReturnType<typeof fillerOf<typeof reportTexts>>;
}

/**
 * A case as a document. Its first sheet can be signed: where the case stands, the findings, and what is due. An appendix
 * has what was asked and sent, the whole log, and the drafts of what has gone out, each as it stood then and on paper of
 * its own. Screen, print and Markdown take it from here.
 * @param asOf The day on which the days left are counted.
 */
export function reportCase(
  title: string,
  document: EscalationCase,
  asOf: PlainDate,
  words: ReportWords,
): BlockDocument {
  const writer = { words, say: fillerOf<typeof reportTexts>(words.report) };
  const { say } = writer;
  const { labels } = words.case;
  const situation = situationOf(document, asOf);
  const { names = {}, findings } = document;
  return {
    title,
    blocks: [
      field(labels.agency, names.agency),
      field(labels.csp, names.csp),
      field(labels.service, names.service),
      field(say('as-of'), dateInWords(asOf)),
      heading(labels.standing),
      ...standingBlocks(situation, writer),
      heading(labels.found),
      findings.length === 0 ? field(say('findings')) : list(findings.map((finding) => findingText(finding, words))),
      ...sectionOf(labels.due, dueBlocks(situation.due, writer)),
      ...(situation.log.length === 0 ? [paragraph(labels['nothing-recorded'])] : []),
      ...signOff(),
      ...appendix([
        ...sectionOf(say('asked'), contentBlocks(situation.state, writer)),
        ...sectionOf(labels.messages, noticeBlocks(situation.state, writer)),
        ...sectionOf(say('passed-over'), skippedBlocks(situation.state, writer)),
        ...sectionOf(say('log'), situation.log.length === 0 ? [] : [logTable(situation.log, writer)]),
        paragraph(say('origin')),
        // Last, so that nothing but a letter is on its sheet.
        ...sectionOf(say('drafts'), draftBlocks(document, writer)),
      ]),
    ],
  };
}

/** Where a case stands, as fields. */
export function standingBlocks({ step, end, waitsOn, late, state }: Situation, { words, say }: CaseWriter): Block[] {
  const { inForce, intended, decided, round } = state;
  const { labels } = words.case;
  return [
    ...(end === undefined
      ? []
      : [field(say('ended'), say('end', { end: end.title, meaning: words.edges.ends[end.id] }))]),
    ...(step === undefined
      ? []
      : [
          field(
            labels.step,
            say('step', { step: String(step.number), count: String(steps.length), title: step.title }),
          ),
        ]),
    ...(waitsOn === undefined ? [] : [field(labels['who-acts'], parties[waitsOn].name)]),
    field(labels['level-in-force'], inForce === 'none' ? labels['no-level'] : inForce && levelName(inForce)),
    ...(intended === undefined || decided !== undefined ? [] : [field(labels['intended-level'], levelName(intended))]),
    ...(late.length === 0 ? [] : [field(say('late'), late.map((one) => lateText(one, words)).join('\n'))]),
    ...(round === 1 ? [] : [field(say('reviews'), String(round))]),
  ];
}

function dueBlocks(due: readonly DueItem[], { words, say }: CaseWriter): Block[] {
  if (due.length === 0) return [];
  const rows = due.map((item) => {
    const { who, force, by, daysLeft, since } = item;
    return [
      dueText(item, words),
      parties[who].name,
      forceWords[force],
      by === undefined ? say('no-date') : dateInWords(by),
      daysLeft === undefined ? '' : daysLeftWords(daysLeft),
      since === undefined ? '' : dateInWords(since),
    ];
  });
  const columns = (['what', 'who', 'force', 'last-day', 'days-left', 'due-since'] as const).map((id) => say(id));
  return [filledTable({ columns, rows })];
}

function contentBlocks(state: CaseState, { words, say }: CaseWriter): Block[] {
  const { content, dates } = state;
  const { labels } = words.case;
  const lists = [
    [labels.criteria, content.criteria],
    [labels.actions, content.actions],
    [say('other-items'), content.otherItems],
  ] as const;
  const days = [
    [say('deadline'), dates.deadline],
    [say('full-resolution'), content.fullResolutionOn],
  ] as const;
  return [
    ...missingContent(state).map((list) => field(labels[list], say('never-recorded'))),
    ...lists.flatMap(([label, items = []]): Block[] => (items.length === 0 ? [] : [field(label, items.join('\n'))])),
    ...days.flatMap(([label, day]): Block[] => (day === undefined ? [] : [field(label, dateInWords(day))])),
  ];
}

function noticeBlocks({ notices }: CaseState, { say }: CaseWriter): Block[] {
  if (notices.length === 0) return [];
  const rows = notices.map(({ message, level, owedSince, sentOn }) => [
    messageOf(message)?.title ?? message,
    level,
    forceWords[messageOf(message)?.force ?? 'does'],
    dateInWords(owedSince),
    sentOn === undefined ? say('not-recorded') : dateInWords(sentOn),
  ]);
  const columns = (['what', 'level', 'force', 'due-since', 'sent'] as const).map((id) => say(id));
  return [filledTable({ columns, rows })];
}

/** The log in three columns: note and remarks stand under what happened, where they have the width of the sheet. */
function logTable(log: Situation['log'], { words, say }: CaseWriter): Block {
  const { labels } = words.case;
  return {
    kind: 'table',
    caption: say('log-caption'),
    columns: [labels.day, labels.step, labels.happened],
    rows: logRows(log, words).map(([day = '', step = '', happened = '', note = '', remarks = '']) => [
      day,
      step,
      [happened, note === '' ? '' : say('log-note', { note }), remarks].filter((line) => line !== '').join('\n'),
    ]),
  };
}

function skippedBlocks({ skipped }: CaseState, { words, say }: CaseWriter): Block[] {
  const items = skipped.map((one) => {
    const { number, title } = stepOf(one.step);
    const text = say('passed-step', { step: String(number), title, reason: skipReason(one, words) });
    return one.worded ? text : `${text} ${say('our-reading')}`;
  });
  return items.length === 0 ? [] : [list(items)];
}

function draftBlocks(document: EscalationCase, { words, say }: CaseWriter): Block[] {
  const sent = sentDrafts(document, words);
  const [first] = sent;
  if (first === undefined) return [];
  const letters = sent.flatMap(({ sentOn, draft }): Block[] => [
    {
      kind: 'heading',
      level: 3,
      startsPage: true,
      text: say('draft-sent', { title: draft.title, date: dateInWords(sentOn) }),
    },
    ...draft.blocks.map((block): Block => (block.kind === 'heading' ? { ...block, level: 4 } : block)),
  ]);
  return [paragraph(first.draft.caution), ...letters];
}

function sectionOf(text: string, blocks: Block[]): Block[] {
  return blocks.length === 0 ? [] : [heading(text), ...blocks];
}
