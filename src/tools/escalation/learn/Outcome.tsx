import type { RefObject } from 'preact';
import type { EscalationCase } from '../../../domain/escalation/case/escalation-case.ts';
import { stepsOf } from '../../../domain/escalation/case/event-rules.ts';
import type { CaseEvent } from '../../../domain/escalation/case/events.ts';
import { remarkLines } from '../../../domain/escalation/case/log-rows.ts';
import { situationOf } from '../../../domain/escalation/case/situation.ts';
import { edgeOf, isEnd } from '../../../domain/escalation/edges.ts';
import { messageOf } from '../../../domain/escalation/messages.ts';
import type { Choice } from '../../../domain/escalation/scenarios/scenario.ts';
import { stepOf } from '../../../domain/escalation/steps.ts';
import type { EscalationStep, StepId } from '../../../domain/escalation/types.ts';
import { describeEvent, refusalText, stepsText } from '../../../domain/escalation/words.ts';
import { dateInWords } from '../../../domain/wording.ts';
import { ReadingNote } from '../../../ui/ReadingNote.tsx';
import { SourceLine } from '../../../ui/SourceLine.tsx';
import { caseWords } from '../words/case.ts';
import { say } from '../words/screen.ts';

interface Props {
  /** The case before the choice. */
  readonly facts: EscalationCase;
  readonly choice: Choice;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** What follows from a choice and why, with its source; for one that the process refuses, the refusal. */
export function Outcome({ facts, choice, heading }: Props) {
  const { log } = situationOf({ ...facts, events: [...facts.events, ...choice.events] });
  const added = log.slice(facts.events.length);
  const refused = added.find(({ accepted }) => !accepted);
  const readings = added.flatMap((entry) =>
    entry.accepted && entry.edge !== undefined ? edgeOf(entry.edge).readings : [],
  );
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {choice.outcome === 'refused' ? say('refused') : say('follows')}
      </h2>
      <p>
        {say('chosen')} <b>{choice.label}.</b>
      </p>
      <p>{choice.consequence}</p>
      {refused && !refused.accepted && (
        <p class="refused">
          <b>{say('would-be-refused')}</b> {refusalText(refused.refusal, caseWords)}
        </p>
      )}
      {!refused && added.length > 0 && (
        <ol class="followed">
          {added.map((entry, index) => (
            <li key={index}>
              {describeEvent(entry.event, caseWords)} <span class="soft">{dateInWords(entry.event.on)}</span>
              {remarkLines(entry, caseWords).map((line) => (
                <p key={line} class="soft">
                  {line}
                </p>
              ))}
            </li>
          ))}
        </ol>
      )}
      <SourceLine ids={sourcesOf(added)} place={placesOf(added)} />
      {[...new Set(readings)].map((id) => (
        <ReadingNote key={id} id={id} />
      ))}
    </>
  );
}

type Added = ReturnType<typeof situationOf>['log'];

/** The steps in which something happened, and of what was refused those to which it belongs. */
function stepsIn(added: Added): EscalationStep[] {
  const ids = added.flatMap(({ accepted, event, from }) => [
    ...(isEnd(from) ? [] : [from]),
    ...(accepted ? [] : homesOf(event)),
  ]);
  return [...new Set(ids)].map(stepOf).sort((one, other) => one.number - other.number);
}

function homesOf(event: CaseEvent): StepId[] {
  const message = event.kind === 'message-sent' ? messageOf(event.message) : undefined;
  const homes = stepsOf(event.kind);
  return message ? [message.step] : homes === 'anywhere' ? [] : homes;
}

function sourcesOf(added: Added): string {
  return stepsIn(added)
    .flatMap((step) => [step, ...step.subSteps])
    .map(({ statements }) => statements)
    .join(' ');
}

function placesOf(added: Added): string {
  return stepsText(stepsIn(added).map(({ number }) => number));
}
