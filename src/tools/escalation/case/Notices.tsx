import { useState } from 'preact/hooks';
import type { Notice } from '../../../domain/escalation/case/case-state.ts';
import type { EscalationCase } from '../../../domain/escalation/case/escalation-case.ts';
import type { CaseEvent } from '../../../domain/escalation/case/events.ts';
import { messageOf } from '../../../domain/escalation/messages.ts';
import { parties } from '../../../domain/escalation/parties.ts';
import { forceWords } from '../../../domain/escalation/words.ts';
import { dateInWords } from '../../../domain/wording.ts';
import { Loaded } from '../../../ui/tool/Loaded.tsx';
import { useLoaded } from '../../../ui/tool/use-loaded.ts';
import { caseWords } from '../words/case.ts';
import { say } from '../words/screen.ts';

interface Props {
  readonly facts: EscalationCase;
  /** What stands in the form of the next event: the draft of what it sends holds it already. */
  readonly drafted: CaseEvent | undefined;
  readonly notices: readonly Notice[];
  readonly title: string;
  readonly moment: () => string;
}

/** What is owed and what has gone out, each with a draft text built from the case. */
export function Notices({ facts, drafted, notices, title, moment }: Props) {
  const [open, setOpen] = useState<string>();
  const view = useLoaded(open !== undefined, () => import('./DraftView.tsx'));

  return (
    <section class="unit" aria-labelledby="case-notices">
      <h2 id="case-notices">{caseWords.case.labels.messages}</h2>
      {notices.length === 0 ? (
        <p class="soft">{say('nothing-owed')}</p>
      ) : (
        <ul class="notices">
          {notices.map((notice, index) => {
            const { message: id, level, sentOn } = notice;
            const key = `${index} ${id}`;
            const message = messageOf(id);
            if (!message) return null;
            const name = `${message.title}, ${level}`;
            return (
              <li key={key} class={sentOn === undefined ? 'owed' : undefined}>
                <h3>{name}</h3>
                <p>{routeText(notice)}</p>
                <p class="btns">
                  <button
                    class={sentOn === undefined ? 'btn' : 'text'}
                    type="button"
                    aria-expanded={open === key}
                    onClick={() => setOpen(open === key ? undefined : key)}
                  >
                    {say('draft-text')}
                    <span class="vh"> {say('draft-of', { message: name })}</span>
                  </button>
                </p>
                {open === key && (
                  <Loaded part={view}>
                    {({ DraftView }) => (
                      <DraftView facts={facts} drafted={drafted} notice={notice} title={title} moment={moment} />
                    )}
                  </Loaded>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

/** Who sends it to whom, how, and whether it has gone. */
function routeText({ message: id, owedSince, sentOn }: Notice): string {
  const message = messageOf(id);
  if (!message) return '';
  const { from, to, by, force } = message;
  const delivery = by === undefined ? '' : ` ${caseWords.case.delivery[by]}`;
  const word = forceWords[force] === '' ? '' : ` (${forceWords[force]})`;
  const route = say('route', { from: parties[from].name, to: parties[to].name, how: `${delivery}${word}` });
  return sentOn === undefined
    ? say('owed-since', { date: dateInWords(owedSince), route })
    : say('sent-on', { date: dateInWords(sentOn), route });
}
