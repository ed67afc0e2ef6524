import { useEffect, useRef, useState } from 'preact/hooks';
import type { Scenario } from '../../../domain/escalation/scenarios/scenario.ts';
import { scenariosIn } from '../../../domain/escalation/scenarios.ts';
import { scenarioWords } from '../words/scenarios.ts';
import { say } from '../words/screen.ts';
import { ScenarioWalk } from './ScenarioWalk.tsx';

const scenarios = scenariosIn(scenarioWords);

/** What the view needs. */
export interface LearnProps {
  readonly onRunCase: () => void;
}

/** Worked scenarios to learn from. What is chosen in them is gone with the page. */
export function Learn({ onRunCase }: LearnProps) {
  const [scenario, choose] = useState<Scenario>();
  const [round, countRound] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!scenario) heading.current?.focus();
  }, [scenario]);

  if (scenario) {
    return (
      <ScenarioWalk
        key={`${scenario.id} ${round}`}
        scenario={scenario}
        onStartOver={() => countRound(round + 1)}
        onLeave={() => choose(undefined)}
        onRunCase={onRunCase}
      />
    );
  }
  return (
    <section class="unit" aria-labelledby="scenarios">
      <h2 id="scenarios" ref={heading} tabIndex={-1}>
        {say('choose-scenario')}
      </h2>
      <p class="soft">{say('you-act')}</p>
      <ul class="scenarios">
        {scenarios.map((one) => (
          <li key={one.id}>
            <h3>{one.title}</h3>
            <p>{one.story}</p>
            <p class="soft">{one.teaches}</p>
            <button class="btn" type="button" onClick={() => choose(one)}>
              {say('walk')}
              <span class="vh">: {one.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
