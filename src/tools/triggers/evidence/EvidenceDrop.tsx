import { useCallback, useState } from 'preact/hooks';
import { FileDrop } from '../../../ui/FileDrop.tsx';
import { Said } from '../../../ui/tool/Announcer.tsx';
import { Loaded } from '../../../ui/tool/Loaded.tsx';
import { useLoaded } from '../../../ui/tool/use-loaded.ts';
import { start } from '../words/start.ts';
import type { EvidenceProps } from './evidence-props.ts';

/** Where files are chosen or dropped. What reads them is loaded with the first of them. */
export function EvidenceDrop(props: EvidenceProps) {
  const [files, setFiles] = useState<readonly File[]>([]);
  const panel = useLoaded(files.length > 0, () => import('./EvidencePanel.tsx'));

  const before = props.facts.basis?.files ?? [];
  const isFromBefore = files.length === 0 && before.length > 0;
  const fromFiles = useLoaded(isFromBefore, () => import('./use/FromFiles.tsx'));

  const take = useCallback((more: readonly File[]) => setFiles((before) => [...before, ...more]), []);

  return (
    <section class="evidence" aria-label={start.files}>
      <FileDrop label={start.read} isMain={files.length === 0 && Object.keys(props.facts).length === 0} onFiles={take}>
        <p class="soft">{start.readHint}</p>
      </FileDrop>
      {isFromBefore && <Loaded part={fromFiles}>{({ FromFiles }) => <FromFiles files={before} />}</Loaded>}
      {files.length > 0 && !panel && <Said text={start.loading} />}
      <Loaded part={panel}>{({ EvidencePanel }) => <EvidencePanel {...props} dropped={files} />}</Loaded>
    </section>
  );
}
