/**
 * Whether every target of a page has room beyond doubt (WCAG 2.5.8): it is 24 px wide and high and no other target lies
 * over it, or a circle of 24 px around its middle touches no other one. Links in a line of other text need no room. axe, which
 * measures every element of the page to find out what lies where, then has nothing to judge. It runs in the page: it must
 * not use anything from outside of itself.
 */
export function hasRoomForTargets(): boolean {
  const least = 24;
  const kinds =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex], [role=button], [role=link], [role=tab], [role=option], [role=checkbox], [role=radio], [role=switch], [contenteditable]';
  const isInline = (element: Element) => getComputedStyle(element).display === 'inline';
  /** Whether a target stands in a line of other text, which decides how high it is. */
  const isInLine = (target: Element): boolean => {
    if (!isInline(target)) return false;
    let block = target.parentElement;
    while (block !== null && isInline(block)) block = block.parentElement;
    if (block === null) return false;
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const around = texts.currentNode.parentElement;
      if (around?.closest(kinds) === null && /[\p{L}\p{N}]/u.test(texts.currentNode.nodeValue ?? '')) return true;
    }
    return false;
  };
  const targets = [...document.querySelectorAll(kinds)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && box.height > 0);
  type Target = (typeof targets)[number];
  const isLarge = ({ box }: Target) => box.width >= least && box.height >= least;
  /** How far a point is from a box, in px; 0 within it. */
  const distance = (x: number, y: number, { left, right, top, bottom }: DOMRect) =>
    Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  const middle = ({ left, top, width, height }: DOMRect) => [left + width / 2, top + height / 2] as const;
  const leavesRoom = (one: Target, other: Target): boolean => {
    if (one.element.contains(other.element) || other.element.contains(one.element)) return isLarge(one);
    const { left, right, top, bottom } = one.box;
    if (isLarge(one)) {
      return other.box.left >= right || other.box.right <= left || other.box.top >= bottom || other.box.bottom <= top;
    }
    const [x, y] = middle(one.box);
    const [otherX, otherY] = middle(other.box);
    return distance(x, y, other.box) >= least / 2 && (isLarge(other) || Math.hypot(x - otherX, y - otherY) >= least);
  };
  return targets.every(
    (one) =>
      isInLine(one.element) ||
      targets.every(
        (other) =>
          other === one ||
          other.box.top > one.box.bottom + least ||
          other.box.bottom < one.box.top - least ||
          leavesRoom(one, other),
      ),
  );
}
