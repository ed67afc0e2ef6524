import type { SystemConflict } from '../../../../domain/poam/counting/systems.ts';
import { Choices } from '../../../../ui/fields/Choices.tsx';
import type { CountedEvidence } from '../use-count.ts';
import { say } from '../words/hosts.ts';

interface Props {
  readonly conflict: SystemConflict;
  readonly evidence: Pick<CountedEvidence, 'settings' | 'change'>;
}

const same = 'same';

/** Asks which system counts where POA&Ms name different ones; what was answered can be changed. */
export function Systems({ conflict: { systems, decision, text }, evidence: { settings, change } }: Props) {
  // What is chosen shows at once, before it is counted.
  const said = settings.system;
  return (
    <div class={decision === undefined ? 'question' : undefined}>
      <Choices
        name="evidence-system"
        legend={<strong>{text}</strong>}
        choices={[
          ...systems.map(({ key, name }) => ({ id: key, label: say('only-system', { name }) })),
          { id: same, label: say('same-system') },
        ]}
        chosen={said === undefined ? undefined : said === same ? same : said.only}
        onChoose={(key) => change({ ...settings, system: key === same ? same : { only: key } })}
      />
    </div>
  );
}
