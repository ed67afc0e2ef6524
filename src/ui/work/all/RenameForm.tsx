import { useId } from 'preact/hooks';
import { entry as words } from './words.ts';

interface Props {
  readonly title: string;
  readonly onRename: (title: string) => void;
  readonly onCancel: () => void;
}

/** Before the next key is pressed, so that what is typed at once takes the place of the whole name. */
function takeFocus(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}

/** Where work gets another name. It takes the focus; Escape leaves the name as it is. */
export function RenameForm({ title, onRename, onCancel }: Props) {
  const id = useId();
  return (
    <form
      class="panel unfolded"
      onSubmit={(event) => {
        event.preventDefault();
        onRename(String(new FormData(event.currentTarget).get('title') ?? title));
      }}
    >
      <label for={id}>{words.newName(title)}</label>
      <input
        id={id}
        name="title"
        ref={takeFocus}
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
