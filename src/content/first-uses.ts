import type { Element, ElementContent, Root, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';

/** A term to mark in a text: what to look for, and what its popover says. */
export interface MarkableTerm {
  readonly id: string;
  readonly term: string;
  readonly expansion?: string | undefined;
  readonly meaning: string;
  /** Exact strings, case-sensitive, whose first use opens the meaning. A plural “s” is matched too. */
  readonly mark: readonly string[];
}

/** What the first use of a term becomes. */
export type FirstUse = 'popover' | 'link';

type Marked = (term: MarkableTerm, words: string) => Element[];

const skipped = new Set([
  'a',
  'button',
  'h1',
  'h2',
  'h3',
  'dt',
  'th',
  'caption',
  'label',
  'code',
  'script',
  'style',
  'svg',
]);
/*
 * Notes on changes and our readings are not the playbook’s text, and a paper form is to be filled in: the first use of a
 * term is searched for outside them.
 */
const skippedClasses = new Set(['src', 'label', 'gloss', 'vh', 'kicker', 'since', 'ours', 'paper']);

/**
 * Makes the first use of each term in a fragment of HTML a button that opens a popover with its meaning: by click, key,
 * or tap, and never by itself: what opens on focus hides what the reader was about to read. No script is needed.
 *
 * Links, buttons, headings, and source lines are left alone; the next use in the text is marked instead.
 *
 * @param glossaryPath Address of the glossary page, base path included.
 * @param as What a first use becomes: `popover`, or a `link` to the glossary on pages that are long lists.
 */
export function markFirstUses(
  html: string,
  terms: readonly MarkableTerm[],
  glossaryPath: string,
  as: FirstUse = 'popover',
): string {
  const tree = fromHtml(html, { fragment: true });
  const open = new Map(terms.flatMap((term) => term.mark.map((words) => [words, term] as const)));
  const first = { popover, link }[as];
  markIn(tree, open, (term, words) => first(term, words, glossaryPath));
  return toHtml(tree, { omitOptionalTags: false });
}

function markIn(parent: Root | Element, open: Map<string, MarkableTerm>, marked: Marked): void {
  const children: ElementContent[] = [];
  for (const child of parent.children) {
    if (child.type !== 'text' && child.type !== 'element' && child.type !== 'comment') continue;
    if (child.type === 'text') children.push(...markText(child, open, marked));
    else {
      if (child.type === 'element' && !isSkipped(child)) markIn(child, open, marked);
      children.push(child);
    }
  }
  parent.children = children;
}

function isSkipped(element: Element): boolean {
  const names = element.properties.className;
  const classes = Array.isArray(names) ? names : [];
  return skipped.has(element.tagName) || classes.some((name) => skippedClasses.has(String(name)));
}

function markText(text: Text, open: Map<string, MarkableTerm>, marked: Marked): (Text | Element)[] {
  const parts: (Text | Element)[] = [];
  let rest = text.value;
  while (open.size > 0) {
    const found = firstMatch(rest, open);
    if (!found) break;
    const { term, index } = found;
    const plural = /^s(?![\p{L}\p{N}])/u.test(rest.slice(index + found.words.length));
    const words = `${found.words}${plural ? 's' : ''}`;
    for (const mark of term.mark) open.delete(mark);
    if (index > 0) parts.push({ type: 'text', value: rest.slice(0, index) });
    parts.push(...marked(term, words));
    rest = rest.slice(index + words.length);
  }
  if (rest !== '') parts.push({ type: 'text', value: rest });
  return parts;
}

function firstMatch(
  text: string,
  open: Map<string, MarkableTerm>,
): { term: MarkableTerm; index: number; words: string } | undefined {
  let best: { term: MarkableTerm; index: number; words: string } | undefined;
  for (const [words, term] of open) {
    const index = indexOfWords(text, words);
    if (index === -1) continue;
    const longer = best && index === best.index && words.length > best.words.length;
    if (!best || index < best.index || longer) best = { term, index, words };
  }
  return best;
}

const letter = /[\p{L}\p{N}]/u;

function indexOfWords(text: string, words: string): number {
  let from = 0;
  while (true) {
    const index = text.indexOf(words, from);
    if (index === -1) return -1;
    const before = text[index - 1] ?? ' ';
    const after = text.slice(index + words.length);
    const next = after[0] === 's' ? (after[1] ?? ' ') : (after[0] ?? ' ');
    if (!letter.test(before) && before !== '-' && before !== '&' && !letter.test(next)) return index;
    from = index + 1;
  }
}

const element = (tagName: string, properties: Element['properties'], ...children: Element['children']): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const link = (term: MarkableTerm, words: string, glossaryPath: string): Element[] => [
  element(
    'a',
    { className: ['term'], href: `${glossaryPath}#${term.id}` },
    { type: 'text', value: words },
    // The page of a step is often called as the term is: those who hear the link learn which of the two it leads to.
    element('span', { className: ['vh'] }, { type: 'text', value: ', in the glossary' }),
  ),
];

/**
 * A name with more letters than this, which may not fit in a line of a phone, becomes one button for each word, so that
 * it wraps as text does. A browser lays a button out as one block: a long one takes whole lines, and strands the full
 * stop that follows it on the next.
 */
const longestButton = 29;

function popover(term: MarkableTerm, words: string, glossaryPath: string): Element[] {
  const id = `t-${term.id}`;
  const name = term.expansion ? `${term.expansion}${term.expansion === term.term ? '' : ` (${term.term})`}` : term.term;
  const gloss = element(
    'span',
    { className: ['gloss'], id, popover: '' },
    element('strong', {}, { type: 'text', value: name }),
    { type: 'text', value: ` ${term.meaning} ` },
    element('a', { href: `${glossaryPath}#${term.id}` }, { type: 'text', value: 'Glossary' }),
  );
  return [opener(words, id), gloss];
}

/** What opens a popover: a button, or a row of them that keyboard and screen reader meet as one. */
function opener(words: string, id: string): Element {
  const button = (text: string, properties: Element['properties'] = {}) =>
    element(
      'button',
      { className: ['term'], type: 'button', popoverTarget: id, ...properties },
      { type: 'text', value: text },
    );
  const [first = '', ...others] = words.length > longestButton ? words.split(' ') : [words];
  if (others.length === 0) return button(first);
  return element(
    'span',
    { className: ['term'] },
    button(first, { ariaLabel: words }),
    ...others.flatMap((word): ElementContent[] => [
      { type: 'text', value: ' ' },
      button(word, { tabIndex: -1, ariaHidden: 'true' }),
    ]),
  );
}
