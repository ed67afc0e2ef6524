import type { ComponentChildren } from 'preact';
import { calendarYears, type PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { PlanFacts } from '../../../domain/plan/facts.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import { nodeName, stepName } from '../../../domain/plan/plan-words.ts';
import { stepUnder } from '../../../domain/plan/steps.ts';
import {
  dayInShort,
  headline,
  lackingText,
  meetingDayText,
  meetingsTexts,
  milestoneText,
  slipText,
  typicalTexts,
} from '../../../domain/plan/words.ts';
import { stageIds } from '../../../domain/readiness/stages.ts';
import { approachOf } from '../../../domain/review-approach/approaches.ts';
import { countText, dateInWords, listText } from '../../../domain/wording.ts';
import { withFact } from '../../../domain/work-documents/fact-paths.ts';
import { ReadingNote } from '../../../ui/ReadingNote.tsx';
import { Announcer } from '../../../ui/tool/Announcer.tsx';
import { useHref } from '../../../ui/tool/site-links.ts';
import type { Change } from '../change.ts';
import { entryPath } from '../entry-path.ts';
import { say } from '../words/outcome.ts';
import { planWords } from '../words/papers.ts';
import { startWords } from '../words/start.ts';
import { Conflicts, MoveButton, type MoveProps, type PartProps, type View } from './Conflicts.tsx';
import { usePlan } from './use-plan.ts';

interface Props extends Change {
  readonly facts: PlanFacts;
  /** Today. */
  readonly asOf: PlainDate;
}

/** What the plan comes to, what it cannot keep, what it lacks, and what there is to say of its days. */
export function Outcome({ facts, asOf, given, change, withUndo }: Props) {
  const plan = usePlan(facts, asOf);
  const text = plan ? headline(plan, facts.target) : startWords.nothing;
  const view = plan && viewOf(plan);
  const move = (step: string, date: PlainDate) =>
    withUndo(say('moved', { step: view?.nameOf(step) ?? step, date: dateInWords(date) }), () =>
      change(withFact(given, `${entryPath(step)}.movedTo`, date)),
    );
  const moveTarget = (date: PlainDate) =>
    withUndo(say('target-moved', { date: dateInWords(date) }), () => change(withFact(given, 'target', date)));
  return (
    <div class="verdict plan-so-far">
      <p class="label">{plan ? approachOf(plan.approach).name : startWords.outcome}</p>
      <h2 class="answer" id="outcome">
        {text}
      </h2>
      <Announcer text={text} />
      {plan && view && (
        <>
          <Remarks plan={plan} facts={facts} view={view} asOf={asOf} />
          <Conflicts plan={plan} view={view} onMove={move} onMoveTarget={moveTarget} />
          <Lacking plan={plan} />
          <Milestones plan={plan} view={view} />
          <Meetings plan={plan} view={view} onMove={move} />
          <Readiness facts={facts} />
        </>
      )}
    </div>
  );
}

function viewOf(plan: Plan): View {
  const found = new Map(plan.steps.map(({ node }) => [node.id, nodeName(node, planWords.names)]));
  return { nameOf: (id) => found.get(id) ?? stepName(id, planWords.names) };
}

function Remarks({ plan, facts, view, asOf }: PartProps & { readonly facts: PlanFacts; readonly asOf: PlainDate }) {
  const overdue = plan.steps.filter(({ state }) => state === 'overdue').map(({ node }) => view.nameOf(node.id));
  const isBegun = plan.steps.some(({ state }) => state === 'done');
  const texts = [
    ...typicalTexts(plan, planWords.names),
    slipText(plan),
    ...(facts.start !== undefined && facts.start < asOf && !isBegun ? [say('start-passed')] : []),
    ...(overdue.length === 0
      ? []
      : [say('overdue', { count: countText(overdue.length, 'step'), names: listText(overdue) })]),
    ...(plan.isOutOfCalendar
      ? [say('out-of-calendar', { first: String(calendarYears.first), last: String(calendarYears.last) })]
      : []),
    ...plan.reanchored.map((place) => {
      const after = facts.ownSteps?.[place]?.after;
      const step = after === undefined ? '' : view.nameOf(stepUnder(plan.approach, after));
      return say('reanchored', { title: view.nameOf(`own-${place}`), step });
    }),
  ];
  return (
    <>
      {texts.filter(Boolean).map((one) => (
        <p key={one}>{one}</p>
      ))}
    </>
  );
}

function Lacking({ plan }: { readonly plan: Plan }) {
  const text = lackingText(plan, planWords.names);
  if (text === '') return null;
  return (
    <>
      <h3>{say('lacking')}</h3>
      <p>{text}</p>
    </>
  );
}

function Milestones({ plan, view }: PartProps) {
  const href = useHref();
  return (
    <>
      <h3>{say('days')}</h3>
      <ul class="milestones">
        {plan.milestones.map((one) => {
          const isBad = one.isLimit && one.state === 'after';
          const text = milestoneText(one, view.nameOf(one.step));
          return (
            <li key={one.id} class={isBad ? 'missing' : undefined}>
              <strong>{dayInShort(one.day)}:</strong> {one.happens} {isBad ? <strong>{text}</strong> : text}{' '}
              <span class="soft">{planWords.milestones[one.id]}</span>
            </li>
          );
        })}
      </ul>
      <p>
        <a href={href('changes/#sponsorship-legacy')}>{say('not-covered')}</a>
      </p>
      <ReadingNote id="plan-last-application" />
    </>
  );
}

function Meetings({ plan, view, onMove }: MoveProps) {
  const recurring = plan.meetings ? meetingsTexts(plan.meetings) : [planWords.texts['no-meetings']];
  return (
    <>
      <h3>{say('meetings')}</h3>
      <ul>
        {recurring.map((one) => (
          <li key={one}>{one}</li>
        ))}
        {plan.meetingDays.map((one) => (
          <li key={one.step}>
            {meetingDayText(one, view.nameOf)}{' '}
            {[one.offer, one.offer === one.later ? one.earlier : one.later].map((date) => (
              <MoveButton key={date} step={one.step} date={date} view={view} onMove={onMove} />
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

function Readiness({ facts: { readiness } }: { readonly facts: PlanFacts }): ComponentChildren {
  if (readiness?.on === undefined) return null;
  const open = stageIds.filter((id) => (readiness.open?.[id] ?? 0) > 0);
  return (
    <>
      <h3>{say('readiness')}</h3>
      <p>{say('readiness-on', { title: readiness.title ?? '', date: dateInWords(readiness.on) })}</p>
      {open.length === 0 ? (
        <p>{say('readiness-none')}</p>
      ) : (
        <ul>
          {open.map((id) => (
            <li key={id}>
              {planWords.stages[id]}: {countText(readiness.open?.[id] ?? 0, 'open item')}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
