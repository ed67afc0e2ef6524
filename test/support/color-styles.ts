import type { Page } from 'playwright';

/**
 * How text is set, as far as its contrast depends on it. Text that is set alike on two pages has the same contrast on
 * both: axe, which takes seconds to judge all the text of a long page, judges each style of a run once.
 */
type ColorStyle = string;

/** The styles in which axe found nothing wrong. A worker looks at many pages, one test file after the other. */
const ofThisWorker = globalThis as { soundColorStyles?: Set<ColorStyle> };
ofThisWorker.soundColorStyles ??= new Set();
const sound = ofThisWorker.soundColorStyles;

/** The mark of the elements that axe has yet to judge by their colors. */
export const unjudged = '[data-unjudged]';

/**
 * Marks one element of each style of text that no look has judged yet. What needs no look is not marked: one color on
 * another, both opaque, whose contrast is more than enough. axe would measure the whole page to find the ground of each.
 *
 * @param parts Selectors of the parts to look at; without them the whole page.
 * @returns The styles that were marked; empty when every style of the page is known to be sound.
 */
export async function markUnjudged(page: Page, parts: readonly string[]): Promise<ColorStyle[]> {
  const { plain, marked } = await page.evaluate(markNewStyles, { parts: [...parts], known: [...sound] });
  for (const style of plain) sound.add(style);
  return marked;
}

/** Takes the marks away again and keeps in mind which styles axe found nothing wrong with. */
export async function unmark(page: Page, foundSound: readonly ColorStyle[]): Promise<void> {
  for (const style of foundSound) sound.add(style);
  await page.evaluate((selector) => {
    for (const marked of document.querySelectorAll(selector)) marked.removeAttribute('data-unjudged');
  }, unjudged);
}

/** Runs in the page. */
function markNewStyles({ parts, known }: { parts: string[]; known: string[] }) {
  const seen = new Set(known);
  const plain: ColorStyle[] = [];
  const marked: ColorStyle[] = [];
  const behind = new Map<Element | null, string>([[null, '']]);
  /** What is painted behind the text of an element, as far as its ancestors paint it: down to the first that hides the rest. */
  const backgroundOf = (element: Element | null): string => {
    const before = behind.get(element);
    if (element === null || before !== undefined) return before ?? '';
    const {
      backgroundColor: color,
      backgroundImage,
      opacity,
      filter,
      mixBlendMode,
      position,
    } = getComputedStyle(element);
    const paints = [
      color !== 'rgba(0, 0, 0, 0)' && color,
      backgroundImage !== 'none' && backgroundImage,
      opacity !== '1' && opacity,
      filter !== 'none' && filter,
      mixBlendMode !== 'normal' && mixBlendMode,
      // What is taken out of the flow may lie over something else than its ancestors.
      ['absolute', 'fixed'].includes(position) && position,
    ].filter((paint) => paint !== false);
    const hidesTheRest = paints.length === 1 && /^rgb\(|^color\([^/]*\)$|^oklch\([^/]*\)$/.test(paints[0] ?? '');
    const all = [...paints, hidesTheRest ? '' : backgroundOf(element.parentElement)].join(' ').trim();
    behind.set(element, all);
    return all;
  };
  const textOf = (element: Element): string =>
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
      ? element.value || element.getAttribute('placeholder') || ''
      : [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : '')).join('');
  /** The color of letters, and whether they are large enough to do with less contrast (WCAG 1.4.3: 24 px, or 18.66 px bold). */
  const lettersOf = (element: Element): string => {
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
    const size = Number.parseFloat(fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
    return [color, isLarge && 'large', textShadow !== 'none' && textShadow].filter(Boolean).join(' ');
  };
  /** How a link is told from the text around it. */
  const lineOf = (link: Element): string => {
    const { fontWeight, textDecorationLine, borderBottomStyle } = getComputedStyle(link);
    const around = link.parentElement === null ? '' : lettersOf(link.parentElement);
    return ['link', textDecorationLine, borderBottomStyle, fontWeight, 'in', around].join(' ');
  };
  /** How bright a color is (WCAG 2.2); nothing where it is no opaque one, or written in another way. */
  const luminanceOf = (color: string): number | undefined => {
    const [, ...channels] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color) ?? [];
    if (channels.length !== 3) return undefined;
    const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
      const share = Number(channel) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  /** Whether letters can be told from their ground by the sum alone, with something to spare. */
  const isPlain = (element: Element, link: Element | null): boolean => {
    const { color, textShadow } = getComputedStyle(element);
    const [letters, ground] = [luminanceOf(color), luminanceOf(backgroundOf(element))];
    if (letters === undefined || ground === undefined || textShadow !== 'none') return false;
    if (link !== null && !getComputedStyle(link).textDecorationLine.includes('underline')) return false;
    return (Math.max(letters, ground) + 0.05) / (Math.min(letters, ground) + 0.05) >= 4.6;
  };
  const roots = parts.length === 0 ? [document.body] : [...document.querySelectorAll(parts.join())];
  for (const element of new Set(roots.flatMap((root) => [root, ...root.querySelectorAll('*')]))) {
    const text = textOf(element).trim();
    if (text === '' || !element.checkVisibility({ visibilityProperty: true })) continue;
    const { width, height } = element.getBoundingClientRect();
    const link = element.closest('a');
    const style = [
      lettersOf(element),
      backgroundOf(element),
      link && lineOf(link),
      // axe leaves out what is switched off, a single sign, and what is cut off for the eye.
      element.closest(':disabled, [aria-disabled="true"]') && 'disabled',
      text.length < 2 && 'one sign',
      (width < 2 || height < 2) && 'unseen',
    ]
      .filter(Boolean)
      .join('; ');
    if (seen.has(style)) continue;
    seen.add(style);
    if (isPlain(element, link)) plain.push(style);
    else {
      marked.push(style);
      element.setAttribute('data-unjudged', '');
    }
  }
  return { plain, marked };
}
