import { useContext } from 'preact/hooks';
import { authorizations, memberRoles } from '../../../domain/charter/facts.ts';
import { renameAgency } from '../../../domain/charter/rename-agency.ts';
import { CheckField } from '../../../ui/fields/CheckField.tsx';
import { describedBy, FieldRow } from '../../../ui/fields/FieldRow.tsx';
import { FormContext, useFact } from '../../../ui/tool/form.ts';
import { fieldName, hints, say } from '../words/form.ts';
import { charterWords } from '../words/papers.ts';
import { Entries, Line, Pick } from './entries.tsx';

const { choices } = charterWords;

/** The list from which an agency is completed as it is typed. */
const agencyList = 'agency-names';

/** Charter Section 1: the agencies, and the people. */
export function MemberFields({ agencies }: { readonly agencies: readonly string[] }) {
  return (
    <>
      <p class="soft">{hints.members}</p>
      <datalist id={agencyList}>
        {agencies.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <h4>{say('agencies')}</h4>
      <Entries path="agencies" list="agencies">
        {(entry) => (
          <>
            <AgencyName path={`${entry}.name`} />
            <Pick path={`${entry}.authorization`} ids={authorizations} names={choices.authorizations} />
            <Line path={`${entry}.ao`} />
          </>
        )}
      </Entries>
      <h4>{say('members')}</h4>
      <Entries path="members" list="members">
        {(entry) => (
          <>
            <Line path={`${entry}.name`} />
            <Pick path={`${entry}.role`} ids={memberRoles} names={choices.roles} />
            <AgencyOf path={`${entry}.agency`} />
            <Line path={`${entry}.email`} />
            <Line path={`${entry}.phone`} />
            <CheckField path={`${entry}.isVoting`} label={fieldName(`${entry}.isVoting`)} />
          </>
        )}
      </Entries>
    </>
  );
}

interface NameProps {
  readonly path: string;
}

/** The name of a member agency: who is from it, and what it needs, keeps its name as it is changed. */
function AgencyName({ path }: NameProps) {
  const { given, change } = useContext(FormContext);
  const { value, problem } = useFact(path);
  return (
    <FieldRow id={path} label={fieldName(path)} problem={problem} kind="text">
      <input
        id={path}
        autoComplete="off"
        value={typeof value === 'string' ? value : ''}
        onInput={({ currentTarget: { value: name } }) => change(renameAgency(given, path, name))}
        {...describedBy(path, problem)}
      />
    </FieldRow>
  );
}

/** The agency that someone is from, completed from the list of agencies. */
export function AgencyOf({ path }: NameProps) {
  const { value, problem, change } = useFact(path);
  return (
    <FieldRow
      id={path}
      label={fieldName(path)}
      hint={path.startsWith('members.') ? hints['members.agency'] : undefined}
      problem={problem}
      kind="text"
    >
      <input
        id={path}
        autoComplete="off"
        list={agencyList}
        value={typeof value === 'string' ? value : ''}
        onInput={({ currentTarget: { value: name } }) => change(name === '' ? undefined : name)}
        {...describedBy(path, problem)}
      />
    </FieldRow>
  );
}
