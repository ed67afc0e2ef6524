import type { ComponentChildren } from 'preact';
import { useFact } from '../tool/form.ts';
import { Choices } from './Choices.tsx';
import { answers } from './words.ts';

interface Props {
  /** Where the fact stands; also the name of the group. */
  readonly path: string;
  readonly label: ComponentChildren;
  /** What stands for a fact that is not given. */
  readonly unknown?: string;
}

/** A question that is asked and never computed: yes, no, or not known, which is no answer. */
export function YesNoField({ path, label, unknown = answers.unknown }: Props) {
  const { value, problem, change } = useFact(path);
  return (
    <Choices
      name={path}
      legend={label}
      choices={[
        { id: 'yes', label: answers.yes },
        { id: 'no', label: answers.no },
        { id: 'unknown', label: unknown },
      ]}
      chosen={value === true ? 'yes' : value === false ? 'no' : 'unknown'}
      onChoose={(choice) => change(choice === 'unknown' ? undefined : choice === 'yes')}
      problem={problem}
    />
  );
}
