import type { PossibleEvent } from '../../../domain/escalation/case/possible-events.ts';
import { stepOf, steps } from '../../../domain/escalation/steps.ts';
import { dateInWords } from '../../../domain/wording.ts';
import { Choices } from '../../../ui/fields/Choices.tsx';

interface Props {
  readonly possible: readonly PossibleEvent[];
  readonly chosen: string | undefined;
  readonly problem: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** The events that belong here, to choose from; beneath them those that still wait for something, with what. */
export function EventChoices({ possible, chosen, problem, onChoose }: Props) {
  const open = possible.filter(({ blocked }) => blocked === undefined);
  const waiting = possible.filter(({ blocked }) => blocked !== undefined);
  return (
    <>
      <Choices
        name="event-choice"
        as="tiles"
        class="tiles"
        legend={<strong>What happens next?</strong>}
        choices={open.map((one) => ({ id: idOf(one), label: one.label, text: textOf(one) }))}
        chosen={chosen}
        onChoose={onChoose}
        problem={problem}
      />
      {waiting.length > 0 && (
        <ul class="waiting">
          {waiting.map((one) => (
            <li key={idOf(one)}>
              <b>Not yet: {one.label}.</b> {one.blocked}
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
function textOf({ kind, when, subStep, earliest, skips = [], message }: PossibleEvent): string | undefined {
  const numbers = skips.map((step) => stepOf(step).number);
  const sentences = [
    ...lineWords(subStep),
    // Which way a notice of the decision takes, the decision itself has said.
    ...(when === undefined || subStep !== undefined || kind === 'decision-notified' ? [] : [when]),
    ...(numbers.length === 0 || subStep !== undefined ? [] : [`${skipWords(numbers)} skipped.`]),
    ...(message === undefined
      ? []
      : [`Owed at the level ${message.level}${message.force === 'does' ? '' : ` (${message.force})`}.`]),
    ...(earliest === undefined ? [] : [`From ${dateInWords(earliest)} on.`]),
  ];
  return sentences.length === 0 ? undefined : sentences.join(' ');
}

/** The line of a step that words the event, with its number. */
function lineWords(number: string | undefined): string[] {
  const line = steps.flatMap(({ subSteps }) => subSteps).find((one) => one.number === number);
  return line === undefined ? [] : [`${line.number} ${line.text}${line.force === 'does' ? '' : ` (${line.force})`}`];
}

function skipWords(numbers: readonly number[]): string {
  const [first, second, ...more] = numbers;
  if (second === undefined) return `Step ${first} is`;
  return more.length === 0 ? `Steps ${first} and ${second} are` : `Steps ${first} to ${numbers.at(-1)} are`;
}
