import { useId, useState } from 'preact/hooks';
import { lowerFirst } from '../../../../domain/wording.ts';
import type { EvidenceClient } from '../../../../ui/evidence/evidence-client.ts';
import type { CountSummary, ListHead } from '../../../../ui/evidence/tasks.ts';
import { Loaded } from '../../../../ui/tool/Loaded.tsx';
import { useLoaded } from '../../../../ui/tool/use-loaded.ts';
import { say } from '../words/files.ts';

interface Props {
  readonly list: ListHead;
  readonly client: EvidenceClient;
  /** The count to which the list belongs: with another one its rows are fetched anew. */
  readonly count: CountSummary;
  /** What the button says, beside what the list stands; left out: the title of the list. */
  readonly label?: string;
}

/** A number’s way to its rows: a button that unfolds the list. */
export function ListButton({ list, client, count, label }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const loaded = useLoaded(isOpen, () => import('./EvidenceList.tsx'));
  return (
    <div class="list-button">
      <button
        class="text"
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {say(isOpen ? 'hide' : 'show', { list: lowerFirst(label ?? list.title) })}
        {label !== undefined && <span class="vh">: {list.title}</span>}
      </button>
      {isOpen && (
        <div id={id}>
          <Loaded part={loaded}>
            {({ EvidenceList }) => <EvidenceList list={list} client={client} count={count} />}
          </Loaded>
        </div>
      )}
    </div>
  );
}
