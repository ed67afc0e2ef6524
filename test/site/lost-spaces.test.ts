import { describe, expect, it } from 'vitest';
import { builtSite, byTag, type Element, hasClass, type Tree, treeOf } from '../support/built-site.ts';

/*
 * A line break between an expression and a tag, or between two expressions, leaves no space in the built page: “never
 * counted.Source: …”, “30 days for High,90for Moderate”.
 */

const site = builtSite();

type Node = Tree['children'][number];

/** Elements that run on within a line. */
const inline = new Set(['a', 'abbr', 'b', 'button', 'code', 'dfn', 'em', 'i', 'small', 'span', 'strong', 'time']);
/** Spans that styles lay out as lines or boxes of their own. */
const ownLine = ['paper-fields', 'paper-states', 'paper-line', 'paper-box', 'pair', 'vh'];

const isElement = (node: Node): node is Element => node.type === 'element';
const isPopover = (node: Node) => isElement(node) && node.properties.popover !== undefined;

/** The text of a node; of an element that is not part of the line, a line break. */
function lineText(node: Node): string {
  if (node.type === 'text') return node.value;
  if (!isElement(node) || isPopover(node)) return '';
  const runsOn = inline.has(node.tagName) && !ownLine.some((name) => hasClass(node, name));
  return runsOn ? node.children.map(lineText).join('') : '\n';
}

/** Elements that hold sentences. Links of a row and labels of the frame are laid out piece by piece. */
const holdsSentences = new Set([
  'p',
  'li',
  'dt',
  'dd',
  'td',
  'th',
  'caption',
  'figcaption',
  'summary',
  'h1',
  'h2',
  'h3',
]);

/** Places within an element where a word meets the next one without a space; none in an element that has no text itself. */
function gluedNodes(element: Element): string[] {
  if (!holdsSentences.has(element.tagName) || hasClass(element, 'links')) return [];
  const children = element.children.filter((child) => !isPopover(child));
  if (!children.some((child) => child.type === 'text' && child.value.trim() !== '')) return [];
  const texts = children.map(lineText);
  return texts.slice(1).flatMap((text, index) => {
    const before = texts[index] ?? '';
    // The plural of a marked term: “ATO” with an “s” after it.
    const meets = /[\p{L}\p{N}.,;:!?)%”]$/u.test(before) && /^[\p{L}\p{N}(“]/u.test(text) && !/^s(?!\p{L})/u.test(text);
    return meets ? [`${before.slice(-30)}|${text.slice(0, 30)}`] : [];
  });
}

/** Words of a text that hold two words: “High,90for”. Addresses, paths, code, and commits are left out. */
function gluedWords(text: string): string[] {
  return text
    .split(/\s+/)
    .filter((word) => !/[/@_#=\\]|https?:|^[0-9a-f]{7}\W*$/.test(word))
    .filter(
      (word) =>
        /\p{L}[,;:]\p{N}|[\p{L}\p{N}][,;]\p{L}|\p{Ll}\.\p{Lu}\p{Ll}/u.test(word) ||
        /\d(?!st\b|nd\b|rd\b|th\b)\p{Ll}{2,}/u.test(word),
    );
}

/** Every text of a tree but code, scripts, and drawings. */
function textsOf(node: Node): string[] {
  if (node.type === 'text') return [node.value];
  if (!isElement(node) || ['code', 'script', 'style', 'svg', 'textarea'].includes(node.tagName)) return [];
  return node.children.flatMap(textsOf);
}

const elementsWithin = (root: Element): Element[] => [
  root,
  ...root.children
    .filter(isElement)
    .filter(({ tagName }) => !['script', 'style', 'svg'].includes(tagName))
    .flatMap(elementsWithin),
];

describe('spaces between words', () => {
  it.each(site.pages.map((page) => [page.path, page] as const))('are all there on %s', (_, page) => {
    const glued = byTag(treeOf(page), 'main').flatMap((main) => [
      ...elementsWithin(main).flatMap(gluedNodes),
      ...textsOf(main).flatMap(gluedWords),
    ]);
    expect(glued).toEqual([]);
  });

  it.each(['High,90for', '30days', 'counted.Source'])('are missing in “%s”', (word) => {
    expect(gluedWords(`for ${word} Moderate`)).toEqual([word]);
  });

  it.each(['1,200', '3PAO', '20x', '25th', 'info@fedramp.gov', 'AC-2'])('are not missing in “%s”', (word) => {
    expect(gluedWords(word)).toEqual([]);
  });
});
