import { type ComponentChildren, render } from 'preact';
import { layOutAlone } from './lay-out-alone.ts';

interface Props {
  /** What the work is called: it stands over the picture. */
  readonly title: string;
  readonly label: string;
  /** Where the same is said in words. */
  readonly hint: string;
  /** The class under which the picture has its styles, where they are a tool’s own. */
  readonly look?: string;
  /** The picture for paper. Its ids differ from those on screen. */
  readonly children: ComponentChildren;
}

/** A button that prints a picture and nothing else of the page. */
export function PicturePrint({ title, label, hint, look = '', children }: Props) {
  function printPicture() {
    layOutAlone(title, (paper) => {
      render(
        <div class={`picture-paper ${look}`}>
          <h2>{title}</h2>
          {children}
        </div>,
        paper,
      );
      return () => render(null, paper);
    });
    print();
  }

  return (
    <p class="btns">
      <button class="btn" type="button" onClick={printPicture}>
        {label}
      </button>
      <span class="soft">{hint}</span>
    </p>
  );
}
