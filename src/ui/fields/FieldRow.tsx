import type { ComponentChildren } from 'preact';

interface Props {
  /** The id of the control. */
  readonly id: string;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly problem?: string | undefined;
  /** Wider than a number: a date, or a text. */
  readonly kind?: 'number' | 'date' | 'text';
  readonly children: ComponentChildren;
}

/** A label at the left, its short answer at the right, and what is wrong with it beneath. */
export function FieldRow({ id, label, hint, problem, kind = 'number', children }: Props) {
  return (
    <div class={`row for-${kind}${problem === undefined ? '' : ' wrong'}`}>
      <label for={id}>
        {label}
        {hint !== undefined && <span class="soft">{hint}</span>}
      </label>
      {children}
      {problem !== undefined && <p id={`${id}-problem`}>{problem}</p>}
    </div>
  );
}

/** What ties a control to its problem for those who do not see it. */
export function describedBy(id: string, problem: string | undefined) {
  return problem === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': `${id}-problem` };
}
