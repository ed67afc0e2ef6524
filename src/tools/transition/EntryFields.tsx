import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
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

/** Whether one is done with a ruleset or a duty, in one press; and folded away, how far one is, who owns it, and a note. */
export function EntryFields({ path, name }: Props) {
  const state = useFact(`${path}.state`);
  const owner = useFact(`${path}.owner`);
  const note = useFact(`${path}.note`);
  // What is wrong is in sight; it stays so while it is being corrected.
  const [isOpen, setOpen] = useState([state, owner, note].some(({ problem }) => problem !== undefined));
  const chosen = textOf(state.value);
  const known = followingStates.find((one) => one === chosen);
  const said = [known === undefined || known === 'done' ? chosen : choiceNames.states[known], owner.value, note.value];
  const held = said.filter((one) => one !== undefined && one !== '' && one !== 'done').map(textOf);
  return (
    <div class="entry">
      <label class="done">
        <input
          type="checkbox"
          checked={known === 'done'}
          onChange={({ currentTarget: { checked } }) => state.change(checked ? 'done' : undefined)}
        />
        {choiceNames.states.done}
        <span class="vh">: {name}</span>
      </label>
      <details open={isOpen} onToggle={({ currentTarget: { open } }) => setOpen(open)}>
        <summary>
          {held.length === 0 ? say('entries') : held.join(', ')}
          <span class="vh">
            : {held.length === 0 ? '' : `${say('entries')}, `}
            {name}
          </span>
        </summary>
        <div class="fields">
          <Entry id={`${path}.state`} label={say('how-far')} name={name} problem={state.problem}>
            <select
              id={`${path}.state`}
              value={chosen}
              onChange={({ currentTarget: { value } }) => state.change(value === '' ? undefined : value)}
              {...describedBy(`${path}.state`, state.problem)}
            >
              <option value="">{say('nothing-entered')}</option>
              {chosen !== '' && known === undefined && <option value={chosen}>{chosen}</option>}
              {followingStates.map((one) => (
                <option key={one} value={one}>
                  {choiceNames.states[one]}
                </option>
              ))}
            </select>
          </Entry>
          <Line path={path} field="owner" name={name} fact={owner} />
          <Line path={path} field="note" name={name} fact={note} />
        </div>
      </details>
    </div>
  );
}

/** What cannot be used is shown as it stands, too. */
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);

interface LineProps extends Props {
  readonly field: 'owner' | 'note';
  readonly fact: ReturnType<typeof useFact>;
}

/** The owner, or the note. */
function Line({ path, field, name, fact: { value, problem, change } }: LineProps) {
  const id = `${path}.${field}`;
  return (
    <Entry id={id} label={say(field)} name={name} problem={problem}>
      <input
        id={id}
        list={field === 'owner' ? 'owners' : undefined}
        autoComplete="off"
        value={textOf(value)}
        onInput={({ currentTarget: { value: entered } }) => change(entered === '' ? undefined : entered)}
        {...describedBy(id, problem)}
      />
    </Entry>
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
