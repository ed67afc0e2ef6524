import type { PlainDate } from '../../calendar/plain-date.ts';
import { commentDays } from '../../collaborative-conmon/comment-period-end.ts';
import type { Block, BlockDocument } from '../../documents/blocks.ts';
import { list, paragraph } from '../../documents/make-blocks.ts';
import { dateInWords } from '../../wording.ts';
import type { CharterWords } from '../charter-words.ts';
import { judgePeriod } from '../comment-periods.ts';
import type { CharterFacts, Matter, Objection } from '../facts.ts';
import { daysText } from '../words.ts';
import { type PaperWriter, startPaper } from './paper-writer.ts';

/**
 * The email after the meeting: what was discussed, and until when members may ask and object (CC-152, CC-153). Its title is
 * its subject.
 *
 * @param asOf Today.
 */
export function openingEmail(facts: CharterFacts, matter: Matter, words: CharterWords, asOf: PlainDate): BlockDocument {
  const writer = startPaper(facts, words);
  const { say, service } = writer;
  const name = matter.title ?? say('the-matter');
  const { first, last } = judgePeriod(facts, matter, asOf);
  return {
    title: say('opening-subject', { matter: name, service }),
    blocks: [
      paragraph(say('greeting')),
      paragraph(
        matter.meeting === undefined
          ? say('opening-matter-no-meeting', { matter: name })
          : say('opening-matter', { matter: name, meeting: dateInWords(matter.meeting) }),
      ),
      ...posted(writer),
      paragraph(
        first === undefined || last === undefined || last < first
          ? say('opening-length', { days: daysText(facts.decisions?.days ?? commentDays) })
          : say('opening-window', { first: dateInWords(first), last: dateInWords(last) }),
      ),
      paragraph(say('how-to-answer')),
      paragraph(say('considered-approved')),
      paragraph(say('regards')),
    ],
  };
}

/**
 * The email after the comment period: that no objection was raised, so that the matter is considered approved (CC-154,
 * CC-155), or that it is not, and returns to the group (reading `comment-period-start`). Its title is its subject.
 *
 * @param asOf Today.
 * @returns Nothing before the last day is over: until then nothing is decided.
 */
export function closingEmail(
  facts: CharterFacts,
  matter: Matter,
  words: CharterWords,
  asOf: PlainDate,
): BlockDocument | undefined {
  const { state, first, last, standing } = judgePeriod(facts, matter, asOf);
  if ((state !== 'approved' && state !== 'not-approved') || first === undefined || last === undefined) return undefined;
  const writer = startPaper(facts, words);
  const { say, service } = writer;
  const name = matter.title ?? say('the-matter');
  const values = { matter: name, first: dateInWords(first), last: dateInWords(last) };
  const isApproved = state === 'approved';
  const { objections = [] } = matter;
  const late = objections.filter(({ date }) => date !== undefined && date > last);
  const inTime = objections.filter((one) => !late.includes(one));
  return {
    title: say(isApproved ? 'approved-subject' : 'objected-subject', { matter: name, service }),
    blocks: [
      paragraph(say('greeting')),
      paragraph(
        say(!isApproved ? 'closed-objected' : inTime.length === 0 ? 'closed-approved' : 'closed-withdrawn', values),
      ),
      ...(isApproved
        ? []
        : [
            paragraph(say('objections')),
            list(standing.map((one) => objectionLine(one, writer))),
            paragraph(facts.decisions?.objection ?? say('back-to-group')),
          ]),
      ...(late.length === 0
        ? []
        : [paragraph(say('late-objections')), list(late.map((one) => objectionLine(one, writer)))]),
      ...posted(writer),
      paragraph(say('regards')),
    ],
  };
}

function posted({ content: { repository }, say }: PaperWriter): Block[] {
  return repository === undefined ? [] : [paragraph(say('posted-at', { repository }))];
}

/** An objection in a line: who raised it, when, and what it says. */
export function objectionLine({ agency, date, text }: Objection, { say }: PaperWriter): string {
  return say('objection-line', {
    agency: agency ?? say('an-agency'),
    date: date === undefined ? say('no-date') : dateInWords(date),
    text: text ?? say('no-text'),
  });
}
