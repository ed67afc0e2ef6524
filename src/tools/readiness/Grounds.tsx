import { useState } from 'preact/hooks';
import { impactLevels } from '../../domain/readiness/types.ts';
import { assessorNames } from '../../domain/readiness/words.ts';
import { Choices } from '../../ui/fields/Choices.tsx';
import { useFact } from '../../ui/fields/form.ts';
import { YesNoField } from '../../ui/fields/YesNoField.tsx';

const roles = [
  { id: 'csp', label: assessorNames.csp, text: 'A cloud service provider judges its own readiness.' },
  {
    id: 'agency',
    label: assessorNames.agency,
    text: 'An agency judges the readiness of a provider, and its own part.',
  },
] as const;
const levels = impactLevels.map((level) => ({ id: level, label: level }));

/** Who judges what: on it depends which items apply. Folded away where that was answered when the work was opened. */
export function Grounds({ isBegun }: { readonly isBegun: boolean }) {
  const [isFolded] = useState(isBegun);
  const role = useFact('role');
  const level = useFact('level');
  const several = useFact('severalAuthorizations');
  const chosenRole = roles.find(({ id }) => id === role.value);
  const chosenLevel = levels.find(({ id }) => id === level.value);
  const questions = (
    <div class="grounds">
      <Choices
        name="role"
        legend="Who judges?"
        as="tiles"
        choices={roles}
        chosen={chosenRole?.id}
        onChoose={role.change}
        problem={role.problem}
      />
      <div>
        <Choices
          name="level"
          legend="Impact level of the cloud service"
          choices={levels}
          chosen={chosenLevel?.id}
          onChoose={level.change}
          problem={level.problem}
        />
        <YesNoField
          path="severalAuthorizations"
          label="Does FedRAMP have more than one active ATO or ATU for the service on file?"
        />
      </div>
    </div>
  );
  return isFolded ? (
    <details class="grounds-told" open={several.problem !== undefined}>
      <summary>
        <b>{`${chosenRole?.label}. ${chosenLevel?.label}. ${severalWords(several.value)}`}</b> Change
      </summary>
      {questions}
    </details>
  ) : (
    <section class="group" aria-labelledby="grounds">
      <h2 id="grounds">Who judges what</h2>
      {questions}
    </section>
  );
}

function severalWords(several: unknown): string {
  if (typeof several !== 'boolean') return 'Not said whether more than one ATO or ATU is on file.';
  return several ? 'More than one ATO or ATU on file.' : 'No more than one ATO or ATU on file.';
}
