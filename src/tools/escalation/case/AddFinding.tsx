import { useState } from 'preact/hooks';
import type { Finding } from '../../../domain/escalation/case/escalation-case.ts';
import {
  fullName,
  type TriggerId,
  triggerIds,
  triggerOf,
  triggersIn,
} from '../../../domain/triggers/deficiency-triggers.ts';
import { processAreas } from '../../../domain/triggers/types.ts';
import { describedBy } from '../../../ui/fields/FieldRow.tsx';
import { problemText } from '../../../ui/problems/words.ts';
import { useSay } from '../../../ui/tool/announcing.ts';
import { useDraft, useDraftText } from '../../../ui/work/drafts/use-draft.ts';
import { say } from '../words/screen.ts';

const isTrigger = (value: unknown): value is TriggerId => triggerIds.some((id) => id === value);

/** Adds a finding: one of the triggers, or a deficiency in own words. */
export function AddFinding({ onAdd }: { readonly onAdd: (finding: Finding) => void }) {
  const [trigger, setTrigger] = useDraft<TriggerId>('finding-trigger', isTrigger);
  const [text, setText] = useDraftText('finding-text');
  const [problem, setProblem] = useState<'trigger' | 'text'>();
  const announce = useSay();
  const problems = {
    trigger: problem === 'trigger' ? say('trigger-first') : undefined,
    text: problem === 'text' ? say('description-first') : undefined,
  };

  function addTrigger() {
    if (trigger !== undefined) onAdd({ kind: 'trigger', trigger });
    announce(
      trigger === undefined
        ? problemText(say('a-trigger'), say('trigger-first'))
        : say('finding-added', { finding: fullName(triggerOf(trigger)) }),
    );
    setProblem(trigger === undefined ? 'trigger' : undefined);
    setTrigger(undefined);
  }

  function addText() {
    const described = text.trim();
    if (described !== '') onAdd({ kind: 'described', text: described });
    announce(
      described === ''
        ? problemText(say('own-words'), say('description-first'))
        : say('finding-added', { finding: described }),
    );
    setProblem(described === '' ? 'text' : undefined);
    setText('');
  }

  return (
    <div class="adding">
      <div class={problems.trigger === undefined ? 'long' : 'long wrong'}>
        <label for="finding-trigger">{say('a-trigger')}</label>
        <select
          id="finding-trigger"
          value={trigger ?? ''}
          onChange={({ currentTarget: { value } }) => setTrigger(isTrigger(value) ? value : undefined)}
          {...describedBy('finding-trigger', problems.trigger)}
        >
          <option value="">{say('one-of', { count: String(triggerIds.length) })}</option>
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
        {problems.trigger !== undefined && <p id="finding-trigger-problem">{problems.trigger}</p>}
        <button class="btn" type="button" onClick={addTrigger}>
          {say('add-trigger')}
        </button>
      </div>
      <div class={problems.text === undefined ? 'long' : 'long wrong'}>
        <label for="finding-text">{say('own-words')}</label>
        <textarea
          id="finding-text"
          rows={2}
          value={text}
          onInput={({ currentTarget: { value } }) => setText(value)}
          {...describedBy('finding-text', problems.text)}
        />
        {problems.text !== undefined && <p id="finding-text-problem">{problems.text}</p>}
        <button class="btn" type="button" onClick={addText}>
          {say('add-description')}
        </button>
      </div>
    </div>
  );
}
