import type { RefObject } from 'preact';
import type { Situation } from '../../../domain/escalation/case/situation.ts';
import { describeEvent } from '../../../domain/escalation/words.ts';
import { dateInWords } from '../../../domain/wording.ts';
import { SourceLine } from '../../../ui/SourceLine.tsx';
import { caseWords } from '../words/case.ts';

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
        <b class="p3">The process has stopped</b>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {end.title}
      </h2>
      <p>{caseWords.edges.ends[end.id]}</p>
      {last && (
        <p>
          What ended it: {describeEvent(last, caseWords)} <span class="soft">{dateInWords(last.on)}</span>
        </p>
      )}
      {!end.worded && (
        <p class="src ours">
          <strong>Our reading</strong> The source does not say that the process stops here.
        </p>
      )}
      <SourceLine ids={end.statements} place="the nine steps" />
      <h3 class="sub">What to keep</h3>
      <p class="soft">The source names no record to keep. This is what shows how the case went:</p>
      <ul>
        <li>The case as a file, to open it again here, and as Markdown or on paper, with the log and the drafts.</li>
        {sent > 0 && (
          <li>
            {sent === 1 ? 'The message' : `The ${sent} messages`} as really sent: the drafts here are what the case
            held.
          </li>
        )}
        <li>What the findings rest on: scans, reports, correspondence.</li>
        {owed.map(({ id, title, level, force }) => (
          <li key={`${id} ${level}`}>
            Not recorded as sent: {title}, {level}
            {force !== 'does' && ` (${force})`}.
          </li>
        ))}
      </ul>
    </>
  );
}
