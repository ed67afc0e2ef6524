import { DateField } from '../../../ui/fields/DateField.tsx';
import { TextField } from '../../../ui/fields/TextField.tsx';
import { fieldName, hints } from '../words/form.ts';

/** When and where the meeting of the month is. */
export function MeetingFields() {
  return (
    <>
      <DateField path="meeting.date" label={fieldName('meeting.date')} />
      <TextField path="meeting.start" label={fieldName('meeting.start')} hint={hints['meeting.start']} />
      <TextField
        path="meeting.minutes"
        label={fieldName('meeting.minutes')}
        hint={hints['meeting.minutes']}
        kind="number"
      />
      <TextField path="meeting.place" label={fieldName('meeting.place')} />
      <DateField
        path="meeting.followUpSent"
        label={fieldName('meeting.followUpSent')}
        hint={hints['meeting.followUpSent']}
      />
    </>
  );
}
