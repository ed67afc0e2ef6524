import { fullName, type TriggerId, triggerIds, triggerOf } from '../../../domain/triggers/deficiency-triggers.ts';
import { conditionText } from '../../../domain/triggers/trigger-words.ts';
import { describedBy } from '../../../ui/fields/FieldRow.tsx';
import { SourceLine } from '../../../ui/SourceLine.tsx';
import { useFact } from '../../../ui/tool/form.ts';
import { say } from '../words/screen.ts';
import { triggerWords } from '../words/triggers.ts';

interface Props {
  readonly finding: Readonly<Record<string, unknown>>;
  readonly path: string;
  /** Why it cannot be used. */
  readonly problem: string | undefined;
  readonly onRemove: () => void;
}

/** A finding: a trigger with what was found, or a description. One that cannot be used stays until it is taken out. */
export function FindingItem({ finding, path, problem, onRemove }: Props) {
  const id = triggerIds.find((one): one is TriggerId => one === finding.trigger);
  const trigger = id === undefined || finding.kind !== 'trigger' ? undefined : triggerOf(id);
  const name = trigger ? fullName(trigger) : say('described');
  return (
    <li class={problem === undefined ? undefined : 'wrong'} id={path} tabIndex={-1}>
      <h3>{problem === undefined ? name : say('unusable')}</h3>
      {problem !== undefined && (
        <p>
          {problem} {say('unusable-stays')} <code>{JSON.stringify(finding)}</code>
        </p>
      )}
      {trigger && (
        <>
          <p>
            {conditionText(trigger, triggerWords)} <b>{say('minimum-level', { level: trigger.level })}</b>
          </p>
          <SourceLine ids={trigger.statements} place={say('in-table')} />
          <FindingText path={`${path}.detail`} label={say('found-here')} required={false} />
        </>
      )}
      {!trigger && problem === undefined && <FindingText path={`${path}.text`} label={say('deficiency')} required />}
      <button class="text" type="button" onClick={onRemove}>
        {say('take-out')}
        <span class="vh"> {say('the-finding', { name })}</span>
      </button>
    </li>
  );
}

/** A text of some lines. One that a finding cannot do without is kept as an empty text. */
function FindingText({
  path,
  label,
  required,
}: {
  readonly path: string;
  readonly label: string;
  readonly required: boolean;
}) {
  const { value, problem, change } = useFact(path);
  return (
    <div class={problem === undefined ? 'long' : 'long wrong'}>
      <label for={path}>{label}</label>
      <textarea
        id={path}
        rows={2}
        value={typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value)}
        onInput={({ currentTarget: { value: text } }) => change(text === '' && !required ? undefined : text)}
        {...describedBy(path, problem)}
      />
      {problem !== undefined && <p id={`${path}-problem`}>{problem}</p>}
    </div>
  );
}
