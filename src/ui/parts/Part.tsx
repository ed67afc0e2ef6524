import type { ComponentChildren } from 'preact';

interface Props {
  readonly name: string;
  /** What the part holds, in a few words; empty where it holds nothing. */
  readonly state: string;
  /** For a form that has to find the part again. */
  readonly id?: string;
  readonly children: ComponentChildren;
}

/** A part of a long form, folded away until it is wanted: what it holds stands beside its name. */
export function Part({ name, state, id, children }: Props) {
  return (
    <details class="part" id={id}>
      <summary>
        <h3>{name}</h3>
        {state !== '' && <span class="soft">{state}</span>}
      </summary>
      {children}
    </details>
  );
}
