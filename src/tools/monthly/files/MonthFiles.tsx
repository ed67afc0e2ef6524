import { useCallback, useState } from 'preact/hooks';
import { FileDrop } from '../../../ui/FileDrop.tsx';
import { Said } from '../../../ui/tool/Announcer.tsx';
import { Loaded } from '../../../ui/tool/Loaded.tsx';
import { useLoaded } from '../../../ui/tool/use-loaded.ts';
import { startWords } from '../words/start.ts';
import type { FilesProps } from './files-props.ts';

/** Where the files of the month are chosen or dropped. What reads them is loaded with the first of them. */
export function MonthFiles(props: FilesProps) {
  const [files, setFiles] = useState<readonly File[]>([]);
  const panel = useLoaded(files.length > 0, () => import('./FilesPanel.tsx'));
  const take = useCallback((more: readonly File[]) => setFiles((before) => [...before, ...more]), []);
  const isMain = files.length === 0 && Object.keys(props.facts).length === 0;
  return (
    <section class="evidence" aria-label={startWords.files}>
      <FileDrop label={startWords.read} isMain={isMain} onFiles={take}>
        <p class="soft">{startWords['read-hint']}</p>
      </FileDrop>
      {files.length > 0 && !panel && <Said text={startWords.loading} />}
      <Loaded part={panel}>{({ FilesPanel }) => <FilesPanel {...props} dropped={files} />}</Loaded>
    </section>
  );
}
