import type { DutyAnswer } from '../../domain/transition/duty-answers.ts';
import type { Situation } from '../../domain/transition/situation.ts';
import { classesText, timeLine } from '../../domain/transition/words.ts';
import { countText } from '../../domain/wording.ts';
import { EntryFields } from './EntryFields.tsx';
import { say } from './words/result.ts';

interface Props {
  readonly answer: DutyAnswer;
  readonly situation: Situation;
}

/** How many times of a duty are shown at once; more are folded. */
const fewTimes = 3;

/** A duty: its rule, its force, what it asks, its times for the class, what is not sure, and how far one is with it. */
export function DutyItem({ answer, situation }: Props) {
  const { duty, key, times, doubts, isOwn, news } = answer;
  const lines = times.map((time) => timeLine(time, situation.class));
  const list = (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
  return (
    <li>
      <div>
        <p>
          <b class="force">{duty.force}</b> <b>{duty.name}</b>{' '}
          <span class="soft">
            {[duty.id, say(`kind-${duty.who}`), classesText(duty.classes, say('all-classes'))].join(' · ')}
          </span>
          {news && <b class="news"> {say(`news-${news}`)}</b>}
        </p>
        <p>{duty.text}</p>
        {lines.length > fewTimes ? (
          <details>
            <summary>
              {`${say('times')}: ${countText(lines.length, 'row')}`}
              <span class="vh">: {duty.id}</span>
            </summary>
            {list}
          </details>
        ) : (
          lines.length > 0 && list
        )}
        {doubts.map(({ id, text }) => (
          <p key={id} class="soft doubt">
            <b>{say('doubts-heading')}:</b> {text}
          </p>
        ))}
      </div>
      {isOwn && <EntryFields path={`duties.${key}`} name={`${duty.id} ${duty.force}`} />}
    </li>
  );
}
