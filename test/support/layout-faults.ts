/**
 * What is wrong with the layout of a page as it stands, one line a fault, ten at most: the page or a box reaches over
 * the edge of the window, text is cut off or printed over other text, or a part scrolls sideways where no keyboard gets.
 * It runs in the page: it must not use anything from outside of itself.
 *
 * @param within A selector of the part to look at. What is printed over what is looked for within it, too.
 */
export function layoutFaults(within: string): string[] {
  const width = document.documentElement.clientWidth;
  const found: string[] = [];
  const nameOf = (element: Element) => {
    const classes = (element.getAttribute('class') ?? '').trim().replaceAll(/\s+/g, '.');
    return element.tagName.toLowerCase() + (element.id && `#${element.id}`) + (classes && `.${classes}`);
  };
  const words = (node: Node) => `“${(node.textContent ?? '').trim().slice(0, 30)}”`;

  /** What matters of the boxes around an element, from the innermost on; nothing where none of it can be seen. */
  interface Around {
    readonly isHidden: boolean;
    /** What lies above the rest of the page: two parts of different layers do not overprint each other. */
    readonly layer: Element | undefined;
    /** The boxes that cut off what is larger than they are. */
    readonly cutting: readonly Element[];
    /** The boxes that scroll what is larger than they are. */
    readonly scrolling: readonly Element[];
  }
  const known = new Map<Element, Around>();
  const around = (element: Element): Around => {
    const cached = known.get(element);
    if (cached) return cached;
    const parent = element.parentElement;
    const outer: Around =
      parent && element !== document.body
        ? around(parent)
        : { isHidden: false, layer: undefined, cutting: [], scrolling: [] };
    const { overflowX, position, clipPath } = getComputedStyle(element);
    const isApart = /sticky|fixed/.test(position) || element.matches(':popover-open, dialog[open]');
    const scrolls = /auto|scroll/.test(overflowX);
    const cuts = element !== document.body && /hidden|clip/.test(overflowX);
    const own = {
      isHidden: outer.isHidden || clipPath !== 'none' || element.matches('.skip:not(:focus), .vh:not(:focus)'),
      layer: isApart ? element : outer.layer,
      cutting: cuts ? [...outer.cutting, element] : outer.cutting,
      scrolling: scrolls ? [...outer.scrolling, element] : outer.scrolling,
    };
    known.set(element, own);
    return own;
  };

  const pageWidth = Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
  if (pageWidth > width) found.push(`the page is ${pageWidth} px wide`);

  interface Line {
    readonly node: Node;
    readonly layer: Element | undefined;
    left: number;
    right: number;
    top: number;
    bottom: number;
  }
  const lines: Line[] = [];
  const range = document.createRange();
  for (const part of document.querySelectorAll(within)) {
    for (const element of part.querySelectorAll('*')) {
      const { isHidden, layer, cutting, scrolling } = around(element);
      if (isHidden || !element.checkVisibility({ visibilityProperty: true })) continue;
      const box = element.getBoundingClientRect();
      const isOver = box.left < -0.5 || box.right > width + 0.5;
      const outside = scrolling.filter((one) => one !== element);
      if (isOver && outside.length === 0 && box.width > 1 && box.height > 1) {
        found.push(`${nameOf(element)} reaches from ${Math.round(box.left)} to ${Math.round(box.right)}`);
      }
      if (scrolling.includes(element) && !/^(?:TEXTAREA|SELECT|INPUT)$/.test(element.tagName)) {
        const isReached = element.hasAttribute('tabindex') && element.hasAttribute('aria-label');
        if (element.scrollWidth > element.clientWidth + 1 && !isReached) {
          found.push(`${nameOf(element)} scrolls sideways, and has no name or is not in the tab order`);
        }
      }
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue;
        range.selectNodeContents(node);
        for (const rect of range.getClientRects()) {
          if (rect.width < 1 || rect.height < 1) continue;
          const line: Line = { node, layer, left: rect.left, right: rect.right, top: rect.top, bottom: rect.bottom };
          for (const cut of cutting) {
            const frame = cut.getBoundingClientRect();
            if (rect.right > frame.right + 1 || rect.left < frame.left - 1 || rect.top > frame.bottom) {
              found.push(`${nameOf(cut)} cuts off ${words(node)}`);
            }
          }
          if (scrolling.length === 0 && (rect.right > width + 1 || rect.left < -1)) {
            found.push(`${nameOf(element)} is out of the window: ${words(node)}`);
          }
          for (const scroller of scrolling) {
            const frame = scroller.getBoundingClientRect();
            line.left = Math.max(line.left, frame.left);
            line.right = Math.min(line.right, frame.right);
            line.top = Math.max(line.top, frame.top);
            line.bottom = Math.min(line.bottom, frame.bottom);
          }
          if (line.right > line.left && line.bottom > line.top) lines.push(line);
        }
      }
    }
  }

  lines.sort((one, other) => one.top - other.top);
  for (const [index, line] of lines.entries()) {
    // Lines that follow each other closely share the room above and below their letters.
    const inner = (line.bottom - line.top) / 5;
    for (let next = index + 1; next < lines.length; next += 1) {
      const other = lines[next];
      if (!other || other.top > line.bottom - inner) break;
      if (other.node === line.node || other.layer !== line.layer) continue;
      const high = Math.min(line.bottom, other.bottom) - other.top - inner - (other.bottom - other.top) / 5;
      const wide = Math.min(line.right, other.right) - Math.max(line.left, other.left);
      if (high > 2 && wide > 2) found.push(`${words(line.node)} and ${words(other.node)} are printed over each other`);
    }
  }
  return [...new Set(found)].slice(0, 10);
}
