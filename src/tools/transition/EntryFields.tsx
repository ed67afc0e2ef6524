import type { ComponentChildren } from 'preact';
import { followingStates } from '../../domain/transition/facts.ts';
import { describedBy } from '../../ui/fields/FieldRow.tsx';
import { useFact } from '../../ui/tool/form.ts';
import { choiceNames } from './words/choices.ts';
import { say } from './words/result.ts';

interface Props {
  /** Where the entry stands: `rulesets.VDR`. */
  readonly path: string;
  /** What it is about, for those who do not see the row. */
  readonly name: string;
}

/** How far one is with a ruleset or a duty, who owns it, and a note. */
export function EntryFields({ path, name }: Props) {
  const state = useFact(`${path}.state`);
  const owner = useFact(`${path}.owner`);
  const note = useFact(`${path}.note`);
  const chosen = typeof state.value === 'string' ? state.value : '';
  const isKnown = chosen === '' || followingStates.some((one) => one === chosen);
  const text = (field: 'owner' | 'note', { value, problem, change }: typeof owner) => (
    <Entry id={`${path}.${field}`} label={say(field)} name={name} problem={problem}>
      <input
        id={`${path}.${field}`}
        list={field === 'owner' ? 'owners' : undefined}
        autoComplete="off"
        value={typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value)}
        onInput={({ currentTarget: { value: entered } }) => change(entered === '' ? undefined : entered)}
        {...describedBy(`${path}.${field}`, problem)}
      />
    </Entry>
  );
  return (
    <div class="entry fields">
      <Entry id={`${path}.state`} label={say('how-far')} name={name} problem={state.problem}>
        <select
          id={`${path}.state`}
          value={chosen}
          onChange={({ currentTarget: { value } }) => state.change(value === '' ? undefined : value)}
          {...describedBy(`${path}.state`, state.problem)}
        >
          <option value="">{say('nothing-entered')}</option>
          {!isKnown && <option value={chosen}>{chosen}</option>}
          {followingStates.map((one) => (
            <option key={one} value={one}>
              {choiceNames.states[one]}
            </option>
          ))}
        </select>
      </Entry>
      {text('owner', owner)}
      {text('note', note)}
    </div>
  );
}

interface EntryProps {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly problem: string | undefined;
  readonly children: ComponentChildren;
}

function Entry({ id, label, name, problem, children }: EntryProps) {
  return (
    <div class={problem === undefined ? undefined : 'wrong'}>
      <label for={id}>
        {label}
        <span class="vh">: {name}</span>
      </label>
      {children}
      {problem !== undefined && <p id={`${id}-problem`}>{problem}</p>}
    </div>
  );
}
