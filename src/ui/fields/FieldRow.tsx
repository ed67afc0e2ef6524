import type { ComponentChildren } from 'preact';

interface Props {
  /** The id of the control. */
  readonly id: string;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly problem?: string | undefined;
  /** Something to know about what was entered, which is not wrong for that. */
  readonly remark?: string | undefined;
  /** Wider than a number: a date, a text, or a text of several lines, which stands below its label. */
  readonly kind?: 'number' | 'date' | 'text' | 'long';
  readonly children: ComponentChildren;
}

/** A label at the left, its short answer at the right, and what is wrong with it beneath, or what there is to know. */
export function FieldRow({ id, label, hint, problem, remark, kind = 'number', children }: Props) {
  return (
    <div class={`row for-${kind}${problem === undefined ? '' : ' wrong'}`}>
      <label for={id}>
        {label}
        {hint !== undefined && <span class="soft">{hint}</span>}
      </label>
      {children}
      {problem !== undefined && <p id={`${id}-problem`}>{problem}</p>}
      {problem === undefined && remark !== undefined && (
        <p id={`${id}-remark`} class="remark">
          {remark}
        </p>
      )}
    </div>
  );
}

/** What ties a control to its problem, or else to the remark on it, for those who do not see them. */
export function describedBy(id: string, problem: string | undefined, remark?: string) {
  if (problem !== undefined) return { 'aria-invalid': true, 'aria-describedby': `${id}-problem` };
  return remark === undefined ? {} : { 'aria-describedby': `${id}-remark` };
}
