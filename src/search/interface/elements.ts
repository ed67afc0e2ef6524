import type { Piece } from '../text/pieces.ts';

/** Attributes of an element; `false` and `undefined` leave one out. */
type Attributes = Readonly<Record<string, string | false | undefined>>;

/** An element with attributes and children. Strings go in as text, never as markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

/** Runs of text as nodes, what was searched for in `mark`. */
export function markedNodes(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, hit }) => (hit ? element('mark', {}, text) : text));
}

/** A button that looks like a link. */
export function button(name: string, act: () => void): HTMLButtonElement {
  const made = element('button', { class: 'text', type: 'button' }, name);
  made.addEventListener('click', act);
  return made;
}
