import { useMemo } from 'preact/hooks';
import type { PlainDate } from '../../../../domain/calendar/plain-date.ts';
import { lookAhead } from '../../../../domain/triggers/evaluation/look-ahead.ts';
import type { TriggerFacts } from '../../../../domain/triggers/facts/trigger-facts.ts';
import { dateInWords } from '../../../../domain/wording.ts';
import { say } from '../../words/ahead.ts';
import { questions } from '../../words/fields.ts';
import { AheadDrawn } from './AheadDrawn.tsx';

interface Props {
  readonly facts: TriggerFacts;
  readonly asOf: PlainDate;
}

/** What time alone brings to the facts that were entered. */
export function Ahead({ facts, asOf }: Props) {
  const ahead = useMemo(() => lookAhead(facts, asOf, questions), [facts, asOf]);
  return (
    <section class="ahead" aria-labelledby="ahead">
      <h2 class="sub" id="ahead">
        {say('heading')}
      </h2>
      <p class="soft">{say('nothing-after', { date: dateInWords(asOf) })}</p>
      <AheadDrawn ahead={ahead} />
    </section>
  );
}
