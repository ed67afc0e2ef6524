import { describe, expect, it } from 'vitest';
import {
  builtSite,
  byId,
  byTag,
  elementsOf,
  hasClass,
  isGuidePage,
  pageAt,
  treeOf,
  wordsOf,
} from '../support/built-site.ts';
import { glossaryTerms } from '../support/content-files.ts';

const site = builtSite();
const glossary = treeOf(pageAt(site, '/glossary/'));
const terms = glossaryTerms();

/* Where a term is not marked: it stands there as a name, or the words are not those of the sources. */
const skippedTags = ['a', 'button', 'h1', 'h2', 'h3', 'dt', 'th', 'caption', 'label', 'code', 'svg'];
const skippedClasses = ['src', 'label', 'gloss', 'vh', 'kicker', 'since', 'ours'];

/** The pieces of text in which terms are marked. */
function* textParts(node: unknown): Generator<string> {
  const { type, value, children, tagName, properties } = node as {
    type: string;
    value?: string;
    children?: readonly unknown[];
    tagName?: string;
    properties?: { className?: unknown };
  };
  const classes = Array.isArray(properties?.className) ? properties.className.map(String) : [];
  if (skippedTags.includes(tagName ?? '') || classes.some((name) => skippedClasses.includes(name))) return;
  if (type === 'text') yield value ?? '';
  for (const child of children ?? []) yield* textParts(child);
}

function holdsWords(text: string, words: string): boolean {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}&-])${escaped}s?(?![\\p{L}\\p{N}])`, 'u').test(text);
}

/** Whether the words begin or sit in another term’s words, so that a text may hold them without meaning this term. */
const isPartOfLonger = (words: string) =>
  terms.some(({ mark = [] }) => mark.some((longer) => longer !== words && longer.includes(words)));

describe('the glossary', () => {
  it.each(terms)('has $id at its anchor, with its meaning', ({ id, term, meaning, expansion, status }) => {
    const entry = byId(glossary, id);
    const words = entry ? wordsOf(entry) : '';
    for (const text of [term, meaning, expansion ?? '']) expect(words).toContain(text.replace(/\s+/g, ' '));
    if (status === 'uncertain') expect(words).toContain('Not confirmed');
  });

  it('holds nothing else', () => {
    const list = byTag(glossary, 'dl').flatMap((entries) => byTag(entries, 'dt'));
    expect(list).toHaveLength(terms.length);
  });
});

describe.each(site.pages.filter(isGuidePage))('terms on $path', (page) => {
  const tree = treeOf(page);
  // A long term is a row of buttons; all but its first are hidden from those who do not see that they are one.
  const buttons = byTag(tree, 'button').filter(
    (button) => hasClass(button, 'term') && button.properties.ariaHidden === undefined,
  );

  it('open a popover of the page that says what they mean, and lead to the glossary', () => {
    const wrong = buttons.filter(({ properties }) => {
      const target = byId(tree, String(properties.popoverTarget));
      const term = terms.find(({ id }) => properties.popoverTarget === `t-${id}`);
      const link = target && byTag(target, 'a')[0];
      return !(
        target?.properties.popover !== undefined &&
        term &&
        properties.interestfor === undefined &&
        wordsOf(target).includes(term.meaning.replace(/\s+/g, ' ')) &&
        link?.properties.href === `/glossary/#${term.id}`
      );
    });
    expect(wrong.map((button) => wordsOf(button))).toEqual([]);
    expect(buttons.length).toBeGreaterThan(0);
  });

  it('are marked once each', () => {
    const marked = buttons.map(({ properties }) => String(properties.popoverTarget));
    expect(marked.filter((id, index) => marked.indexOf(id) !== index)).toEqual([]);
  });

  it('are marked wherever a marked word stands in what the sources say', () => {
    const unmarked = [...textParts(byTag(tree, 'article')[0])];
    const missed = terms.filter(
      ({ id, mark = [] }) =>
        !buttons.some(({ properties }) => properties.popoverTarget === `t-${id}`) &&
        mark.some((words) => !isPartOfLonger(words) && unmarked.some((part) => holdsWords(part, words))),
    );
    expect(missed.map(({ term }) => term)).toEqual([]);
  });
});

describe('popovers', () => {
  it('of terms have no counterpart outside the guide that leads nowhere', () => {
    const dead = site.pages.flatMap((page) => {
      const tree = treeOf(page);
      return elementsOf(tree, ({ properties }) => properties.popoverTarget !== undefined)
        .filter(({ properties }) => byId(tree, String(properties.popoverTarget))?.properties.popover === undefined)
        .map(({ properties }) => `${page.path}: ${properties.popoverTarget}`);
    });
    expect(dead).toEqual([]);
  });
});
