import { useEffect, useState } from 'preact/hooks';
import { Loaded } from '../../../ui/tool/Loaded.tsx';
import { OpenFileButton } from '../../../ui/tool/OpenFileButton.tsx';
import { useLoaded } from '../../../ui/tool/use-loaded.ts';
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
    <section class="evidence" aria-label="Files">
      <div class={isOver ? 'drop over' : 'drop'}>
        <OpenFileButton
          label="Read a POA&amp;M or scan files"
          multiple
          onFiles={(chosen) => setFiles([...files, ...chosen])}
        />
        <p class="soft">
          Instead of typing. Choose one or several, or drop them here. They are read in this browser, and nothing leaves
          it.
        </p>
      </div>
      {files.length > 0 && !panel && <p role="status">One moment: what reads files is being loaded.</p>}
      <Loaded part={panel}>{({ EvidencePanel }) => <EvidencePanel {...props} dropped={files} />}</Loaded>
    </section>
  );
}
