import { type ComponentChildren, render } from 'preact';
import { layOutAlone } from './lay-out-alone.ts';
import { printPicture, tableBelow } from './words.ts';

interface Props {
  /** What the work is called: it stands over the picture. */
  readonly title: string;
  /** The class under which the picture has its styles, where they are a tool’s own. */
  readonly look?: string;
  /** The picture for paper. Its ids differ from those on screen. */
  readonly children: ComponentChildren;
}

/** A button that prints a picture and nothing else of the page. Below the picture, a table says the same. */
export function PicturePrint({ title, look = '', children }: Props) {
  function printAlone() {
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
      <button class="btn" type="button" onClick={printAlone}>
        {printPicture}
      </button>
      <span class="soft">{tableBelow}</span>
    </p>
  );
}
