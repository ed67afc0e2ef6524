import { useState } from 'preact/hooks';
import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { PlanFacts } from '../../../domain/plan/facts.ts';
import { approachOf } from '../../../domain/review-approach/approaches.ts';
import { countText, listText } from '../../../domain/wording.ts';
import { withFact } from '../../../domain/work-documents/fact-paths.ts';
import type { Change } from '../change.ts';
import { say } from '../words/form.ts';
import { keptResults } from './kept-results.ts';

interface Props extends Change {
  readonly facts: PlanFacts;
  /** Today. */
  readonly asOf: PlainDate;
}

/** What this browser keeps of the chooser and the checklist, to be taken into the plan. Nothing of it is needed. */
export function TakeIn({ facts, asOf, given, change, withUndo }: Props) {
  const [{ chooser, readiness, unreadable }] = useState(keptResults);
  const sum = (open: object) => Object.values(open).reduce<number>((all, one) => all + Number(one), 0);
  return (
    <>
      {chooser.length + readiness.length === 0 && <p class="soft">{say('none-kept')}</p>}
      {unreadable.length > 0 && (
        <p class="soft">{say('unreadable', { titles: listText(unreadable.map((title) => `“${title}”`)) })}</p>
      )}
      {chooser.map(({ key, title, approach }) =>
        approach === undefined ? (
          <p key={key} class="soft">
            {say('no-result', { title })}
          </p>
        ) : (
          <p key={key} class="btns">
            <button
              class="btn"
              type="button"
              onClick={() =>
                withUndo(say('taken-approach', { title, approach: approachOf(approach).shortName }), () =>
                  change(withFact(withFact(given, 'approach', approach), 'approachFrom', title)),
                )
              }
            >
              {say('take-approach', { approach: approachOf(approach).shortName, title })}
            </button>
          </p>
        ),
      )}
      {readiness.map(({ key, title, open }) => (
        <p key={key} class="btns">
          <button
            class="btn"
            type="button"
            onClick={() =>
              withUndo(say('taken-readiness', { title, count: countText(sum(open), 'item') }), () =>
                change(withFact(given, 'readiness', { title, on: asOf, open })),
              )
            }
          >
            {say('take-readiness', { title })}
          </button>
        </p>
      ))}
      {facts.readiness !== undefined && (
        <p class="btns">
          <button
            class="text"
            type="button"
            onClick={() => withUndo(say('dropped-readiness'), () => change(withFact(given, 'readiness', undefined)))}
          >
            {say('drop-readiness')}
          </button>
        </p>
      )}
    </>
  );
}
