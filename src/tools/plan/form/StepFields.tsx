import { useState } from 'preact/hooks';
import type { LengthUnit } from '../../../domain/plan/facts.ts';
import { lengthUnits } from '../../../domain/plan/facts.ts';
import { DateField } from '../../../ui/fields/DateField.tsx';
import { describedBy, FieldRow } from '../../../ui/fields/FieldRow.tsx';
import { TextField } from '../../../ui/fields/TextField.tsx';
import { useFact } from '../../../ui/tool/form.ts';
import { fieldName, say } from '../words/form.ts';
import { startWords } from '../words/start.ts';

interface LengthProps {
  /** Where what was entered for the step stands. */
  readonly path: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** How long a step lasts: a number, and what it counts. */
export function LengthField({ path, label, hint }: LengthProps) {
  const amount = useFact(`${path}.amount`);
  const unit = useFact(`${path}.unit`);
  const id = `${path}.amount`;
  return (
    <FieldRow id={id} label={label} hint={hint} problem={amount.problem ?? unit.problem} kind="text">
      <span class="length">
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          value={amount.value === undefined ? '' : String(amount.value)}
          onInput={({ currentTarget: { value } }) => amount.change(value === '' ? undefined : value)}
          {...describedBy(id, amount.problem ?? unit.problem)}
        />
        <select
          id={`${path}.unit`}
          aria-label={`${label}: ${fieldName(`${path}.unit`)}`}
          value={isUnit(unit.value) ? unit.value : lengthUnits[0]}
          onChange={({ currentTarget: { value } }) => unit.change(value === lengthUnits[0] ? undefined : value)}
        >
          {lengthUnits.map((one) => (
            <option key={one} value={one}>
              {startWords.units[one]}
            </option>
          ))}
        </select>
      </span>
    </FieldRow>
  );
}

const isUnit = (value: unknown): value is LengthUnit => lengthUnits.some((one) => one === value);

const moreFields = ['notBefore', 'movedTo', 'doneOn', 'owner', 'note'] as const;

/** The days that a step was given, who owns it, and a note: folded away until they are wanted, or hold something. */
export function MoreFields({ path, name }: { readonly path: string; readonly name: string }) {
  const { value } = useFact(path);
  const held = typeof value === 'object' && value !== null && moreFields.some((one) => Object.hasOwn(value, one));
  const [isOpen, setOpen] = useState(held);
  return (
    <details class="more" open={isOpen} onToggle={({ currentTarget: { open } }) => setOpen(open)}>
      <summary>
        {say('more')}
        <span class="vh">: {name}</span>
      </summary>
      {(isOpen || held) && (
        <>
          <DateField path={`${path}.notBefore`} label={fieldName(`${path}.notBefore`)} />
          <DateField path={`${path}.movedTo`} label={fieldName(`${path}.movedTo`)} />
          <DateField path={`${path}.doneOn`} label={fieldName(`${path}.doneOn`)} />
          <TextField path={`${path}.owner`} label={fieldName(`${path}.owner`)} />
          <TextField path={`${path}.note`} label={fieldName(`${path}.note`)} />
        </>
      )}
    </details>
  );
}
