import { useRef } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** A button that lets one choose a file. The same file may be chosen again. */
export function OpenFileButton({ label, onFile }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <button class="btn" type="button" onClick={() => chooser.current?.click()}>
        {label}
      </button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={label}
        onChange={({ currentTarget: input }) => {
          const [file] = input.files ?? [];
          if (file) onFile(file);
          input.value = '';
        }}
      />
    </>
  );
}
