import type { ComponentChildren } from 'preact';
import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import { agendaNames } from '../../../domain/collaborative-conmon/agenda-items.ts';
import { deliverables } from '../../../domain/collaborative-conmon/deliverables.ts';
import { agendaItemIds, type DeliverableId } from '../../../domain/collaborative-conmon/ids.ts';
import { affectedParties, changeStates, reportTextIds, requestStates } from '../../../domain/monthly/facts.ts';
import { deviationKinds } from '../../../domain/monthly/month-figures.ts';
import { CheckField } from '../../../ui/fields/CheckField.tsx';
import { DateField } from '../../../ui/fields/DateField.tsx';
import { LongTextField } from '../../../ui/fields/LongTextField.tsx';
import { SelectField } from '../../../ui/fields/SelectField.tsx';
import { TextField } from '../../../ui/fields/TextField.tsx';
import { YesNoField } from '../../../ui/fields/YesNoField.tsx';
import { EntryList } from '../../../ui/lists/EntryList.tsx';
import { Part } from '../../../ui/parts/Part.tsx';
import { useFact } from '../../../ui/tool/form.ts';
import { add, fieldLabel, fieldName, groups, hints } from '../words/form.ts';
import { paperWords } from '../words/papers.ts';
import type { GroupId } from '../words/texts.ts';
import { MeetingFields } from './MeetingFields.tsx';
import { partStates } from './part-states.ts';
import { TakeCharter, type TakeCharterProps } from './TakeCharter.tsx';

const { choices } = paperWords;

const named = <Id extends string>(ids: readonly Id[], names: Readonly<Record<Id, string>>) =>
  ids.map((id) => [id, names[id]] as const);

/** The form after its first group, each part folded away until it is wanted: what it holds stands beside its name. */
export function Parts({ asOf, ...taking }: TakeCharterProps & { readonly asOf: PlainDate }) {
  const { facts } = taking;
  const state = partStates(facts, asOf);
  return (
    <>
      <FormPart id="charter" state="">
        <TakeCharter {...taking} />
      </FormPart>
      <FormPart id="report" state={state.report}>
        <p class="soft">{hints.report}</p>
        {reportTextIds.map((id) => (
          <LongTextField key={id} path={`texts.${id}`} label={fieldName(`texts.${id}`)} />
        ))}
      </FormPart>
      <FormPart id="requests" state={state.requests}>
        <p class="soft">{hints.requests}</p>
        <Entries path="requests">{(entry) => <RequestFields entry={entry} />}</Entries>
      </FormPart>
      <FormPart id="changes" state={state.changes}>
        <p class="soft">{hints.changes}</p>
        <Entries path="changes">{(entry) => <ChangeFields entry={entry} />}</Entries>
      </FormPart>
      <FormPart id="incidents" state={state.incidents}>
        <Entries path="incidents">
          {(entry) => (
            <>
              <Line path={`${entry}.title`} />
              <Day path={`${entry}.date`} />
              <Line path={`${entry}.status`} />
            </>
          )}
        </Entries>
      </FormPart>
      <FormPart id="meeting" state={state.meeting}>
        <MeetingFields />
        <YesNoField path="hasSubstantialChanges" label={fieldName('hasSubstantialChanges')} />
        <YesNoField path="hasVulnerabilityChanges" label={fieldName('hasVulnerabilityChanges')} />
      </FormPart>
      <FormPart id="agenda" state={state.agenda}>
        <p class="soft">{hints.agenda}</p>
        {agendaItemIds.map((id) => (
          <AgendaFields key={id} path={`agenda.${id}`} name={agendaNames[id]} />
        ))}
        <Entries path="ownItems">
          {(entry) => (
            <>
              <Line path={`${entry}.title`} />
              <TextField path={`${entry}.minutes`} label={fieldName(`${entry}.minutes`)} kind="number" />
            </>
          )}
        </Entries>
      </FormPart>
      <FormPart id="deliverables" state={state.deliverables}>
        {deliverables.map((one) => (
          <DeliverableFields key={one.id} id={one.id} mayBeNone={'mayBeNone' in one} />
        ))}
      </FormPart>
    </>
  );
}

/** A part of the form by its id. */
function FormPart({
  id,
  ...given
}: {
  readonly id: GroupId;
  readonly state: string;
  readonly children: ComponentChildren;
}) {
  return <Part name={groups[id]} {...given} />;
}

const Line = ({ path }: { readonly path: string }) => <TextField path={path} label={fieldName(path)} />;
const Day = ({ path }: { readonly path: string }) => <DateField path={path} label={fieldName(path)} />;

interface EntriesProps {
  readonly path: keyof typeof add;
  readonly children: Parameters<typeof EntryList>[0]['children'];
}

/** A list of the form. Once its last entry is taken out, nothing is given. */
function Entries({ path, children }: EntriesProps) {
  const { value, change } = useFact(path);
  return (
    <EntryList
      path={path}
      entries={Array.isArray(value) ? value : []}
      add={add[path]}
      noun={fieldName(`${path}.0`)}
      labelOf={(index) => fieldLabel(`${path}.${index}`) ?? path}
      onChange={(entries) => change(entries.length === 0 ? undefined : entries)}
    >
      {children}
    </EntryList>
  );
}

function RequestFields({ entry }: { readonly entry: string }) {
  const name = (field: string) => fieldName(`${entry}.${field}`);
  return (
    <>
      <Line path={`${entry}.number`} />
      <Line path={`${entry}.poamId`} />
      <SelectField path={`${entry}.kind`} label={name('kind')} choices={named(deviationKinds, choices.kinds)} />
      <SelectField
        path={`${entry}.state`}
        label={name('state')}
        choices={named(requestStates, choices.requestStates)}
      />
      <Day path={`${entry}.submitted`} />
      <Day path={`${entry}.decided`} />
      <Line path={`${entry}.note`} />
    </>
  );
}

function ChangeFields({ entry }: { readonly entry: string }) {
  const name = (field: string) => fieldName(`${entry}.${field}`);
  const affects = useFact(`${entry}.affects`).value;
  const agency = useFact(`${entry}.agency`).value;
  return (
    <>
      <Line path={`${entry}.number`} />
      <Line path={`${entry}.title`} />
      <SelectField
        path={`${entry}.affects`}
        label={name('affects')}
        choices={named(affectedParties, choices.affects)}
      />
      {(affects === 'one-agency' || agency !== undefined) && <Line path={`${entry}.agency`} />}
      <SelectField path={`${entry}.state`} label={name('state')} choices={named(changeStates, choices.changeStates)} />
      <Day path={`${entry}.submitted`} />
      <Day path={`${entry}.decided`} />
      <Line path={`${entry}.note`} />
    </>
  );
}

function AgendaFields({ path, name }: { readonly path: string; readonly name: string }) {
  const isLeftOut = useFact(`${path}.isLeftOut`).value === true;
  return (
    <fieldset class="item">
      <legend>{name}</legend>
      <CheckField path={`${path}.isLeftOut`} label={fieldName(`${path}.isLeftOut`)} />
      {!isLeftOut && (
        <>
          <TextField path={`${path}.minutes`} label={fieldName(`${path}.minutes`)} kind="number" />
          <Line path={`${path}.note`} />
        </>
      )}
    </fieldset>
  );
}

function DeliverableFields({ id, mayBeNone }: { readonly id: DeliverableId; readonly mayBeNone: boolean }) {
  const path = `deliverables.${id}`;
  const { value } = useFact(`${path}.isNone`);
  const isNone = mayBeNone && value === true;
  return (
    <fieldset class="item">
      <legend>{paperWords.deliverables[id]}</legend>
      {mayBeNone && <CheckField path={`${path}.isNone`} label={fieldName(`${path}.isNone`)} />}
      {!isNone && (
        <>
          <Line path={`${path}.file`} />
          <Day path={`${path}.uploaded`} />
        </>
      )}
    </fieldset>
  );
}
