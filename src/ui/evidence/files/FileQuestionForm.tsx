import { useEffect, useRef, useState } from 'preact/hooks';
import type { FileQuestion } from '../../../formats/evidence/reading/reader.ts';
import { Choices } from '../../fields/Choices.tsx';
import { Announcer } from '../../tool/Announcer.tsx';
import { say } from '../words/questions.ts';

interface Props {
  /** Unlike every other on the page. */
  readonly id: string;
  readonly question: FileQuestion;
  readonly onAnswer: (answer: string) => void;
}

/** A question that a file leaves open, at the file. */
export function FileQuestionForm({ id, question: { message, options }, onAnswer }: Props) {
  const [chosen, choose] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <form
      class="question"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen === undefined) setProblem(say('choose-answer'));
        else onAnswer(chosen);
      }}
    >
      <Choices
        name={id}
        legend={<strong>{message}</strong>}
        choices={options.map(({ answer, words }) => ({ id: answer, label: words }))}
        chosen={chosen}
        onChoose={choose}
        problem={chosen === undefined ? problem : undefined}
      />
      <Announcer text={chosen === undefined && problem !== undefined ? problem : ''} />
      <button class="btn" type="submit">
        {say('read-it-so')}
      </button>
    </form>
  );
}
