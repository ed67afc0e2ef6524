import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { OpenFileButton } from './tool/OpenFileButton.tsx';

interface Props {
  readonly label: string;
  /** Whether the button is what a person most likely begins with. */
  readonly isMain: boolean;
  /** What stands under the button. */
  readonly children: ComponentChildren;
  /** At least one file. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where files are chosen with a button or dropped: here, or anywhere on the page. There may be one of these on a page. */
export function FileDrop({ label, isMain, children, onFiles }: Props) {
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    // Everywhere on the page: a file that is let go beside the area would take the page’s place.
    const onDrag = (event: DragEvent) => {
      const { dataTransfer, type } = event;
      if (!dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(type === 'dragover');
      const dropped = [...dataTransfer.files];
      if (type === 'drop' && dropped.length > 0) onFiles(dropped);
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
  }, [onFiles]);

  return (
    <div class={isOver ? 'drop over' : 'drop'}>
      <OpenFileButton label={label} isMain={isMain} multiple onFiles={onFiles} />
      {children}
    </div>
  );
}
