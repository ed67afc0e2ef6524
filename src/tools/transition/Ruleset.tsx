import { useState } from 'preact/hooks';
import { leftText } from '../../domain/transition/due-lines.ts';
import type { DutyAnswer } from '../../domain/transition/duty-answers.ts';
import type { RulesetAnswer } from '../../domain/transition/ruleset-answer.ts';
import type { Outlook } from '../../domain/transition/ruleset-state.ts';
import type { Transition } from '../../domain/transition/transition.ts';
import { basisShort, outlookName, outlookSentence } from '../../domain/transition/words.ts';
import { dateInWords, numberText } from '../../domain/wording.ts';
import { SourceLine } from '../../ui/SourceLine.tsx';
import { type StateShape, StatusTag } from '../../ui/StatusTag.tsx';
import { useHref } from '../../ui/tool/site-links.ts';
import { DutyItem } from './DutyItem.tsx';
import { type DutyChoice, isShown } from './duty-filter.ts';
import { EntryFields } from './EntryFields.tsx';
import { usePageTitle } from './page-titles.ts';
import { rules } from './rules.ts';
import { say, resultWords as words } from './words/result.ts';

const shapes: Readonly<Record<Outlook, StateShape>> = {
  'not-yet': 'unknown',
  may: 'empty',
  'new-only': 'empty',
  'to-apply': 'part',
  needed: 'part',
  'grace-over': 'met',
  lost: 'no',
  followed: 'ok',
  'set-apart': 'off',
};

interface Props {
  readonly answer: RulesetAnswer;
  readonly transition: Transition;
  readonly choice: DutyChoice;
}

/** A ruleset, folded under its name and state: how it stands, what it replaces, and its duties as a checklist. */
export function Ruleset({ answer, transition, choice }: Props) {
  const { code, title, outlook, next, duties } = answer;
  const [isOpen, setOpen] = useState(location.hash === `#${code}`);
  const own = duties.filter(({ isOwn, status }) => isOwn && status === 'binds');
  const done = own.filter(({ entry }) => entry.state === 'done').length;
  return (
    <details class="ruleset" id={code} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is pressed as a button is */}
      <summary
        onClick={(event) => {
          // Drawn at once: whoever is led to a field in it finds it there.
          event.preventDefault();
          setOpen(!isOpen);
        }}
      >
        <h4>{`${code} ${title}`}</h4>
        <span class="state">
          <StatusTag shape={shapes[outlook]} />
          {outlookName(answer, transition.situation, words)}
        </span>
        <span class="soft">
          {[
            next && `${say(next.meaning)}: ${dateInWords(next.day)} (${leftText(next.daysLeft, words)})`,
            own.length > 0 && say('progress-of', { done: numberText(done), all: numberText(own.length) }),
          ]
            .filter(Boolean)
            .join('. ')}
        </span>
      </summary>
      {isOpen && <Inside answer={answer} transition={transition} choice={choice} />}
    </details>
  );
}

function Inside({ answer, transition, choice }: Props) {
  const { code, title, purpose, duties, differs20x, doubts, replaces } = answer;
  const shown = duties.filter((duty) => isShown(duty, choice));
  const part = (test: (duty: DutyAnswer) => boolean) => shown.filter(test);
  return (
    <>
      <p>{purpose}</p>
      <p>
        <strong>{outlookSentence(answer, transition, words)}</strong>
      </p>
      <EntryFields path={`rulesets.${code}`} name={`${code} ${title}`} />
      {shown.length === 0 && <p class="soft">{say('show-none')}</p>}
      <Duties
        heading={say('duties-heading')}
        duties={part(({ status, isOwn }) => status === 'binds' && isOwn)}
        transition={transition}
      />
      <Duties
        heading={say('other-duties')}
        duties={part(({ status, isOwn }) => status === 'binds' && !isOwn)}
        transition={transition}
      />
      <Duties
        heading={say('when-applying')}
        duties={part(({ status }) => status === 'when-applying')}
        transition={transition}
      />
      <Duties
        heading={say('other-place')}
        duties={part(({ status }) => status === 'other-place')}
        transition={transition}
      />
      <ClassA rules={answer.classA} />
      {differs20x !== undefined && (
        <p>
          <b>{say('differs-heading')}:</b> {differs20x}
        </p>
      )}
      {replaces.length > 0 && (
        <>
          <h5>{say('replaces-heading')}</h5>
          <ul class="replaced">
            {replaces.map(({ what, now, statements, steps }) => (
              <li key={what}>
                <b>{what}.</b> {say('now')}: {now} <GuideLinks steps={steps} />
                {byDocument(statements).map((ids) => (
                  <SourceLine key={ids[0]} ids={ids.join(' ')} place={ids.join(', ')} />
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
      {doubts.length > 0 && (
        <>
          <h5>{say('doubts-heading')}</h5>
          <ul>
            {doubts.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <p class="src ours">{basisShort(rules, words)}</p>
    </>
  );
}

/** Statements by their document: their ids begin with its letters. */
const byDocument = (statements: readonly string[]): string[][] => [
  ...Map.groupBy(statements, (id) => id.split('-')[0]).values(),
];

interface DutiesProps {
  readonly heading: string;
  readonly duties: readonly DutyAnswer[];
  readonly transition: Transition;
}

function Duties({ heading, duties, transition }: DutiesProps) {
  if (duties.length === 0) return null;
  return (
    <>
      <h5>{heading}</h5>
      <ul class="duties">
        {duties.map((duty) => (
          <DutyItem key={duty.key} answer={duty} situation={transition.situation} />
        ))}
      </ul>
    </>
  );
}

function ClassA({ rules: named }: { readonly rules: RulesetAnswer['classA'] }) {
  if (named.length === 0) return null;
  return (
    <>
      <h5>{say('class-a-heading')}</h5>
      <p>{say('class-a-none')}</p>
      <ul>
        {named.map(({ id, force, name = '' }) => (
          <li key={`${id} ${force}`}>
            <b>{say(`class-a-${force}`)}</b> {id} {name}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Links to the pages of the guide that teach what is replaced. */
function GuideLinks({ steps }: { readonly steps: readonly string[] }) {
  const href = useHref();
  const titleOf = usePageTitle();
  return (
    <span>
      {`${say('guide')}: `}
      {steps.map((step, index) => (
        <>
          {index > 0 && ', '}
          <a key={step} href={href(`guide/${step}/`)}>
            {titleOf(step)}
          </a>
        </>
      ))}
    </span>
  );
}
