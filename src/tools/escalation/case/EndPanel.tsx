import type { RefObject } from 'preact';
import type { Situation } from '../../../domain/escalation/case/situation.ts';
import { describeEvent } from '../../../domain/escalation/words.ts';
import { dateInWords } from '../../../domain/wording.ts';
import { SourceLine } from '../../../ui/SourceLine.tsx';
import { caseWords } from '../words/case.ts';
import { say } from '../words/screen.ts';

interface Props {
  readonly situation: Situation;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** Where the process has stopped: what ended it, and what is worth keeping. Nothing before an end. */
export function EndPanel({ situation, heading }: Props) {
  const { end, log, state, owed } = situation;
  if (!end) return null;
  const last = log.findLast(({ accepted, event }) => accepted && event.kind !== 'noted')?.event;
  const sent = state.notices.filter(({ sentOn }) => sentOn !== undefined).length;
  return (
    <>
      <p class="kicker">
        <b class="p3">{say('stopped')}</b>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {end.title}
      </h2>
      <p>{caseWords.edges.ends[end.id]}</p>
      {last && (
        <p>
          {say('ended-by')} {describeEvent(last, caseWords)} <span class="soft">{dateInWords(last.on)}</span>
        </p>
      )}
      {!end.worded && (
        <p class="src ours">
          <strong>{say('our-reading')}</strong> {say('end-not-worded')}
        </p>
      )}
      <SourceLine ids={end.statements} place={say('in-steps')} />
      <p>{say('can-still')}</p>
      <h3 class="sub">{say('keep')}</h3>
      <p class="soft">{say('keep-lead')}</p>
      <ul>
        <li>{say('keep-file')}</li>
        {sent > 0 && <li>{sent === 1 ? say('keep-message') : say('keep-messages', { count: String(sent) })}</li>}
        <li>{say('keep-evidence')}</li>
        {owed.map(({ id, title, level, force }) => (
          <li key={`${id} ${level}`}>
            {force === 'does'
              ? say('not-sent', { message: title, level })
              : say('not-sent-force', { message: title, level, force })}
          </li>
        ))}
      </ul>
    </>
  );
}
