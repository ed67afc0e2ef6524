import type { PossibleEvent } from '../../../domain/escalation/case/possible-events.ts';
import { edgeOf } from '../../../domain/escalation/edges.ts';
import { stepOf } from '../../../domain/escalation/steps.ts';
import type { formTexts } from '../../../domain/escalation/texts.ts';
import type { EdgeId } from '../../../domain/escalation/types.ts';
import { forceWords, lineText, possibleLabel, refusalText, skipsSentence } from '../../../domain/escalation/words.ts';
import { fillerOf } from '../../../domain/placeholders.ts';
import { dateInWords } from '../../../domain/wording.ts';
import { Choices } from '../../../ui/fields/Choices.tsx';
import { caseWords } from '../words/case.ts';
import { formWords } from '../words/form.ts';

interface Props {
  readonly possible: readonly PossibleEvent[];
  readonly chosen: string | undefined;
  readonly problem: string | undefined;
  readonly onChoose: (id: string) => void;
}

const say = fillerOf<typeof formTexts>(formWords.sayings);

/** The events that belong here, to choose from; beneath them those that still wait for something, with what. */
export function EventChoices({ possible, chosen, problem, onChoose }: Props) {
  const open = possible.filter(({ blocked }) => blocked === undefined);
  const waiting = possible.flatMap((one) => (one.blocked === undefined ? [] : [{ ...one, blocked: one.blocked }]));
  return (
    <>
      <Choices
        name="event-choice"
        as="tiles"
        class="tiles"
        legend={<strong>{say('question')}</strong>}
        choices={open.map((one) => ({ id: idOf(one), label: possibleLabel(one, caseWords), text: textOf(one) }))}
        chosen={chosen}
        onChoose={onChoose}
        problem={problem}
      />
      {waiting.length > 0 && (
        <ul class="waiting">
          {waiting.map((one) => (
            <li key={idOf(one)}>
              <b>{say('not-yet', { event: possibleLabel(one, caseWords) })}</b> {refusalText(one.blocked, caseWords)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What tells an event from the others to choose from: several messages can be owed at once. */
export function idOf({ kind, message }: PossibleEvent): string {
  return message === undefined ? kind : `${kind} ${message.id} ${message.level}`;
}

/** When an event fits, in sentences; nothing where its label says it all. */
function textOf({ kind, edge, earliest, message }: PossibleEvent): string | undefined {
  const sentences = [
    // Which edge a notice of the decision follows, the decision itself has said.
    ...(edge === undefined || kind === 'decision-notified' ? [] : edgeTexts(edge)),
    ...(message === undefined ? [] : [owedText(message)]),
    ...(earliest === undefined ? [] : [say('earliest', { date: dateInWords(earliest) })]),
  ];
  return sentences.length === 0 ? undefined : sentences.join(' ');
}

/** The line of a step that words the edge, with its number; else when the edge is followed, and what it passes over. */
function edgeTexts(id: EdgeId): string[] {
  const { from, skips } = edgeOf(id);
  const line = stepOf(from).subSteps.find((one) => one.id === id);
  if (line !== undefined) {
    const force = forceWords[line.force];
    return [`${line.number} ${lineText(from, line.id, caseWords)}${force === '' ? '' : ` (${force})`}`];
  }
  const numbers = skips.map((step) => stepOf(step).number);
  return [caseWords.edges.edges[id] ?? [], numbers.length === 0 ? [] : skipsSentence(numbers)].flat();
}

function owedText({ level, force }: NonNullable<PossibleEvent['message']>): string {
  return forceWords[force] === ''
    ? say('message-owed', { level })
    : say('message-owed-force', { level, force: forceWords[force] });
}
