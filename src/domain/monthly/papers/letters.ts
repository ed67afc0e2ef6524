import { addDays } from '../../calendar/days.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Block, BlockDocument } from '../../documents/blocks.ts';
import { list, paragraph } from '../../documents/make-blocks.ts';
import { periods } from '../../schedule/periods.ts';
import { dateInWords, numberText } from '../../wording.ts';
import { agendaItems } from '../agenda-items.ts';
import type { MonthlyFacts } from '../facts.ts';
import type { PaperWords } from '../monthly-words.ts';
import { meetingMinutes } from './agenda.ts';
import { dayText, type PaperWriter, startPaper, timeInWords } from './paper-writer.ts';

const daysAWeek = 7;

/** The last day of a comment period that begins on a day (CC-144: two weeks, by our reading from the follow-up e-mail on). */
const commentPeriodEnd = (start: PlainDate): PlainDate => addDays(start, periods['comment-period'].amount * daysAWeek);

/** The e-mail that invites to the meeting; its title is its subject. */
export function invitation(facts: MonthlyFacts, words: PaperWords): BlockDocument {
  const writer = startPaper(facts, words);
  const { say, service, words: all } = writer;
  const { meeting = {}, agenda = {}, ownItems = [] } = facts;
  const date = meeting.date === undefined ? say('not-known') : dateInWords(meeting.date);
  const items = [
    ...agendaItems.filter(({ id }) => !agenda[id]?.isLeftOut).map(({ id }) => all.agenda[id]),
    ...ownItems.flatMap(({ title }) => title ?? []),
  ];
  return {
    title: say('invitation-subject', { service, date }),
    blocks: [
      paragraph(say('greeting')),
      paragraph(
        say('invite', {
          service,
          date,
          time: meeting.start === undefined ? say('not-known') : timeInWords(meeting.start),
          length: numberText(meetingMinutes(facts)),
        }),
      ),
      ...(meeting.place === undefined ? [] : [paragraph(`${say('where')}: ${meeting.place}`)]),
      reviewBefore(writer),
      ...toDecide(writer),
      paragraph(say('topics')),
      { kind: 'list', ordered: true, items },
      paragraph(say('regards')),
    ],
  };
}

/** The e-mail after the meeting: its topics, and until when questions may be asked (CC-152, CC-153). */
export function followUp(facts: MonthlyFacts, words: PaperWords): BlockDocument {
  const writer = startPaper(facts, words);
  const { say, service } = writer;
  const { meeting = {} } = facts;
  const date = meeting.date === undefined ? say('not-known') : dateInWords(meeting.date);
  return {
    title: say('follow-up-subject', { service, date }),
    blocks: [
      paragraph(say('greeting')),
      paragraph(say('follow-up-held', { service, date })),
      paragraph(say('topics')),
      list(agendaItems.filter(({ id }) => !facts.agenda?.[id]?.isLeftOut).map(({ id }) => writer.words.agenda[id])),
      ...toDecide(writer),
      ...(meeting.date === undefined
        ? []
        : [paragraph(say('comment-until', { date: dayText(commentPeriodEnd(meeting.date)) }))]),
      paragraph(say('regards')),
    ],
  };
}

/** The e-mail of a month whose meeting is skipped: the reports are posted all the same (CC-067, CC-068). */
export function skippedNotice(facts: MonthlyFacts, words: PaperWords): BlockDocument {
  const writer = startPaper(facts, words);
  const { say, service, month } = writer;
  return {
    title: say('skipped-subject', { service, month }),
    blocks: [
      paragraph(say('greeting')),
      paragraph(say('skipped', { service, month })),
      paragraph(
        facts.repository === undefined ? say('no-repository') : say('posted', { repository: facts.repository }),
      ),
      paragraph(say('regards')),
    ],
  };
}

function reviewBefore({ facts, say }: PaperWriter): Block {
  return paragraph(
    facts.repository === undefined ? say('no-repository') : say('review-before', { repository: facts.repository }),
  );
}

/** What waits for a decision of the group, as the logs have it (CC-186). */
function toDecide({ facts, say }: PaperWriter): Block[] {
  const { requests = [], changes = [] } = facts;
  const waiting = [
    ...requests
      .filter(({ state }) => state === 'submitted')
      .map(({ number, poamId }) => [number, poamId].filter(Boolean).join(', ')),
    ...changes
      .filter(({ state }) => state === 'pending-approval')
      .map(({ number, title }) => [number, title].filter(Boolean).join(' ')),
  ].filter((text) => text !== '');
  return waiting.length === 0 ? [] : [paragraph(say('to-decide')), list(waiting)];
}
