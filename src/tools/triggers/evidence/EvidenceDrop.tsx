import { useEffect, useState } from 'preact/hooks';
import { Loaded } from '../../../ui/tool/Loaded.tsx';
import { OpenFileButton } from '../../../ui/tool/OpenFileButton.tsx';
import { useLoaded } from '../../../ui/tool/use-loaded.ts';
import { start } from '../words/start.ts';
import type { EvidenceProps } from './evidence-props.ts';

/** Where files are chosen or dropped. What reads them is loaded with the first of them. */
export function EvidenceDrop(props: EvidenceProps) {
  const [files, setFiles] = useState<readonly File[]>([]);
  const [isOver, setOver] = useState(false);
  const panel = useLoaded(files.length > 0, () => import('./EvidencePanel.tsx'));

  useEffect(() => {
    // Everywhere on the page: a file that is let go beside the area would take the page’s place.
    const onDrag = (event: DragEvent) => {
      const { dataTransfer, type } = event;
      if (!dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(type === 'dragover');
      const dropped = [...dataTransfer.files];
      if (type === 'drop') setFiles((before) => [...before, ...dropped]);
    };
    const leave = () => setOver(false);
    addEventListener('dragover', onDrag);
    addEventListener('drop', onDrag);
    document.addEventListener('dragleave', leave);
    return () => {
      removeEventListener('dragover', onDrag);
      removeEventListener('drop', onDrag);
      document.removeEventListener('dragleave', leave);
    };
  }, []);

  return (
    <section class="evidence" aria-label={start.files}>
      <div class={isOver ? 'drop over' : 'drop'}>
        <OpenFileButton label={start.read} multiple onFiles={(chosen) => setFiles([...files, ...chosen])} />
        <p class="soft">{start.readHint}</p>
      </div>
      {files.length > 0 && !panel && <p role="status">{start.loading}</p>}
      <Loaded part={panel}>{({ EvidencePanel }) => <EvidencePanel {...props} dropped={files} />}</Loaded>
    </section>
  );
}
