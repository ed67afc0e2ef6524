import { useEffect, useRef, useState } from 'preact/hooks';
import type { EvidenceClient } from '../../../../ui/evidence/evidence-client.ts';
import type { CountSummary } from '../../../../ui/evidence/tasks.ts';
import type { EvidenceFile } from '../../../../ui/evidence/use-evidence.ts';
import { NotLoaded } from '../../../../ui/tool/NotLoaded.tsx';
import { useLoaded } from '../../../../ui/tool/use-loaded.ts';
import type { EvidenceProps } from '../evidence-props.ts';
import { say } from '../words/files.ts';

/** What was filled in from a count, and what stood there before. */
export interface Filled {
  readonly before: unknown;
  readonly after: unknown;
  readonly count: CountSummary;
}

interface Props extends EvidenceProps {
  readonly count: CountSummary;
  readonly client: EvidenceClient;
  /** All files that were given. */
  readonly files: readonly EvidenceFile[];
  /** What was filled in last. */
  readonly done: Filled | undefined;
  /** Whether a file is still being read, so that the numbers will change. */
  readonly isReading: boolean;
  /** Whether the numbers of this count stand in the facts. */
  readonly isUsed: boolean;
  readonly onDone: (filled: Filled | undefined) => void;
}

/** The way from the numbers into the form: what would be filled in is shown first, and can be taken out again. */
export function UseNumbers(props: Props) {
  const { given, count, done, isReading, isUsed, onDone, onFill } = props;
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const loaded = useLoaded(isOpen || isUsed, () => import('./filling.ts'));
  if (isOpen && loaded === 'failed') return <NotLoaded />;
  const filling = loaded === 'failed' ? undefined : loaded;
  if (isOpen && filling) {
    return (
      <filling.FillForm
        {...props}
        onDone={(after, text) => {
          setOpen(false);
          if (after === undefined) return;
          onFill(after, text);
          onDone({ before: given, after, count });
        }}
      />
    );
  }
  return (
    <>
      <p class="btns use">
        <button
          ref={button}
          id="use-numbers"
          class={isUsed ? 'btn' : 'btn main'}
          type="button"
          disabled={isReading}
          onClick={() => setOpen(true)}
        >
          {say('use')}
        </button>
        {!isUsed && <span class="soft">{say(isReading ? 'use-later' : 'use-hint')}</span>}
      </p>
      {isUsed && filling && <filling.FilledIn />}
      {done && filling && done.after === given && (
        <filling.TakeOut
          of={done}
          onTakeOut={(text) => {
            onFill(done.before, text);
            onDone(undefined);
          }}
        />
      )}
    </>
  );
}
