import { useRef } from 'preact/hooks';

interface Props {
  readonly label: string;
  /** The kinds of file to offer, as the browser’s dialog takes them; left out: all. */
  readonly accept?: string;
  readonly multiple?: boolean;
  /** Whether it is what a person most likely begins with. */
  readonly isMain?: boolean;
  /** At least one file. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** The kinds of file that hold work of the tools. */
export const savedFiles = '.json,.xlsx';

/** A button that lets one choose files. The same file may be chosen again. */
export function OpenFileButton({ label, accept, multiple = false, isMain = false, onFiles }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <button class={isMain ? 'btn main' : 'btn'} type="button" onClick={() => chooser.current?.click()}>
        {label}
      </button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        aria-label={label}
        onChange={({ currentTarget: input }) => {
          const files = [...(input.files ?? [])];
          input.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
