import { useCallback, useState } from 'preact/hooks';
import { FileDrop } from '../../../ui/FileDrop.tsx';
import { Loaded } from '../../../ui/tool/Loaded.tsx';
import { useLoaded } from '../../../ui/tool/use-loaded.ts';
import type { EvidenceProps } from './evidence-props.ts';

/** Where files are chosen or dropped. What reads them is loaded with the first of them. */
export function EvidenceDrop(props: EvidenceProps) {
  const [files, setFiles] = useState<readonly File[]>([]);
  const panel = useLoaded(files.length > 0, () => import('./EvidencePanel.tsx'));

  const take = useCallback((more: readonly File[]) => setFiles((before) => [...before, ...more]), []);

  return (
    <section class="evidence" aria-label="Files">
      <FileDrop label="Read a POA&amp;M or scan files" onFiles={take}>
        <p class="soft">
          Instead of typing. Choose one or several, or drop them here. They are read in this browser, and nothing leaves
          it.
        </p>
      </FileDrop>
      {files.length > 0 && !panel && <p role="status">One moment: what reads files is being loaded.</p>}
      <Loaded part={panel}>{({ EvidencePanel }) => <EvidencePanel {...props} dropped={files} />}</Loaded>
    </section>
  );
}
