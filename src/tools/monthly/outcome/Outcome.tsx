import { daysBetween } from '../../../domain/calendar/days.ts';
import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import { uploadBy } from '../../../domain/collaborative-conmon/recommended-meeting.ts';
import type { MonthlyFacts } from '../../../domain/monthly/facts.ts';
import { nameOfMonth } from '../../../domain/monthly/next-month.ts';
import { judgeDeliverables, meetingRemarks } from '../../../domain/monthly/package-days.ts';
import { agendaMinutes } from '../../../domain/monthly/papers/agenda.ts';
import { judgeSkipping, type Skipping } from '../../../domain/monthly/skipping.ts';
import { countText, dateInWords, listText, numberText } from '../../../domain/wording.ts';
import { ReadingNote } from '../../../ui/ReadingNote.tsx';
import { SourceLine } from '../../../ui/SourceLine.tsx';
import { StatusTag } from '../../../ui/StatusTag.tsx';
import { Announcer } from '../../../ui/tool/Announcer.tsx';
import { say } from '../words/outcome.ts';
import { paperWords } from '../words/papers.ts';
import { startWords } from '../words/start.ts';
import { Figures } from './Figures.tsx';

interface Props {
  readonly facts: MonthlyFacts;
  /** Today. */
  readonly asOf: PlainDate;
  readonly onTakeOut: () => void;
}

/** The month in sight: what is missing, by when it is due, whether there is a meeting, and what the files come to. */
export function Outcome({ facts, asOf, onTakeOut }: Props) {
  const { month, service, meeting = {}, figures } = facts;
  const skipping = judgeSkipping(facts);
  return (
    <div class="verdict month-so-far">
      <p class="label">{startWords.outcome}</p>
      <h2 class="answer" id="outcome">
        {say('month-of', {
          month: month === undefined ? paperWords.papers['no-month'] : nameOfMonth(month),
          service: service ?? paperWords.papers['the-service'],
        })}
      </h2>
      <Missing facts={facts} asOf={asOf} />
      <p>{uploadText(meeting.date, asOf)}</p>
      {remarksOf(facts).map((remark) => (
        <p key={remark} class="soft">
          {remark}
        </p>
      ))}
      <Meeting skipping={skipping} />
      {figures && <Figures figures={figures} month={month} onTakeOut={onTakeOut} />}
    </div>
  );
}

function Missing({ facts, asOf }: Pick<Props, 'facts' | 'asOf'>) {
  const missing = judgeDeliverables(facts, asOf).filter(({ state }) => state === 'missing' || state === 'overdue');
  const names = listText(missing.map(({ id }) => paperWords.deliverables[id]));
  const text = missing.length === 0 ? say('missing-none') : say('missing', { deliverables: names });
  return (
    <>
      <p class={missing.length === 0 ? 'state ok' : 'state missing'}>
        <StatusTag shape={missing.length === 0 ? 'ok' : 'no'} />
        {text}
      </p>
      <Announcer text={text} />
    </>
  );
}

function uploadText(meeting: PlainDate | undefined, asOf: PlainDate): string {
  if (meeting === undefined) return say('no-meeting-day');
  const last = uploadBy(meeting);
  const date = dateInWords(last);
  const late = daysBetween(last, asOf);
  return late > 0 ? say('upload-past', { date, days: countText(late, 'day') }) : say('upload-by', { date });
}

function remarksOf(facts: MonthlyFacts): string[] {
  const minutes = agendaMinutes(facts);
  const room = facts.meeting?.minutes;
  return [
    ...meetingRemarks(facts).map((remark) => say(remark)),
    ...(room !== undefined && minutes > room
      ? [say('minutes-over', { count: numberText(minutes), of: numberText(room) })]
      : []),
  ];
}

function Meeting({ skipping }: { readonly skipping: Skipping }) {
  const lines = skippingLines(skipping);
  return (
    <>
      <p>
        <strong>{lines[0]}</strong> {lines.slice(1).join(' ')}
      </p>
      <SourceLine ids="CC-065..068" />
      <Announcer text={lines.join(' ')} />
      {skipping.answer === 'may' && <ReadingNote id="skipping-a-month" />}
    </>
  );
}

function skippingLines(skipping: Skipping): string[] {
  switch (skipping.answer) {
    case 'may':
      return [
        say('may-skip'),
        say('may-skip-how'),
        ...(skipping.against.length > 0
          ? [say('against', { matters: listText(skipping.against.map((one) => say(one))) })]
          : []),
      ];
    case 'hold':
      return [say('hold'), ...skipping.because.map((one) => say(`hold-${one}`))];
    case 'not-known':
      return [say('not-known')];
  }
}
