import retextEnglish from 'retext-english';
import { syllable } from 'syllable';
import { unified } from 'unified';
import { glossaryTerms, resources } from '../../support/content-files.ts';
import type { Prose } from './texts.ts';

/** How hard a page is to read, as the school grade that two formulas give. */
export interface Grades {
  /** Flesch and Kincaid: by words in a sentence and syllables in a word. */
  readonly fleschKincaid: number;
  /** Automated readability index: by words in a sentence and letters in a word. */
  readonly automated: number;
  readonly words: number;
}

const parser = unified().use(retextEnglish);

/** Terms of the field, the longest first, each of which counts as one short word. */
const terms = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    ...glossaryTerms().flatMap(({ term, expansion, mark = [] }) => [term, expansion ?? term, ...mark]),
    ...resources().flatMap(({ name, alsoNamed = [] }) => [name, ...alsoNamed]),
  ]
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')})(?:s|es|’s)?(?![\\p{L}\\p{N}])`,
  'giu',
);

/**
 * The grades of a page, by its running text; headings, labels, and cells of tables are no sentences and do not count.
 *
 * @param texts The texts of one page.
 */
export function gradesOf(texts: readonly Prose[]): Grades {
  let sentences = 0;
  let words = 0;
  let syllables = 0;
  let letters = 0;
  for (const { text, kind } of texts) {
    if (kind !== 'running') continue;
    for (const sentence of sentencesOf(text.replace(terms, 'term'))) {
      const own = sentence.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
      if (own.length === 0) continue;
      sentences += 1;
      words += own.length;
      for (const word of own) {
        syllables += /\d/.test(word) ? 1 : Math.max(1, syllable(word));
        letters += word.length;
      }
    }
  }
  return {
    words,
    fleschKincaid: 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59,
    automated: 4.71 * (letters / words) + 0.5 * (words / sentences) - 21.43,
  };
}

/** The sentences of a text. A colon ends one, too: what follows it is a list, or could be a sentence of its own. */
function sentencesOf(text: string): string[] {
  const found: string[] = [];
  const look = (node: { type: string; children?: unknown[]; position?: unknown }): void => {
    const { start, end } = (node.position ?? {}) as { start?: { offset: number }; end?: { offset: number } };
    if (node.type === 'SentenceNode') found.push(text.slice(start?.offset, end?.offset));
    else for (const child of node.children ?? []) look(child as typeof node);
  };
  look(parser.parse(text));
  return found.flatMap((sentence) => sentence.split(/:\s/));
}
