import type { ComponentChildren } from 'preact';
import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import { ownActors, type PlanFacts } from '../../../domain/plan/facts.ts';
import { fillAlike } from '../../../domain/plan/fill-alike.ts';
import { stepName } from '../../../domain/plan/plan-words.ts';
import { hasLength, type PlanStep, stepsFor } from '../../../domain/plan/steps.ts';
import { boundText, dayInShort } from '../../../domain/plan/words.ts';
import { roleName } from '../../../domain/process/roles.ts';
import { numberText } from '../../../domain/wording.ts';
import { CheckField } from '../../../ui/fields/CheckField.tsx';
import { DateField } from '../../../ui/fields/DateField.tsx';
import { SelectField } from '../../../ui/fields/SelectField.tsx';
import { TextField } from '../../../ui/fields/TextField.tsx';
import { EntryList } from '../../../ui/lists/EntryList.tsx';
import { useFact } from '../../../ui/tool/form.ts';
import type { Change } from '../change.ts';
import { usePlan } from '../outcome/use-plan.ts';
import { fieldLabel, fieldName, groups, hints, say, states } from '../words/form.ts';
import { names } from '../words/names.ts';
import type { GroupId } from '../words/texts.ts';
import { LengthField, MoreFields } from './StepFields.tsx';
import { groupOf, groupState, stepGroups } from './step-groups.ts';
import { TakeIn } from './TakeIn.tsx';

interface Props extends Change {
  readonly facts: PlanFacts;
  /** Today. */
  readonly asOf: PlainDate;
}

/** The form after its first fields, each part folded away until it is wanted: what it holds stands beside its name. */
export function Parts({ facts, asOf, given, change, withUndo }: Props) {
  const { approach } = facts;
  const own = facts.ownSteps?.length ?? 0;
  const plan = usePlan(facts, asOf);

  /** The days of a step: “Mon, Mar 1, 2027 to Fri, Mar 12, 2027”; nothing where it has none. */
  function daysOf(id: string): string | undefined {
    const found = plan?.steps.find(({ node }) => node.id === id);
    if (!plan || found?.start === undefined || found.end === undefined) return undefined;
    const end = boundText(found.end, found.isEndBound, plan.direction);
    return found.start === found.end ? end : say('from-to', { first: dayInShort(found.start), last: end });
  }

  function useAlike() {
    const { count } = fillAlike(facts);
    if (count === 0) return withUndo(say('alike-none'), () => undefined);
    const filled = (one: unknown) => fillAlike(one as PlanFacts).facts;
    withUndo(say('alike-done', { count: numberText(count) }), () => change(filled(given)));
  }

  return (
    <>
      {approach !== undefined &&
        stepGroups.map((group) => (
          <Part key={`${approach} ${group}`} id={group} state={groupState(group, approach, facts)}>
            <p class="soft">{hints[group]}</p>
            {stepsFor(approach)
              .filter((step) => groupOf(step) === group)
              .map((step) => (
                <StepRow key={step.id} step={step} days={daysOf(step.id)} />
              ))}
            {group === 'assessment' && (
              <p class="btns">
                <button class="btn" type="button" onClick={useAlike}>
                  {say('alike')}
                </button>
              </p>
            )}
          </Part>
        ))}
      <Part id="own" state={own === 0 ? '' : states('listed', { count: own })}>
        <p class="soft">{hints.own}</p>
        <OwnSteps facts={facts} />
      </Part>
      <Part id="meeting" state="">
        <p class="soft">{hints.meeting}</p>
        <DateField path="meeting.first" label={fieldName('meeting.first')} />
        <TextField path="meeting.weeks" label={fieldName('meeting.weeks')} kind="number" />
        <TextField path="meeting.start" label={fieldName('meeting.start')} hint={hints['meeting.start']} />
        <TextField
          path="meeting.minutes"
          label={fieldName('meeting.minutes')}
          hint={hints['meeting.minutes']}
          kind="number"
        />
        <TextField path="meeting.place" label={fieldName('meeting.place')} />
      </Part>
      <Part id="taken" state="">
        <TakeIn facts={facts} asOf={asOf} given={given} change={change} withUndo={withUndo} />
      </Part>
    </>
  );
}

interface PartProps {
  readonly id: GroupId;
  /** What the part holds, in a few words; empty where it holds nothing. */
  readonly state: string;
  readonly children: ComponentChildren;
}

function Part({ id, state, children }: PartProps) {
  return (
    <details class="part">
      <summary>
        <h3>{groups[id]}</h3>
        {state !== '' && <span class="soft">{state}</span>}
      </summary>
      {children}
    </details>
  );
}

/** A step with its length, and under its name the days that the plan has for it. */
function StepRow({ step, days }: { readonly step: PlanStep; readonly days: string | undefined }) {
  const name = stepName(step.id, names);
  const path = `steps.${step.id}`;
  return (
    <div class="step">
      {hasLength(step) ? <LengthField path={path} label={name} /> : <p class="step-name">{name}</p>}
      {days !== undefined && <p class="soft">{days}</p>}
      <MoreFields path={path} name={name} />
    </div>
  );
}

function OwnSteps({ facts }: { readonly facts: PlanFacts }) {
  const { value, change } = useFact('ownSteps');
  const entries = Array.isArray(value) ? value : [];
  const anchors = stepsFor(facts.approach ?? 'just-in-time').map(({ id }) => [id, stepName(id, names)] as const);
  return (
    <EntryList
      path="ownSteps"
      entries={entries}
      add={{ first: say('add-first'), further: say('add-further') }}
      noun={fieldName('ownSteps.*')}
      labelOf={(index) => fieldLabel(`ownSteps.${index}`) ?? ''}
      onChange={(next) => change(next.length === 0 ? undefined : next)}
    >
      {(entry) => (
        <>
          <TextField path={`${entry}.title`} label={fieldName(`${entry}.title`)} />
          <SelectField
            path={`${entry}.actor`}
            label={fieldName(`${entry}.actor`)}
            choices={ownActors.map((id) => [id, roleName(id)] as const)}
          />
          <SelectField path={`${entry}.after`} label={fieldName(`${entry}.after`)} choices={anchors} />
          <LengthField path={entry} label={fieldName(`${entry}.amount`)} />
          <CheckField path={`${entry}.isBeside`} label={fieldName(`${entry}.isBeside`)} />
          <MoreFields path={entry} name={fieldLabel(entry) ?? ''} />
        </>
      )}
    </EntryList>
  );
}
