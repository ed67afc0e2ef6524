import type { CustomRecord } from 'pagefind';
import { type SearchTerms, termPath, triggerPath } from '../terms.ts';

/** What the index holds besides the pages: each term and each trigger as a record of its own. */
export function customRecords({ terms, triggers }: SearchTerms): CustomRecord[] {
  return [
    ...terms.map(({ id, term, expansion, meaning, aliases }) => ({
      url: termPath(id),
      language: 'en',
      content: [term, ...(expansion ? [expansion] : []), meaning, ...aliases].map(asSentence).join(' '),
      meta: { title: term },
    })),
    ...triggers.map(({ id, name, meaning }) => ({
      url: triggerPath(id),
      language: 'en',
      content: [name, meaning].map(asSentence).join(' '),
      meta: { title: name },
    })),
  ];
}

const asSentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

/**
 * Parts of pages that the index leaves out: glosses and source lines, which repeat; what only counts or leads on; the
 * lists whose entries are records of their own, or open pages that are indexed themselves.
 */
export const leftOut = [
  '.gloss',
  '.src',
  '[hidden]',
  '.glossary dl',
  '.glossary nav',
  'ol.results',
  '.contents',
  '.grand',
];
