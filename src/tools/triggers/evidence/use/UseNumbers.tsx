import { useEffect, useRef, useState } from 'preact/hooks';
import { NotLoaded } from '../../../../ui/tool/NotLoaded.tsx';
import { UndoButton } from '../../../../ui/tool/UndoButton.tsx';
import { useLoaded } from '../../../../ui/tool/use-loaded.ts';
import type { EvidenceClient } from '../evidence-client.ts';
import type { EvidenceProps } from '../evidence-props.ts';
import type { CountSummary } from '../tasks.ts';

interface Props extends EvidenceProps {
  readonly count: CountSummary;
  readonly client: EvidenceClient;
}

/** The way from the numbers into the form: what would be filled in is shown first, and can be taken out again. */
export function UseNumbers(props: Props) {
  const { given, onFill } = props;
  const [isOpen, setOpen] = useState(false);
  const [done, setDone] = useState<{ readonly before: unknown; readonly after: unknown }>();
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const loaded = useLoaded(isOpen, () => import('./FillForm.tsx'));
  if (isOpen && loaded === 'failed') return <NotLoaded />;
  if (isOpen && loaded && loaded !== 'failed') {
    return (
      <loaded.FillForm
        {...props}
        onDone={(after) => {
          setOpen(false);
          if (after === undefined) return;
          onFill(after, 'The numbers of the files are filled in.');
          setDone({ before: given, after });
        }}
      />
    );
  }
  return (
    <>
      <p class="btns use">
        <button ref={button} class="btn main" type="button" onClick={() => setOpen(true)}>
          Use these numbers
        </button>
        <span class="soft">You see first what they would fill in.</span>
      </p>
      <div role="status">
        {done && (
          <p>
            The numbers are filled in, and the triggers below answer by them. <a href="#outcome">Go to the result</a>
          </p>
        )}
      </div>
      {done && done.after === given && (
        <UndoButton
          of={done}
          onUndo={() => {
            onFill(done.before, 'What the files filled in was taken out again.');
            setDone(undefined);
          }}
        />
      )}
    </>
  );
}
