/**
 * Short words that break in the middle, so that a part of each stands on another line: the room that their box leaves them
 * is less than they need, though the page may have enough. Only what a person enters may be so long that it has to break.
 * It runs in the page: it must not use anything from outside of itself.
 *
 * @param within A selector of the part to look at.
 * @returns Each word with the elements that it stands in.
 */
export function brokenWords(within: string): string[] {
  const nameOf = (element: Element | null) => [element?.tagName.toLowerCase(), ...(element?.classList ?? [])].join('.');
  const isHidden = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).clipPath !== 'none' || isHidden(element.parentElement));
  const found = new Set<string>();
  for (const part of document.querySelectorAll(within)) {
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const element = text.parentElement;
      if (!element?.checkVisibility() || element.closest('svg, select') || isHidden(element)) continue;
      // Words of fourteen letters and more may be wider than a column of a narrow screen.
      for (const { 0: word, index } of text.data.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]{2,13}(?![\p{L}\p{N}])/gu)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => top));
        if (lines.size > 1) found.add(`“${word}” in ${nameOf(element.parentElement)} > ${nameOf(element)}`);
      }
    }
  }
  return [...found];
}
