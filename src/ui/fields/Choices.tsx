import type { ComponentChildren } from 'preact';

interface Props<Choice extends string> {
  /** The name of the group; unlike every other on the page. Its problem’s id is this with `-problem`. */
  readonly name: string;
  readonly legend: ComponentChildren;
  readonly choices: readonly { readonly id: Choice; readonly label: string; readonly text?: ComponentChildren }[];
  readonly chosen: Choice | undefined;
  readonly onChoose: (choice: Choice) => void;
  readonly problem?: string | undefined;
  /** `tiles` for choices that need a sentence each, one below the other. */
  readonly as?: 'choices' | 'tiles';
  readonly class?: string;
}

/** One of a few choices, all of them in sight. The first radio carries the group’s name as its id, for links to it. */
export function Choices<Choice extends string>(props: Props<Choice>) {
  const { name, legend, choices, chosen, onChoose, problem, as = 'choices', class: names = 'ask' } = props;
  return (
    <fieldset
      class={`${names}${problem === undefined ? '' : ' wrong'}`}
      aria-describedby={problem && `${name}-problem`}
    >
      <legend>{legend}</legend>
      <div class={as}>
        {choices.map(({ id, label, text }, index) => (
          <label key={id}>
            <input
              type="radio"
              id={index === 0 ? name : undefined}
              name={name}
              checked={chosen === id}
              onChange={() => onChoose(id)}
            />
            {as === 'tiles' ? <strong>{label}</strong> : label}
            {text !== undefined && <span>{text}</span>}
          </label>
        ))}
      </div>
      {problem !== undefined && <p id={`${name}-problem`}>{problem}</p>}
    </fieldset>
  );
}
