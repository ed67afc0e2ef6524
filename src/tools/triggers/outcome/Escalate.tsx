import { useState } from 'preact/hooks';
import type { Evaluation } from '../../../domain/triggers/evaluation/results.ts';
import { useSay } from '../../../ui/tool/announcing.ts';
import { useHref } from '../../../ui/tool/site-links.ts';
import { notLoaded } from '../../../ui/tool/words.ts';
import { say } from '../words/outcome.ts';

interface Props {
  readonly title: string;
  readonly evaluation: Evaluation;
}

/** Hands the triggers that are met on to the escalation walkthrough, as the findings of a new case. */
export function Escalate({ title, evaluation }: Props) {
  const [problem, setProblem] = useState<string>();
  const href = useHref();
  const announce = useSay();
  if (!evaluation.minimum) {
    return <p class="soft">{say('nothing-to-escalate')}</p>;
  }

  async function start() {
    const loaded = await import('./escalation-link.ts').catch(() => undefined);
    const link = loaded
      ? await loaded.escalationLink(title, evaluation)
      : ({ outcome: 'refused', message: notLoaded } as const);
    if (link.outcome === 'written') location.assign(href(`tools/escalation/${link.fragment}`));
    else {
      setProblem(link.message);
      announce(link.message);
    }
  }

  return (
    <>
      <p class="btns escalate">
        <button class="btn main" type="button" onClick={start}>
          {say('escalate')}
        </button>
      </p>
      <p class="soft">{say('escalate-hint')}</p>
      {problem !== undefined && <p>{problem}</p>}
    </>
  );
}
