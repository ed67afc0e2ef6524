import type { ComponentChildren } from 'preact';
import { useFact } from '../tool/form.ts';

interface Props {
  /** Where the fact stands; also the id of the box. */
  readonly path: string;
  readonly label: ComponentChildren;
}

/** A fact that holds where its box is checked; an empty box says nothing. */
export function CheckField({ path, label }: Props) {
  const { value, problem, change } = useFact(path);
  return (
    <div class={problem === undefined ? 'check-row' : 'check-row wrong'}>
      <label>
        <input
          type="checkbox"
          id={path}
          checked={value === true}
          aria-describedby={problem && `${path}-problem`}
          onChange={({ currentTarget: { checked } }) => change(checked ? true : undefined)}
        />
        {label}
      </label>
      {problem !== undefined && <p id={`${path}-problem`}>{problem}</p>}
    </div>
  );
}
