import { useState } from 'preact/hooks';
import { describedBy } from '../../../ui/fields/FieldRow.tsx';
import { Said } from '../../../ui/tool/Announcer.tsx';
import { formWords } from '../words/form.ts';
import { say } from '../words/screen.ts';

interface Props {
  /** The place of the entry in the log. */
  readonly index: number;
  /** Gets the reason, which holds something. */
  readonly onReason: (reason: string) => void;
}

/** Asks at an entry of the log why its dates, which are out of order, were really so: a file of another time may hold some. */
export function DateReason({ index, onReason }: Props) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const id = `entry-${index}-reason`;

  function record(event: Event) {
    event.preventDefault();
    const given = reason.trim();
    if (given === '') setProblem(say('reason-first'));
    else onReason(given);
  }

  return (
    <form class={problem === undefined ? 'long adding' : 'long adding wrong'} noValidate onSubmit={record}>
      <label for={id}>{formWords.fields.reason.label}</label>
      <textarea
        id={id}
        rows={2}
        value={reason}
        onInput={({ currentTarget: { value } }) => {
          setReason(value);
          setProblem(undefined);
        }}
        {...describedBy(id, problem)}
      />
      {problem !== undefined && <Said id={`${id}-problem`} text={problem} />}
      <button class="btn" type="submit">
        {say('record-reason')}
      </button>
    </form>
  );
}
