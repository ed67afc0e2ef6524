import type { RefObject } from 'preact';
import { daysLeftWords, forceWords } from '../../../domain/escalation/case/case-words.ts';
import type { DueItem } from '../../../domain/escalation/case/due.ts';
import type { Situation } from '../../../domain/escalation/case/situation.ts';
import { levelName } from '../../../domain/escalation/levels.ts';
import { parties } from '../../../domain/escalation/parties.ts';
import { stepOf, steps } from '../../../domain/escalation/steps.ts';
import type { EscalationStep, Force } from '../../../domain/escalation/types.ts';
import { capitalized, dateInWords } from '../../../domain/wording.ts';
import { SourceLine } from '../../../ui/SourceLine.tsx';

interface Props {
  readonly situation: Situation;
  /** Where the focus goes after something was recorded. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** The current step: who acts now, what they have to bring about, and what is due. Nothing at an end. */
export function StepPanel({ situation, heading }: Props) {
  const { step, waitsOn, produces, due, owed, state } = situation;
  if (!step) return null;
  const { inForce, intended, decided } = state;
  return (
    <>
      <p class="kicker">
        <b class="p3">
          Step {step.number} of {steps.length}
        </b>{' '}
        {waitsOn?.name}
        {state.round > 1 && `, review ${state.round}`}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {step.title}
      </h2>
      <p>{step.action}</p>
      <Products products={produces} step={step} />
      <Skipped situation={situation} />
      <dl class="entered">
        <div>
          <dt>Who acts now</dt>
          <dd>
            {waitsOn?.name}
            {waitsOn && <span class="soft"> ({waitsOn.standsFor})</span>}
          </dd>
        </div>
        <div>
          <dt>Level in force</dt>
          <dd>{inForce === undefined ? 'Not recorded yet' : inForce === 'none' ? 'None' : levelName(inForce)}</dd>
        </div>
        {intended !== undefined && decided === undefined && (
          <div>
            <dt>Intended level</dt>
            <dd>{levelName(intended)}</dd>
          </div>
        )}
      </dl>
      <Due items={due} />
      {owed.length > 0 && (
        <p class="soft">
          A draft of each text stands under <a href="#case-notices">Notices, responses and letters</a>.
        </p>
      )}
    </>
  );
}

/** What has to come of the step; what its action says already is not said again. */
function Products({ products, step }: { readonly products: Situation['produces']; readonly step: EscalationStep }) {
  // The choices of step 2 stand with what can be recorded there.
  if (step.id === 'review') {
    return <SourceLine ids={[step, ...products].map(({ statements }) => statements).join(' ')} place="step 2" />;
  }
  const said = products.find(({ text }) => text === step.action);
  const others = products.filter((product) => product !== said);
  return (
    <>
      {said && <SourceLine ids={said.statements} place={`step ${step.number}`} />}
      {!step.action.endsWith(':') && <p class="lead">What has to come of it:</p>}
      <ul class="products">
        {others.map(({ number, text, force, statements }) => (
          <li key={text}>
            {number !== undefined && `${number} `}
            {capitalized(text)}
            {forceToAdd(force, text) !== '' && <b> ({forceToAdd(force, text)})</b>}
            <SourceLine ids={statements} place={`step ${number ?? step.number}`} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The word for a force, unless the text says it already. */
function forceToAdd(force: Force, text: string): string {
  const word = forceWords[force];
  return text.split(/\W+/).includes(word) ? '' : word;
}

/** The steps that the case has just passed over, with the reason. */
function Skipped({ situation: { state } }: { readonly situation: Situation }) {
  const passed = state.skipped.filter(({ way }) => way === state.way);
  if (passed.length === 0) return null;
  const [{ reason, worded } = { reason: '', worded: true }] = passed;
  return (
    <div class="passed">
      <p>
        <b>Passed over:</b> {passed.map(({ step }) => `step ${stepOf(step).number} (${stepOf(step).title})`).join(', ')}
        . {reason}
        {!worded && ' This is our reading.'}
      </p>
      {state.branch === 'immediate' && state.way === 'immediate' && (
        <p>
          There is no notice of an intended escalation and no answer to it. The formal decision and its notice remain.
        </p>
      )}
    </div>
  );
}

/** What is due, each with the last day in time where one was agreed on. */
function Due({ items }: { readonly items: readonly DueItem[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3 class="sub">What is due</h3>
      <ul class="due">
        {items.map(({ what, who, force, by, daysLeft, since }) => (
          <li key={`${what} ${by}`} class={daysLeft !== undefined && daysLeft < 0 ? 'late' : undefined}>
            <b>{what}</b>
            {forceWords[force] !== '' && ` (${forceWords[force]})`}, by {parties[who].name.replace(/^The/, 'the')}.{' '}
            {by === undefined ? (
              <span class="soft">{since === undefined ? 'No date agreed.' : `Since ${dateInWords(since)}.`}</span>
            ) : (
              <span>
                Last day: {dateInWords(by)}
                {daysLeft !== undefined && `, ${daysLeftWords(daysLeft)}`}.
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
