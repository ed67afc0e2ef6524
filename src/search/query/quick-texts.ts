import type { SearchTerms } from '../terms.ts';
import { foldedTexts } from './fold.ts';
import type { GlossaryNames } from './glossary-names.ts';

/** The texts of the quick list, folded. */
export interface QuickTexts {
  /** A title, heading, meaning or name of a trigger as it is folded. */
  readonly of: (text: string) => string;
  /** All of them, the names of terms among them. */
  readonly all: readonly string[];
}

/** Folds the texts of the quick list, all in one go. The names of its terms are folded already. */
export function quickTexts({ pages, terms, triggers }: SearchTerms, names: GlossaryNames): QuickTexts {
  const texts = [
    ...pages.flatMap(({ title, headings }) => [title, ...headings.map(({ text }) => text)]),
    ...terms.map(({ meaning }) => meaning),
    ...triggers.map(({ name }) => name),
  ];
  const folded = foldedTexts(texts);
  const of = new Map(texts.map((text, index) => [text, folded[index] ?? '']));
  return { of: (text) => of.get(text) ?? '', all: [...terms.map(names.textOf), ...folded] };
}
