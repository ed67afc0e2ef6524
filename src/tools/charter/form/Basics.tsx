import { Legend } from '../../../ui/fields/Legend.tsx';
import { TextField } from '../../../ui/fields/TextField.tsx';
import { startWords } from '../words/start.ts';

const { fields, hints } = startWords;

/** Whose charter this is, of which service, and where deliverables go. */
export function Basics({ onNamed }: { readonly onNamed: () => void }) {
  return (
    <fieldset class="group" onChange={onNamed}>
      <Legend>{startWords.basics}</Legend>
      <TextField path="csp" label={fields.csp} />
      <TextField path="service" label={fields.service} />
      <TextField path="repository" label={fields.repository} hint={hints.repository} />
    </fieldset>
  );
}
