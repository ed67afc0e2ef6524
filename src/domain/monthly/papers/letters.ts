import type { PlainDate } from '../../calendar/plain-date.ts';
import { agendaItems } from '../../collaborative-conmon/agenda-items.ts';
import { commentPeriodEnd } from '../../collaborative-conmon/comment-period-end.ts';
import type { Block, BlockDocument } from '../../documents/blocks.ts';
import { field, list, paragraph } from '../../documents/make-blocks.ts';
import { periods } from '../../schedule/periods.ts';
import { countText, dateInWords } from '../../wording.ts';
import type { MonthlyFacts } from '../facts.ts';
import type { PaperWords } from '../monthly-words.ts';
import { judgeSkipping } from '../skipping.ts';
import { whenText } from './agenda.ts';
import { type PaperWriter, startPaper } from './paper-writer.ts';

/** What the meeting is about, in the order of its agenda. */
const topicsOf = ({ facts: { agenda = {}, ownItems = [] } }: PaperWriter): string[] => [
  ...agendaItems.filter(({ id }) => !agenda[id]?.isLeftOut).map(({ name }) => name),
  ...ownItems.flatMap(({ title }) => title ?? []),
];

/** The email that invites to the meeting; its title is its subject. */
export function invitation(facts: MonthlyFacts, words: PaperWords): BlockDocument {
  const writer = startPaper(facts, words);
  const { say, service, month } = writer;
  const { place, minutes } = facts.meeting ?? {};
  return {
    title: say('invitation-subject', { service, month }),
    blocks: [
      paragraph(say('greeting')),
      paragraph(say('invite', { service, month })),
      field(say('when'), whenText(facts)),
      field(say('length'), minutes === undefined ? undefined : countText(minutes, 'minute')),
      field(say('where'), place),
      reviewBefore(writer),
      ...toDecide(writer),
      paragraph(say('topics')),
      { kind: 'list', ordered: true, items: topicsOf(writer) },
      paragraph(say('regards')),
    ],
  };
}

/**
 * The email after the meeting: its topics, and until when questions may be asked (CC-152, CC-153).
 *
 * @param sentOn The day on which it was sent: the comment period begins with it. Left out: the email says how long the period is.
 */
export function followUp(facts: MonthlyFacts, words: PaperWords, sentOn?: PlainDate): BlockDocument {
  const writer = startPaper(facts, words);
  const { say, service, month } = writer;
  return {
    title: say('follow-up-subject', { service, month }),
    blocks: [
      paragraph(say('greeting')),
      paragraph(say('follow-up-held', { service, month })),
      paragraph(say('topics')),
      { kind: 'list', ordered: true, items: topicsOf(writer) },
      ...toDecide(writer),
      paragraph(
        sentOn === undefined
          ? say('comment-for', { period: periods['comment-period'].words })
          : say('comment-until', { date: dateInWords(commentPeriodEnd(sentOn)) }),
      ),
      paragraph(say('regards')),
    ],
  };
}

/**
 * The email of a month whose meeting is skipped: the reports are posted all the same (CC-067, CC-068). It gives the reason
 * only where both conditions were answered so.
 */
export function skippedNotice(facts: MonthlyFacts, words: PaperWords): BlockDocument {
  const writer = startPaper(facts, words);
  const { say, service, month } = writer;
  return {
    title: say('skipped-subject', { service, month }),
    blocks: [
      paragraph(say('greeting')),
      paragraph(say('skipped', { service, month })),
      ...(judgeSkipping(facts).answer === 'may' ? [paragraph(say('skipped-because'))] : []),
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
