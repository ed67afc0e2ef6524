import { useEffect, useRef, useState } from 'preact/hooks';
import { type ReadFile, withFiles } from '../../../domain/monthly/take-in.ts';
import { listText } from '../../../domain/wording.ts';
import { EvidenceFiles } from '../../../ui/evidence/EvidenceFiles.tsx';
import { type EvidenceFile, useEvidence } from '../../../ui/evidence/use-evidence.ts';
import { Said } from '../../../ui/tool/Announcer.tsx';
import { say } from '../words/outcome.ts';
import type { FilesProps } from './files-props.ts';

/** The files that were given. As soon as they are counted, their numbers are the month’s. */
export function FilesPanel({ dropped, onFacts }: FilesProps & { readonly dropped: readonly File[] }) {
  const evidence = useEvidence(dropped, (client) => client.month({ choices: {} }), undefined, true);
  const { result, isCounting, files } = evidence;
  // Said of these systems alone: where another one comes, it is asked about anew.
  const [sameSystems, setSame] = useState('');
  const taken = useRef<unknown>(undefined);
  const systems = result?.systems ?? [];
  const names = listText(systems.map((name) => `“${name}”`));
  const isHeld = systems.length > 1 && sameSystems !== names;
  useEffect(() => {
    // Another count of the same files, such as after a reload of this panel, changes nothing.
    if (isCounting || result === undefined || isHeld || taken.current === result) return;
    taken.current = result;
    const { systems: _, ...figures } = result;
    onFacts((given) => withFiles(given, figures, files.flatMap(readFile)), say('taken-in'));
  }, [result, isCounting, isHeld]);
  return (
    <>
      <EvidenceFiles evidence={evidence} none={say('none-read')} />
      {isHeld && (
        <div class="held">
          <Said text={say('other-systems', { systems: names })} />
          <button class="btn" type="button" onClick={() => setSame(names)}>
            {say('same-system')}
          </button>
        </div>
      )}
    </>
  );
}

function readFile({ file, outcome }: EvidenceFile): ReadFile[] {
  if (outcome?.outcome !== 'read') return [];
  return [{ name: file.name, kind: outcome.kind }];
}
