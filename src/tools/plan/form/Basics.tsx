import { approaches } from '../../../domain/review-approach/approaches.ts';
import { Choices } from '../../../ui/fields/Choices.tsx';
import { DateField } from '../../../ui/fields/DateField.tsx';
import { Legend } from '../../../ui/fields/Legend.tsx';
import { TextField } from '../../../ui/fields/TextField.tsx';
import { useFact } from '../../../ui/tool/form.ts';
import { startWords } from '../words/start.ts';

const { fields, hints } = startWords;

/** The review approach, the days that the plan is counted from, and whose it is. */
export function Basics({ onNamed }: { readonly onNamed: () => void }) {
  const { value, problem, change } = useFact('approach');
  return (
    <>
      <Choices
        name="approach"
        legend={<h3>{startWords.approach}</h3>}
        as="tiles"
        class="group"
        choices={approaches.map(({ id, shortName }) => ({
          id,
          label: shortName,
          text: startWords.approaches[id],
        }))}
        chosen={approaches.find(({ id }) => id === value)?.id}
        onChoose={change}
        problem={problem}
      />
      <fieldset class="group" onChange={onNamed}>
        <Legend>{startWords.basics}</Legend>
        <DateField path="start" label={fields.start} hint={hints.start} />
        <DateField path="target" label={fields.target} hint={hints.target} />
        <TextField path="service" label={fields.service} />
        <TextField path="csp" label={fields.csp} />
        <TextField path="agency" label={fields.agency} />
      </fieldset>
    </>
  );
}
