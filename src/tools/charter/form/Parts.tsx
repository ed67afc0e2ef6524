import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import {
  type CharterFacts,
  commentStarts,
  decisionApproaches,
  documentedPlaces,
  matterKinds,
  meetingIntervals,
  uploadRules,
  weekdays,
  weeksOfMonth,
} from '../../../domain/charter/facts.ts';
import { agencyNames } from '../../../domain/charter/members.ts';
import { charterSections, type SectionId } from '../../../domain/charter/sections.ts';
import { agendaItems } from '../../../domain/collaborative-conmon/agenda-items.ts';
import { deliverables } from '../../../domain/collaborative-conmon/deliverables.ts';
import { CheckField } from '../../../ui/fields/CheckField.tsx';
import { Part } from '../../../ui/parts/Part.tsx';
import { SourceLine } from '../../../ui/SourceLine.tsx';
import { fieldName, groups, hints } from '../words/form.ts';
import { charterWords } from '../words/papers.ts';
import { Day, Entries, Figure, Line, Lines, Pick } from './entries.tsx';
import { AgencyOf, MemberFields } from './MemberFields.tsx';
import { PerformanceFields } from './PerformanceFields.tsx';
import { partStates } from './part-states.ts';

const { choices, papers } = charterWords;

/**
 * The form after its first group: the seven sections by their names, then what surrounds the charter. Each part is folded
 * away until it is wanted.
 *
 * @param onSection Called with a section as soon as the focus comes into it.
 */
export function Parts(props: {
  readonly facts: CharterFacts;
  readonly asOf: PlainDate;
  readonly onSection: (section: SectionId) => void;
}) {
  const { facts, asOf, onSection } = props;
  const state = partStates(facts, asOf);
  const fieldsOf: Readonly<Record<SectionId, preact.JSX.Element>> = {
    members: <MemberFields agencies={agencyNames(facts)} />,
    schedule: <ScheduleFields every={facts.schedule?.every} />,
    agenda: <AgendaFields />,
    deliverables: <DeliverableFields rule={facts.upload?.rule} />,
    decisions: <DecisionFields approach={facts.decisions?.approach} />,
    requirements: <RequirementFields />,
    performance: <PerformanceFields />,
  };
  return (
    <>
      {charterSections.map(({ id, number, name, statements }) => (
        <div key={id} onFocusCapture={() => onSection(id)}>
          <Part id={`part-${id}`} name={`${number}. ${name}`} state={state[id]}>
            <SourceLine ids={statements} />
            {fieldsOf[id]}
          </Part>
        </div>
      ))}
      <Part name={groups.own} state={state.own}>
        <p class="soft">{hints.own}</p>
        <Entries path="ownSections" list="ownSections">
          {(entry) => (
            <>
              <Line path={`${entry}.title`} />
              <Lines path={`${entry}.text`} />
            </>
          )}
        </Entries>
      </Part>
      <Part name={groups.steps} state={state.steps}>
        <p class="soft">{hints.steps}</p>
        {(['shared', 'inaugural', 'uploaded', 'notified'] as const).map((id) => (
          <Day key={id} path={`steps.${id}`} />
        ))}
      </Part>
      <Part id="part-matters" name={groups.matters} state={state.matters}>
        <p class="soft">{hints.matters}</p>
        <Entries path="matters" list="matters">
          {(entry) => <MatterFields entry={entry} />}
        </Entries>
      </Part>
    </>
  );
}

function ScheduleFields({ every }: { readonly every: string | undefined }) {
  return (
    <>
      <Pick path="schedule.every" ids={meetingIntervals} names={choices.intervals} />
      {every !== 'two-weeks' && <Pick path="schedule.week" ids={weeksOfMonth} names={choices.weeks} />}
      <Pick path="schedule.weekday" ids={weekdays} names={choices.weekdays} />
      <Day path="schedule.from" />
      <Line path="schedule.start" />
      <Figure path="schedule.minutes" />
      <Line path="schedule.place" />
      <Line path="schedule.holidays" />
      <CheckField path="schedule.maySkip" label={fieldName('schedule.maySkip')} />
    </>
  );
}

/** An item of a usual list: left out, or with a note. */
function UsualEntry({ path, name }: { readonly path: string; readonly name: string }) {
  return (
    <fieldset class="item">
      <legend>{name}</legend>
      <CheckField path={`${path}.isLeftOut`} label={fieldName(`${path}.isLeftOut`)} />
      <Line path={`${path}.note`} />
    </fieldset>
  );
}

function AgendaFields() {
  return (
    <>
      <p class="soft">{hints.agenda}</p>
      {agendaItems.map(({ id, name }) => (
        <UsualEntry key={id} path={`agenda.${id}`} name={name} />
      ))}
      <Entries path="ownItems" list="ownItems">
        {(entry) => <Line path={`${entry}.title`} />}
      </Entries>
    </>
  );
}

function DeliverableFields({ rule }: { readonly rule: string | undefined }) {
  return (
    <>
      <Pick path="upload.rule" ids={uploadRules} names={choices.uploads} />
      {rule === 'before-meeting' && <Figure path="upload.days" />}
      {rule === 'day-of-month' && <Figure path="upload.day" />}
      <p class="soft">{hints.deliverables}</p>
      {deliverables.map(({ id, name }) => (
        <UsualEntry key={id} path={`deliverables.${id}`} name={name} />
      ))}
      <Entries path="ownDeliverables" list="ownDeliverables">
        {(entry) => <Line path={`${entry}.title`} />}
      </Entries>
    </>
  );
}

function DecisionFields({ approach }: { readonly approach: string | undefined }) {
  return (
    <>
      <Pick path="decisions.approach" ids={decisionApproaches} names={choices.approaches} />
      {approach === 'both' && <Lines path="decisions.division" />}
      {(approach === 'voting-members' || approach === 'both') && (
        <fieldset class="item">
          <legend>{papers['voting-heading']}</legend>
          <p class="soft">{hints.voting}</p>
          <Lines path="decisions.votingRule" />
          <Line path="decisions.matters" />
        </fieldset>
      )}
      {(approach === 'comment-period' || approach === 'both') && (
        <fieldset class="item">
          <legend>{papers['comment-heading']}</legend>
          <Figure path="decisions.days" />
          <Pick path="decisions.from" ids={commentStarts} names={choices.starts} />
          <Lines path="decisions.objection" />
        </fieldset>
      )}
      <Lines path="decisions.singleAgency" />
    </>
  );
}

function RequirementFields() {
  return (
    <>
      <CheckField path="hasNoRequirements" label={fieldName('hasNoRequirements')} />
      <Entries path="requirements" list="requirements">
        {(entry) => (
          <>
            <AgencyOf path={`${entry}.agency`} />
            <Lines path={`${entry}.text`} />
            <Pick path={`${entry}.documented`} ids={documentedPlaces} names={choices.documented} />
          </>
        )}
      </Entries>
    </>
  );
}

function MatterFields({ entry }: { readonly entry: string }) {
  return (
    <>
      <Line path={`${entry}.title`} />
      <Pick path={`${entry}.kind`} ids={matterKinds} names={choices.matters} />
      <Day path={`${entry}.notice`} />
      <Day path={`${entry}.meeting`} />
      <Day path={`${entry}.followUp`} />
      <Day path={`${entry}.last`} />
      <Entries path={`${entry}.objections`} list="objections">
        {(objection) => (
          <>
            <AgencyOf path={`${objection}.agency`} />
            <Day path={`${objection}.date`} />
            <Lines path={`${objection}.text`} />
            <Day path={`${objection}.withdrawn`} />
          </>
        )}
      </Entries>
      <Day path={`${entry}.closed`} />
    </>
  );
}
