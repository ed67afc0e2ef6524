import { useState } from 'preact/hooks';
import { assessorRoles, impactLevels } from '../../domain/readiness/types.ts';
import { Choices } from '../../ui/fields/Choices.tsx';
import { YesNoField } from '../../ui/fields/YesNoField.tsx';
import { useFact } from '../../ui/tool/form.ts';
import { startWords } from './words/start.ts';

const { scope: words } = startWords;
const roles = assessorRoles.map((id) => ({ id, label: startWords.roles[id].name, text: startWords.roles[id].text }));
const levels = impactLevels.map((level) => ({ id: level, label: level }));

/** Asks who judges what, which decides which items apply. Folded when the work already answers it as it opens. */
export function ScopeQuestions({ isBegun }: { readonly isBegun: boolean }) {
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
        legend={words.role.question}
        as="tiles"
        choices={roles}
        chosen={chosenRole?.id}
        onChoose={role.change}
        problem={role.problem}
      />
      <div>
        <Choices
          name="level"
          legend={words.level.question}
          choices={levels}
          chosen={chosenLevel?.id}
          onChoose={level.change}
          problem={level.problem}
        />
        <YesNoField path="severalAuthorizations" label={words.severalAuthorizations.question} />
      </div>
    </div>
  );
  return isFolded ? (
    <details class="scope-answers" open={several.problem !== undefined}>
      <summary>
        <b>{`${chosenRole?.label}. ${chosenLevel?.label}. ${severalText(several.value)}`}</b> {startWords.change}
      </summary>
      {questions}
    </details>
  ) : (
    <section class="group" aria-labelledby="grounds">
      <h2 id="grounds">{startWords.scopeHeading}</h2>
      {questions}
    </section>
  );
}

function severalText(several: unknown): string {
  const words = startWords.several;
  if (typeof several !== 'boolean') return words.unknown;
  return several ? words.yes : words.no;
}
