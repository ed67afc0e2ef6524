import { useState } from 'preact/hooks';
import { NotLoaded } from '../../../ui/NotLoaded.tsx';
import { useLoaded } from '../../../ui/use-loaded.ts';
import type { CountSummary } from './protocol.ts';
import type { Evidence } from './use-evidence.ts';

interface Props {
  readonly evidence: Pick<Evidence, 'settings' | 'change'>;
  readonly effects: CountSummary['effects'];
}

/** How it was counted: folded away, with how many of its choices matter here. */
export function Switches(props: Props) {
  const [isOpen, setOpen] = useState(false);
  const loaded = useLoaded(isOpen, () => import('./SwitchList.tsx'));
  const turning = props.effects.filter(({ differences }) => differences.length > 0).length;
  return (
    <details class="switches" onToggle={({ currentTarget: { open } }) => setOpen(open)}>
      <summary>
        {`How it was counted: ${props.effects.length} choices, of which ${turning} ${turning === 1 ? 'changes' : 'change'} a number here`}
      </summary>
      {loaded === 'failed' && <NotLoaded />}
      {loaded && loaded !== 'failed' && <loaded.SwitchList {...props} />}
    </details>
  );
}
