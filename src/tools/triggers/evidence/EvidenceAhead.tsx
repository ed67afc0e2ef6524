import { useEffect, useState } from 'preact/hooks';
import type { LookAhead } from '../../../domain/triggers/evaluation/look-ahead.ts';
import { dateInWords } from '../../../domain/wording.ts';
import type { EvidenceClient } from '../../../ui/evidence/evidence-client.ts';
import type { CountSummary } from '../../../ui/evidence/tasks.ts';
import { Said } from '../../../ui/tool/Announcer.tsx';
import { NotLoaded } from '../../../ui/tool/NotLoaded.tsx';
import { useLoaded } from '../../../ui/tool/use-loaded.ts';
import { loadAheadDrawn } from '../load-ahead.ts';
import { say } from '../words/ahead.ts';

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
  if (hasFailed) return <Said text={say('files-failed')} />;
  if (!drawn || ahead?.of !== count) return <Said text={say('files-working')} />;
  const { found } = ahead;
  if (!found) return <p>{say('files-no-day')}</p>;
  return (
    <>
      <p class="soft">{say('by-files', { date: dateInWords(found.asOf) })}</p>
      {count.shortfalls.length > 0 && <p>{say('files-in-part')}</p>}
      {found.curves.length === 0 && <p>{say('files-both-numbers')}</p>}
      <drawn.AheadDrawn ahead={found} />
    </>
  );
}
