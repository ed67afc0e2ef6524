import { useEffect, useRef, useState } from 'preact/hooks';
import type { MonthlyFacts } from '../../../domain/monthly/facts.ts';
import { nameOfMonth } from '../../../domain/monthly/next-month.ts';
import { type ReadFile, whyNumbersStay, withFiles } from '../../../domain/monthly/take-in.ts';
import { listText } from '../../../domain/wording.ts';
import { EvidenceFiles } from '../../../ui/evidence/EvidenceFiles.tsx';
import { type EvidenceFile, useEvidence } from '../../../ui/evidence/use-evidence.ts';
import { Said } from '../../../ui/tool/Announcer.tsx';
import { say } from '../words/outcome.ts';
import type { FilesProps } from './files-props.ts';

type Props = FilesProps & { readonly dropped: readonly File[] };

/** The files that were given. As soon as they are counted, their numbers are the month’s. */
export function FilesPanel({ dropped, facts, opening, onFacts }: Props) {
  const evidence = useEvidence(dropped, (client) => client.month({ choices: {} }), undefined, true);
  const { result, isCounting, files } = evidence;
  // Said of these systems alone: where another one comes, it is asked about anew.
  const [sameSystems, setSame] = useState('');
  const taken = useRef<unknown>(undefined);
  /** What was read of the files behind the numbers; once the next month begins, of those that were here before it. */
  const known = useRef<readonly EvidenceFile[]>([]);
  const openedFor = useRef(opening);
  const systems = result?.systems ?? [];
  const names = listText(systems.map((name) => `“${name}”`));
  const isHeld = systems.length > 1 && sameSystems !== names;
  const isNew = files.some(
    ({ outcome }) => outcome?.outcome === 'read' && !known.current.some((one) => one.outcome === outcome),
  );
  const keeps = result && !isNew ? whyNumbersStay(facts, result) : undefined;
  useEffect(() => {
    if (openedFor.current === opening) return;
    openedFor.current = opening;
    // Last month’s POA&M is what the next one is compared with. Its other files are of no use to the next month.
    const isPoam = ({ file, outcome }: EvidenceFile) =>
      outcome?.outcome === 'read' && outcome.kind === 'poam' && result?.files.includes(file.name);
    known.current = files.filter(isPoam);
    for (const one of files) if (!isPoam(one)) evidence.remove(one.key);
  }, [opening]);
  useEffect(() => {
    // Another count of the same files, such as after a reload of this panel, changes nothing.
    if (isCounting || result === undefined || isHeld || keeps || taken.current === result) return;
    taken.current = result;
    const gone = isNew ? [] : known.current.filter(({ key }) => !files.some((one) => one.key === key));
    const removed = listText(gone.map(({ file }) => file.name));
    known.current = files;
    const { systems: _, ...figures } = result;
    onFacts(
      (given) => withFiles(given, figures, files.flatMap(readFile)),
      removed === '' ? say('taken-in') : say('counted-without', { files: removed }),
    );
  }, [result, isCounting, isHeld, keeps]);
  return (
    <>
      <EvidenceFiles evidence={evidence} none={say('none-read')} />
      {keeps && !isCounting && <Said text={keepsText(keeps, facts)} />}
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

const keepsText = (why: NonNullable<ReturnType<typeof whyNumbersStay>>, { month }: MonthlyFacts): string =>
  why === 'no-numbers' || month === undefined ? say('no-numbers') : say('numbers-stay', { month: nameOfMonth(month) });

function readFile({ file, outcome }: EvidenceFile): ReadFile[] {
  if (outcome?.outcome !== 'read') return [];
  return [{ name: file.name, kind: outcome.kind }];
}
