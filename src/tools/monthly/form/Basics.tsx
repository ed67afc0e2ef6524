import { monthsAround, nameOfMonth } from '../../../domain/monthly/next-month.ts';
import { Legend } from '../../../ui/fields/Legend.tsx';
import { SelectField } from '../../../ui/fields/SelectField.tsx';
import { TextField } from '../../../ui/fields/TextField.tsx';
import { today } from '../../../ui/tool/clock.ts';
import { startWords } from '../words/start.ts';

const { fields, hints } = startWords;

/** How many months before this one can be chosen, and how many after it: five years of packages. */
const reach = { before: 60, after: 2 };

/** Which month this is, whose service, and where its deliverables go. */
export function Basics({ onNamed }: { readonly onNamed: () => void }) {
  const months = monthsAround(today(), reach).map((month) => [month, nameOfMonth(month)] as const);
  return (
    <fieldset class="group" onChange={onNamed}>
      <Legend>{startWords.basics}</Legend>
      <SelectField path="month" label={fields.month} choices={months} />
      <TextField path="csp" label={fields.csp} />
      <TextField path="service" label={fields.service} />
      <TextField path="repository" label={fields.repository} hint={hints.repository} />
    </fieldset>
  );
}
