import { useEffect, useId, useRef } from 'preact/hooks';
import { entry as words } from './words.ts';

interface Props {
  readonly title: string;
  readonly onRename: (title: string) => void;
  readonly onCancel: () => void;
}

/** Where work gets another name. It takes the focus; Escape leaves the name as it is. */
export function RenameForm({ title, onRename, onCancel }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <form
      class="panel unfolded"
      onSubmit={(event) => {
        event.preventDefault();
        onRename(field.current?.value ?? title);
      }}
    >
      <label for={id}>{words.newName(title)}</label>
      <input
        id={id}
        ref={field}
        autoComplete="off"
        defaultValue={title}
        onKeyDown={({ key }) => key === 'Escape' && onCancel()}
      />
      <p class="btns">
        <button class="btn" type="submit">
          {words.saveName}
        </button>
        <button class="text" type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
