import { z } from 'astro/zod';

const question = z
  .string()
  .min(8, 'Write the question as somebody would type it.')
  .max(120, 'Keep the question to 120 characters.')
  .refine((text) => !/[<>"]/.test(text), 'Write the question without quotation marks and angle brackets.');

/**
 * Questions that the page answers, as people type them, in words that the page itself does not use: search finds the page
 * by them. They are listed under the anchor of the heading that answers, or under `page` for the page as a whole.
 *
 *     asks:
 *       how-long-the-review-takes:
 *         - How many days until we hear back from FedRAMP?
 */
export const asks = z
  .record(
    z.string().regex(/^[a-z0-9-]+$/, 'Name the anchor of a heading of the page, or “page”.'),
    z.array(question).min(1, 'Write at least one question, or leave the anchor out.'),
  )
  .optional();

/** `content/search/asks.yaml`: the questions of pages that are made of data and have no head, by address. */
export const asksByPage = z.record(
  z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/, 'Write the address of a page: /changes/'),
  asks.unwrap(),
);

/**
 * `content/search/synonyms.yaml`: groups of everyday words and phrases that mean much the same here, by an id of their
 * own. Other names of a term belong to the term, in `content/glossary.yaml`.
 */
export const synonyms = z.record(
  z.string().regex(/^[a-z0-9-]+$/, 'Give the group an id of lower-case words joined by hyphens.'),
  z.array(z.string().regex(/^[a-z0-9 -]+$/, 'Write the word in lower case.')).min(2, 'A group has at least two words.'),
);
