import { useState } from 'preact/hooks';
import { notADay, readPlainDate } from '../../../domain/calendar/plain-date.ts';
import { DateInput } from '../../fields/DateInput.tsx';
import { FieldRow } from '../../fields/FieldRow.tsx';
import type { Evidence, EvidenceFile } from '../use-evidence.ts';
import { say } from '../words/questions.ts';

interface Props {
  readonly entry: EvidenceFile;
  readonly evidence: Pick<Evidence, 'readAgain'>;
}

/** Gives a file that tells no date its own, changes that, or takes it back; the file is then read again. */
export function OwnDate({ entry: { key, file, hints }, evidence }: Props) {
  const { 'own-date': said, ...others } = hints.answers ?? {};
  const [day, setDay] = useState(said);
  const [isTried, setTried] = useState(false);
  const read = readPlainDate(day ?? '');
  const isEmptied = day === undefined && said !== undefined;
  const refused = day === undefined ? say('enter-date') : 'problem' in read ? read.problem : '';
  const isShown = day === notADay || (isTried && !isEmptied);
  const problem = isShown && refused !== '' ? refused : undefined;
  const id = `own-date-${key}`;
  return (
    <form
      class="own-date"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        // Of the last part that is cleared from a field the browser says nothing.
        const isUnreadable = event.currentTarget.querySelector('input')?.validity.badInput === true;
        if (isUnreadable) setDay(notADay);
        if (isUnreadable || (refused !== '' && !isEmptied)) return;
        evidence.readAgain(key, { ...hints, answers: day === undefined ? others : { ...others, 'own-date': day } });
      }}
    >
      <FieldRow id={id} label={say('date')} hint={say('date-hint')} problem={problem} kind="date">
        <DateInput id={id} value={day} problem={problem} onChange={setDay} />
      </FieldRow>
      <button class="btn" type="submit">
        {isEmptied ? say('without-date') : say('as-of-date')}
        <span class="vh">: {file.name}</span>
      </button>
    </form>
  );
}
