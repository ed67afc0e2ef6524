import { useState } from 'preact/hooks';
import type { Finding } from '../../../domain/escalation/case/escalation-case.ts';
import { fullName, type TriggerId, triggerIds, triggersIn } from '../../../domain/triggers/deficiency-triggers.ts';
import { processAreas } from '../../../domain/triggers/types.ts';
import { describedBy } from '../../../ui/fields/FieldRow.tsx';

/** Adds a finding: one of the triggers, or a deficiency in own words. */
export function AddFinding({ onAdd }: { readonly onAdd: (finding: Finding) => void }) {
  const [trigger, setTrigger] = useState<TriggerId>();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<'trigger' | 'text'>();
  const says = {
    trigger: problem === 'trigger' ? 'Choose a trigger first.' : undefined,
    text: problem === 'text' ? 'Describe the deficiency first.' : undefined,
  };

  function addTrigger() {
    if (trigger !== undefined) onAdd({ kind: 'trigger', trigger });
    setProblem(trigger === undefined ? 'trigger' : undefined);
    setTrigger(undefined);
  }

  function addText() {
    const described = text.trim();
    if (described !== '') onAdd({ kind: 'described', text: described });
    setProblem(described === '' ? 'text' : undefined);
    setText('');
  }

  return (
    <div class="adding">
      <div class={says.trigger === undefined ? 'long' : 'long wrong'}>
        <label for="finding-trigger">A deficiency trigger that is met</label>
        <select
          id="finding-trigger"
          value={trigger ?? ''}
          onChange={({ currentTarget: { value } }) => setTrigger(triggerIds.find((id) => id === value))}
          {...describedBy('finding-trigger', says.trigger)}
        >
          <option value="">Choose one of the {triggerIds.length}</option>
          {processAreas.map((area) => (
            <optgroup key={area} label={area}>
              {triggersIn(area, 'print').map((one) => (
                <option key={one.id} value={one.id}>
                  {fullName(one)} ({one.level})
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        {says.trigger !== undefined && <p id="finding-trigger-problem">{says.trigger}</p>}
        <button class="btn" type="button" onClick={addTrigger}>
          Add the trigger
        </button>
      </div>
      <div class={says.text === undefined ? 'long' : 'long wrong'}>
        <label for="finding-text">Or a deficiency in your own words</label>
        <textarea
          id="finding-text"
          rows={2}
          value={text}
          onInput={({ currentTarget: { value } }) => setText(value)}
          {...describedBy('finding-text', says.text)}
        />
        {says.text !== undefined && <p id="finding-text-problem">{says.text}</p>}
        <button class="btn" type="button" onClick={addText}>
          Add the description
        </button>
      </div>
    </div>
  );
}
