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
 * Parts of pages that the index leaves out: what stands elsewhere on the page or the site (glosses, source lines, the
 * summary, what has changed since, lists whose entries are records or pages of their own, and the duties of a role,
 * which the pages of the steps teach) and what is no sentence.
 */
export const leftOut = [
  '.gloss',
  '.src',
  '.summary',
  'aside.since',
  '.glossary dl',
  '.glossary nav',
  'ol.results',
  '.contents',
  '.grand',
  '.kicker',
  '.force',
  'section.p0',
  'section.p1',
  'section.p2',
  'section.p3',
  '[hidden]',
];
