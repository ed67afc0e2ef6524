import type { PlainDate } from '../../calendar/plain-date.ts';
import { uploadBy } from '../../collaborative-conmon/recommended-meeting.ts';
import type { BlockDocument } from '../../documents/blocks.ts';
import { dayText, field, paragraph } from '../../documents/make-blocks.ts';
import { countText, dateInWords } from '../../wording.ts';
import type { MonthlyFacts } from '../facts.ts';
import type { PaperWords } from '../monthly-words.ts';
import { type JudgedDeliverable, judgeDeliverables } from '../package-days.ts';
import { type PaperWriter, startPaper } from './paper-writer.ts';

/**
 * The list of the month’s deliverables: each with its file, the day on which it was uploaded, and what is missing.
 *
 * @param asOf The day as of which a deliverable is overdue.
 */
export function packageList(facts: MonthlyFacts, words: PaperWords, asOf: PlainDate): BlockDocument {
  const writer = startPaper(facts, words);
  const { say, service, month } = writer;
  const meeting = facts.meeting?.date;
  return {
    title: say('package-title', { service, month }),
    blocks: [
      field(say('where'), facts.repository),
      ...(meeting === undefined
        ? []
        : [paragraph(say('upload-by', { date: dateInWords(uploadBy(meeting)), meeting: dateInWords(meeting) }))]),
      {
        kind: 'table',
        caption: say('package-caption'),
        columns: [say('deliverable'), say('file'), say('uploaded'), say('state')],
        rows: judgeDeliverables(facts, asOf).map((one) => [
          words.deliverables[one.id],
          one.file ?? '',
          dayText(one.uploaded),
          deliverableText(one, writer),
        ]),
      },
      paragraph(say('origin')),
    ],
  };
}

/** How a deliverable stands, in a few words. */
export function deliverableText(
  { state, file, uploaded, daysLate = 0 }: JudgedDeliverable,
  { say }: PaperWriter,
): string {
  const isReady = file !== undefined;
  const days = countText(daysLate, 'day');
  switch (state) {
    case 'uploaded':
      return say('uploaded');
    case 'uploaded-late':
      return say('uploaded-late', { date: dayText(uploaded), days });
    case 'none':
      return say('nothing-this-month');
    case 'missing':
      return say(isReady ? 'not-uploaded' : 'missing');
    case 'overdue':
      return say(isReady ? 'not-uploaded-overdue' : 'overdue', { days });
  }
}
