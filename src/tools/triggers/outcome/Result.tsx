import { fullName, triggerOf } from '../../../domain/triggers/deficiency-triggers.ts';
import type { Counted, TriggerResult } from '../../../domain/triggers/evaluation/results.ts';
import { countedText } from '../../../domain/triggers/words/report.ts';
import { ReadingNote } from '../../../ui/ReadingNote.tsx';
import { SourceLine } from '../../../ui/SourceLine.tsx';
import { type StateShape, StatusTag } from '../../../ui/StatusTag.tsx';
import { goTo } from '../form/go-to.ts';
import { fields } from '../words/fields.ts';
import { say } from '../words/outcome.ts';
import { states } from '../words/states.ts';

interface Props {
  readonly result: TriggerResult;
  readonly onSwitch: () => void;
}

const shapes = { met: 'met', 'not-met': 'ok', 'not-assessed': 'unknown', off: 'off' } as const satisfies Record<
  TriggerResult['state'],
  StateShape
>;

const classes = { met: 'met', 'not-met': 'ok', 'not-assessed': undefined, off: 'off' } as const;

/** How one trigger stands: its state, its sum in words, what is missing, and on request all that led there. */
export function Result({ result, onSwitch }: Props) {
  const { trigger: id, state, level, text, margin, missing, statements } = result;
  const trigger = triggerOf(id);
  return (
    <li class={classes[state]} id={`result-${id}`}>
      <p class="state">
        <StatusTag shape={shapes[state]} />
        {states[state]}
      </p>
      <h3>{fullName(trigger)}</h3>
      <span class="level">{level}</span>
      <p class="sum">
        {state === 'off' ? say('not-used') : text}
        {state === 'not-met' && margin && (
          <>
            {' '}
            <strong>{margin.text}.</strong>
          </>
        )}
      </p>
      {state === 'not-assessed' && missing.length > 0 && (
        <p class="links">
          {missing.slice(0, 3).map((field) => (
            <a
              key={field}
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(field);
              }}
            >
              {fields.fieldLabel(field) ?? field}
            </a>
          ))}
          {missing.length > 3 && <span>{say('and-more', { count: missing.length - 3 })}</span>}
        </p>
      )}
      <SourceLine ids={statements} place={say('place', { area: trigger.processArea })} />
      <details>
        <summary>
          {say('how')}
          <span class="vh">: {fullName(trigger)}</span>
        </summary>
        <Details result={result} />
        <button class="text" type="button" onClick={onSwitch}>
          {state === 'off' ? say('switch-on') : say('switch-off')}
          <span class="vh">: {fullName(trigger)}</span>
        </button>
      </details>
    </li>
  );
}

function Details({ result: { reasons, flags, readings, state, text } }: Pick<Props, 'result'>) {
  return (
    <>
      {state === 'off' && <p>{say('by-facts', { text })}</p>}
      {reasons.length > 1 && (
        <ul>
          {reasons.map((reason, index) => (
            <li key={index}>
              {states[reason.state]}: {reason.text}
            </li>
          ))}
        </ul>
      )}
      {reasons.map(({ counted }, index) => (
        <CountedList key={index} counted={counted} />
      ))}
      {flags.map((flag) => (
        <p key={flag.text}>{flag.text}</p>
      ))}
      {readings.map((id) => (
        <ReadingNote key={id} id={id} />
      ))}
    </>
  );
}

/** How many of the things counted are named; a long list is cut, and the report has all of them. */
const most = 25;

function CountedList({ counted }: { readonly counted: readonly Counted[] }) {
  if (counted.length === 0) return null;
  return (
    <>
      <p>{say('counted')}</p>
      <ul>
        {counted.slice(0, most).map((one, index) => (
          <li key={index}>{countedText(one)}</li>
        ))}
        {counted.length > most && <li>{say('more-in-report', { count: counted.length - most })}</li>}
      </ul>
    </>
  );
}
