import { useEffect, useRef, useState } from 'preact/hooks';
import { edgesFollowed } from '../../../domain/escalation/case/progress.ts';
import { situationOf } from '../../../domain/escalation/case/situation.ts';
import { levelName } from '../../../domain/escalation/levels.ts';
import type { Choice, Scenario } from '../../../domain/escalation/scenarios/scenario.ts';
import { steps } from '../../../domain/escalation/steps.ts';
import { Choices } from '../../../ui/fields/Choices.tsx';
import { useSay } from '../../../ui/tool/announcing.ts';
import { Flow } from '../Flow.tsx';
import { say } from '../words/screen.ts';
import { EventHistory } from './EventHistory.tsx';
import { Outcome } from './Outcome.tsx';

interface Props {
  readonly scenario: Scenario;
  readonly onStartOver: () => void;
  readonly onLeave: () => void;
  readonly onRunCase: () => void;
}

/** What the button says that leaves the outcome of a choice. */
const goOnText = { refused: 'again', next: 'go-on', end: 'decide-again' } as const;

/** A scenario, walked turn by turn: what stands, what one can choose, and what would follow. */
export function ScenarioWalk({ scenario, onStartOver, onLeave, onRunCase }: Props) {
  const [taken, setTaken] = useState<readonly Choice[]>([]);
  const [picked, pick] = useState<string>();
  const [shown, show] = useState<Choice>();
  const [problem, setProblem] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const announce = useSay();
  const last = taken.at(-1);
  const turn = last ? scenario.turns.find(({ id }) => id === last.next) : scenario.turns[0];
  const before = caseAfter(scenario, taken);
  const isTaken = shown !== undefined && shown.outcome !== 'refused';
  const facts = isTaken ? caseAfter(scenario, [...taken, shown]) : before;
  const { progress, end, log, step, state } = situationOf(facts);

  useEffect(() => heading.current?.focus(), [shown, taken]);
  if (!turn) return null;

  function seeOutcome() {
    const choice = turn?.choices.find(({ label }) => label === picked);
    setProblem(choice ? undefined : say('choose-first'));
    if (choice) {
      show(choice);
      return;
    }
    announce(say('choose-first'));
    document.getElementById('scenario-choice')?.focus();
  }

  function goOn() {
    if (shown?.outcome === 'next') setTaken([...taken, shown]);
    show(undefined);
    pick(undefined);
  }

  return (
    <>
      <Flow state={{ progress, followed: edgesFollowed(log), end: end?.id }} />
      <div class="bench even case">
        <section class="unit" aria-label={say('scenario')}>
          <p class="kicker">
            <b class="p3">
              {end ? say('stopped') : say('step-of', { step: String(step?.number), count: String(steps.length) })}
            </b>{' '}
            {say('decision-number', { number: String(taken.length + 1) })}
            {state.inForce !== undefined &&
              state.inForce !== 'none' &&
              say('in-force', { level: levelName(state.inForce) })}
          </p>
          {shown ? (
            <Outcome facts={before} choice={shown} heading={heading} />
          ) : (
            <>
              <h2 ref={heading} tabIndex={-1}>
                {scenario.title}
              </h2>
              {taken.length === 0 && <p>{scenario.story}</p>}
              <p>{turn.story}</p>
              <Choices
                name="scenario-choice"
                as="tiles"
                class="tiles"
                legend={<strong>{turn.question}</strong>}
                choices={turn.choices.map(({ label }) => ({ id: label, label }))}
                chosen={picked}
                onChoose={(label) => {
                  pick(label);
                  setProblem(undefined);
                }}
                problem={problem}
              />
            </>
          )}
          <p class="btns">
            {shown?.outcome === 'end' && (
              <button class="btn main" type="button" onClick={onRunCase}>
                {say('own-case')}
              </button>
            )}
            <button
              class={shown?.outcome === 'end' ? 'btn' : 'btn main'}
              type="button"
              onClick={shown ? goOn : seeOutcome}
            >
              {say(shown ? goOnText[shown.outcome] : 'see')}
            </button>
            {(shown || taken.length > 0) && (
              <button class="text" type="button" onClick={onStartOver}>
                {say('start-over')}
              </button>
            )}
            <button class="text" type="button" onClick={onLeave}>
              {say('leave')}
            </button>
          </p>
        </section>
        <EventHistory facts={facts} log={log} />
      </div>
    </>
  );
}

function caseAfter({ start }: Scenario, choices: readonly Choice[]): Scenario['start'] {
  return { ...start, events: [...start.events, ...choices.flatMap(({ events }) => events)] };
}
