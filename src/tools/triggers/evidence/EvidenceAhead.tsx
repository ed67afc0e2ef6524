import { useEffect, useState } from 'preact/hooks';
import type { LookAhead } from '../../../domain/triggers/evaluation/look-ahead.ts';
import { dateInWords } from '../../../domain/wording.ts';
import { NotLoaded } from '../../../ui/tool/NotLoaded.tsx';
import { useLoaded } from '../../../ui/tool/use-loaded.ts';
import { loadAheadDrawn } from '../load-ahead.ts';
import type { EvidenceClient } from './evidence-client.ts';
import type { CountSummary } from './tasks.ts';

interface Props {
  readonly count: CountSummary;
  readonly client: EvidenceClient;
}

/** What the ageing goes on to, if nothing is remediated, worked out from all items of a count. */
export function EvidenceAhead({ count, client }: Props) {
  const [ahead, setAhead] = useState<{ readonly of: CountSummary; readonly found: LookAhead | undefined }>();
  const [hasFailed, setFailed] = useState(false);
  const drawn = useLoaded(true, loadAheadDrawn);
  useEffect(() => {
    setFailed(false);
    client.ahead().then(
      (found) => setAhead({ of: count, found }),
      () => setFailed(true),
    );
  }, [count]);
  if (drawn === 'failed') return <NotLoaded />;
  if (hasFailed) return <p role="alert">This could not be worked out. Remove the files and read them again.</p>;
  if (!drawn || ahead?.of !== count) return <p role="status">Working it out from all items</p>;
  const { found } = ahead;
  if (!found) return <p>The day as of which to count is not known, so no day ahead is.</p>;
  return (
    <>
      <p class="soft">
        {`No item is closed, and none is added, after ${dateInWords(found.asOf)}: on which day each trigger that counts ages comes true by these files. Vendors whose fix is waited for are taken to be asked on, every month.`}
      </p>
      {found.curves.length === 0 && (
        <p>
          Some items stand for several vulnerabilities, so whether items or vulnerabilities are the higher number can
          change from day to day. To look ahead, choose one of them under “How it was counted”.
        </p>
      )}
      <drawn.AheadDrawn ahead={found} />
    </>
  );
}
