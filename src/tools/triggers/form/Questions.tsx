import { triggerOf } from '../../../domain/triggers/deficiency-triggers.ts';
import { judgmentQuestions } from '../../../domain/triggers/facts/questions.ts';
import type { ProcessArea } from '../../../domain/triggers/types.ts';
import { Legend } from '../../../ui/fields/Legend.tsx';
import { YesNoField } from '../../../ui/fields/YesNoField.tsx';
import { questions } from '../words/fields.ts';

/** The questions on which the judgment triggers of a process area turn. They are asked, never computed. */
export function Questions({ area, legend }: { readonly area: ProcessArea; readonly legend: string }) {
  const asked = judgmentQuestions.filter(({ trigger }) => triggerOf(trigger).processAreaBySubject === area);
  return (
    <fieldset class="group">
      <Legend>{legend}</Legend>
      {asked.map(({ id }) => (
        <YesNoField key={id} path={`answers.${id}`} label={questions[id].question} />
      ))}
    </fieldset>
  );
}
