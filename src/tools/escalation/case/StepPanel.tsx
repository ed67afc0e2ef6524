import type { RefObject } from 'preact';
import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import { missingContent } from '../../../domain/escalation/case/case-state.ts';
import type { DueItem } from '../../../domain/escalation/case/due.ts';
import type { Lateness } from '../../../domain/escalation/case/lateness.ts';
import type { LogEntry } from '../../../domain/escalation/case/replay.ts';
import type { Situation } from '../../../domain/escalation/case/situation.ts';
import { levelName } from '../../../domain/escalation/levels.ts';
import { parties, partyInSentence } from '../../../domain/escalation/parties.ts';
import { stepOf, steps } from '../../../domain/escalation/steps.ts';
import type { EscalationStep, Force, StepId } from '../../../domain/escalation/types.ts';
import {
  daysLeftWords,
  dueText,
  forceWords,
  lateText,
  productText,
  remarkText,
  skipReason,
  stepAction,
} from '../../../domain/escalation/words.ts';
import { capitalized, dateInWords } from '../../../domain/wording.ts';
import { SourceLine } from '../../../ui/SourceLine.tsx';
import { caseWords } from '../words/case.ts';
import { say } from '../words/screen.ts';

const { labels } = caseWords.case;

interface Props {
  readonly situation: Situation;
  /** Where the focus goes after something was recorded. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** The current step: who acts now, what they have to bring about, and what is due. Nothing at an end. */
export function StepPanel({ situation, heading }: Props) {
  const { step, waitsOn, produces, due, owed, log, state } = situation;
  if (!step) return null;
  const { inForce, intended, decided } = state;
  return (
    <>
      <p class="kicker">
        <b class="p3">{say('step-of', { step: String(step.number), count: String(steps.length) })}</b>{' '}
        {waitsOn && parties[waitsOn].name}
        {state.round > 1 && say('review-number', { number: String(state.round) })}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {step.title}
      </h2>
      <p>{stepAction(state, caseWords)}</p>
      <Products products={produces} step={step} />
      <Skipped situation={situation} />
      <Late situation={situation} />
      {log.at(-1)?.event.kind !== 'decision-notified' &&
        missingContent(state).map((list) => (
          <p key={list} class="passed">
            {remarkText({ says: { id: `notified-without-${list}`, values: {} }, ours: false }, caseWords)}
          </p>
        ))}
      <dl class="entered">
        <div>
          <dt>{labels['who-acts']}</dt>
          <dd>
            {waitsOn && parties[waitsOn].name}
            {waitsOn && <span class="soft"> ({caseWords.case.parties[waitsOn]})</span>}
          </dd>
        </div>
        <div>
          <dt>{labels['level-in-force']}</dt>
          <dd>
            {inForce === undefined ? say('not-recorded') : inForce === 'none' ? labels['no-level'] : levelName(inForce)}
          </dd>
        </div>
        {intended !== undefined && decided === undefined && (
          <div>
            <dt>{labels['intended-level']}</dt>
            <dd>{levelName(intended)}</dd>
          </div>
        )}
      </dl>
      <Due items={due} />
      {owed.length > 0 && (
        <p class="soft">
          {say('drafts-under')} <a href="#case-notices">{labels.messages}</a>.
        </p>
      )}
    </>
  );
}

const afterNotice: readonly StepId[] = ['answer-decision', 'report', 'release'];

/** The steps in which it matters that something came late: the next ones. */
const lateMatters: Readonly<Record<Lateness['what'], readonly StepId[]>> = {
  answer: ['decide', 'notify-decision'],
  'answer-after-notice': afterNotice,
  'answer-of-earlier-round': ['review', 'notify-intent', 'answer-intent', 'decide', 'notify-decision', ...afterNotice],
  response: ['answer-decision', 'report'],
  resolution: ['release'],
};

/** What has come late, unless the remarks on the last entry say so already. */
function Late({ situation: { step, late, log } }: { readonly situation: Situation }) {
  const shown = late.filter(({ what }) => step && lateMatters[what].includes(step.id) && !isLateWith(log.at(-1), what));
  return (
    <>
      {shown.map((one) => (
        <p key={one.what} class="late">
          <span>{lateText(one, caseWords)}</span>
        </p>
      ))}
    </>
  );
}

/** Whether the entry itself came late with something: its remark then says so. */
function isLateWith(entry: LogEntry | undefined, what: Lateness['what']): boolean {
  return (
    entry?.accepted === true && entry.remarks.some(({ says }) => typeof says !== 'string' && says.id === `late-${what}`)
  );
}

/** What has to come of the step; what its action says already is not said again. */
function Products({ products, step }: { readonly products: Situation['produces']; readonly step: EscalationStep }) {
  // The choices of step 2 stand with what can be recorded there.
  if (step.id === 'review') {
    return (
      <SourceLine
        ids={[step, ...products].map(({ statements }) => statements).join(' ')}
        place={placeIn(step.number)}
      />
    );
  }
  const { action } = caseWords.steps[step.id];
  const whole = products.find(({ says }) => 'part' in says && says.part === 'action');
  const others = products
    .filter((product) => product !== whole)
    .map((product) => ({ ...product, text: productText(product.says, caseWords) }));
  return (
    <>
      {whole && <SourceLine ids={whole.statements} place={placeIn(step.number)} />}
      {!action.endsWith(':') && <p class="lead">{say('must-come-of-it')}</p>}
      <ul class="products">
        {others.map(({ number, text, force, statements }) => (
          <li key={text}>
            {number !== undefined && `${number} `}
            {capitalized(text)}
            {forceToAdd(force, text) !== '' && <b> ({forceToAdd(force, text)})</b>}
            <SourceLine ids={statements} place={placeIn(number ?? step.number)} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The place of a step, or of a line beneath it, in its document. */
function placeIn(number: number | string): string {
  return say('in-step', { step: String(number) });
}

/** The word for a force, unless the text says it already. */
function forceToAdd(force: Force, text: string): string {
  const word = forceWords[force];
  return text.split(/\W+/).includes(word) ? '' : word;
}

/** The steps that the case has just passed over, with the reason. */
function Skipped({ situation: { state } }: { readonly situation: Situation }) {
  const passed = state.skipped.filter(({ edge }) => edge === state.edge);
  const [first] = passed;
  if (first === undefined) return null;
  return (
    <div class="passed">
      <p>
        <b>{say('passed-over')}</b> {passed.map(({ step }) => stepNamed(step)).join(', ')}.{' '}
        {skipReason(first, caseWords)}
        {!first.worded && ` ${say('is-our-reading')}`}
      </p>
      {state.branch === 'immediate' && state.edge === 'immediate' && <p>{say('no-intent')}</p>}
    </div>
  );
}

function stepNamed(id: StepId): string {
  const { number, title } = stepOf(id);
  return say('step-named', { step: String(number), title });
}

/** What is due, each with the last day in time where one was agreed on. */
function Due({ items }: { readonly items: readonly DueItem[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3 class="sub">{labels.due}</h3>
      <ul class="due">
        {items
          .map((item) => ({ ...item, text: dueText(item, caseWords) }))
          .map(({ text, who, force, by, daysLeft, since }) => (
            <li key={`${text} ${by}`} class={daysLeft !== undefined && daysLeft < 0 ? 'late' : undefined}>
              <b>{text}</b>
              {forceWords[force] !== '' && ` (${forceWords[force]})`}
              {say('due-by', { who: partyInSentence(who) })}{' '}
              {by === undefined ? (
                <span class="soft">
                  {since === undefined ? say('no-date') : say('since', { date: dateInWords(since) })}
                </span>
              ) : (
                <span>{lastDayText(by, daysLeft)}</span>
              )}
            </li>
          ))}
      </ul>
    </>
  );
}

function lastDayText(by: PlainDate, daysLeft: number | undefined): string {
  const date = dateInWords(by);
  return daysLeft === undefined
    ? say('last-day', { date })
    : say('last-day-left', { date, left: daysLeftWords(daysLeft) });
}
