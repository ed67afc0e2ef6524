import { addDays } from '../../../domain/calendar/days.ts';
import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import { judgePeriod, type PeriodState } from '../../../domain/charter/comment-periods.ts';
import type { CharterFacts, Matter } from '../../../domain/charter/facts.ts';
import { objectionLine } from '../../../domain/charter/papers/emails.ts';
import { startPaper } from '../../../domain/charter/papers/paper-writer.ts';
import { dateInWords, numberText } from '../../../domain/wording.ts';
import { ReadingNote } from '../../../ui/ReadingNote.tsx';
import { SourceLine } from '../../../ui/SourceLine.tsx';
import { type StateShape, StatusTag } from '../../../ui/StatusTag.tsx';
import { Announcer } from '../../../ui/tool/Announcer.tsx';
import { remarkTexts, say } from '../words/outcome.ts';
import { charterWords } from '../words/papers.ts';
import type { PaperKey } from './papers-of.ts';

const shapes: Readonly<Record<PeriodState, StateShape>> = {
  'no-start': 'empty',
  ahead: 'empty',
  open: 'part',
  'open-with-objection': 'part',
  approved: 'ok',
  'not-approved': 'no',
  'dates-wrong': 'unknown',
};

interface Props {
  readonly facts: CharterFacts;
  /** Today. */
  readonly asOf: PlainDate;
  readonly onRead: (key: PaperKey) => void;
}

/** How each comment period stands today, and the emails that go with it. */
export function Periods({ facts, asOf, onRead }: Props) {
  const { matters = [], decisions } = facts;
  return (
    <div class="periods">
      <p class="soft">{say('periods-lead')}</p>
      {matters.length === 0 && <p>{say('no-periods')}</p>}
      {matters.length > 0 && decisions?.approach === 'voting-members' && (
        <p class="state">
          <StatusTag shape="part" />
          {say('voting-only')}
        </p>
      )}
      {matters.map((matter, at) => (
        <Period key={at} {...{ facts, asOf, onRead, matter, at }} />
      ))}
      <SourceLine ids="CC-141..155" />
      <ReadingNote id="comment-period-start" />
      <ReadingNote id="comment-period-objections" />
    </div>
  );
}

function Period({ facts, asOf, onRead, matter, at }: Props & { readonly matter: Matter; readonly at: number }) {
  const { state, first, last, daysLeft, standing, remarks } = judgePeriod(facts, matter, asOf);
  const name = matter.title ?? say('a-matter', { number: at + 1 });
  const isDecided = state === 'approved' || state === 'not-approved';
  const standingText = charterWords.periodStates[state];
  return (
    <section aria-labelledby={`period-${at}`}>
      <h3 id={`period-${at}`}>{name}</h3>
      <p class="state">
        <StatusTag shape={shapes[state]} />
        {standingText}
      </p>
      <Announcer text={`${name}: ${standingText}`} />
      {first !== undefined && last !== undefined && (
        <p>{say('period-days', { first: dateInWords(first), last: dateInWords(last) })}</p>
      )}
      {daysLeft !== undefined && (
        <p>{daysLeft === 0 ? say('last-day-today') : say('days-left', { days: numberText(daysLeft) })}</p>
      )}
      {standing.length > 0 && (
        <>
          <p>{say('standing', { count: numberText(standing.length) })}</p>
          <ul>
            {standing.map((one, index) => (
              <li key={index}>{objectionLine(one, startPaper(facts, charterWords))}</li>
            ))}
          </ul>
        </>
      )}
      {remarks.map((remark) => (
        <p class="soft" key={remark}>
          {remarkTexts[remark]}
        </p>
      ))}
      <p class="btns">
        <button class="btn" type="button" onClick={() => onRead(`opening-${at}`)}>
          {say('next-email')}
          <span class="vh"> ({name})</span>
        </button>
        {isDecided && (
          <button class="btn" type="button" onClick={() => onRead(`closing-${at}`)}>
            {say('outcome-email')}
            <span class="vh"> ({name})</span>
          </button>
        )}
      </p>
      {!isDecided && last !== undefined && state !== 'dates-wrong' && (
        <p class="soft">{say('not-yet', { day: dateInWords(addDays(last, 1)) })}</p>
      )}
    </section>
  );
}
