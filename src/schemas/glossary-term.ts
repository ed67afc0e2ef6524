import { z } from 'astro/zod';
import { documentId, slug } from './fields.ts';

const id = slug('just-in-time-linear-approach');
const words = z.array(z.string().min(1, 'Remove the empty entry.'));

/** A term of the glossary: an entry of `content/glossary.yaml`. */
export const glossaryTerm = z.strictObject({
  /** The term's anchor on the glossary page; links depend on it, so do not change it. `poam` */
  id,
  /** The term as it is best known, an acronym if there is one. `POA&M` */
  term: z.string().min(1, 'Give the term.'),
  /** What the letters stand for, or a document's full title; left out where there is nothing to spell out. */
  expansion: z.string().min(1, 'Spell the term out, or leave the field out.').optional(),
  /** What it means, for a newcomer, in plain words of our own: one sentence if possible, at most 170 characters. */
  meaning: z.string().min(10, 'Say what the term means.').max(170, 'Keep the meaning to 170 characters.'),
  /** Other names under which search finds the term, frequent misspellings included. `[POAM, plan of actions]` */
  aliases: words,
  /**
   * The exact strings (capitals matter, a plural “s” is understood) whose first use on a page opens the meaning. Left
   * out for everyday words. No two terms may mark the same string. `[POA&M, plan of action and milestones]`
   */
  mark: words.min(1, 'Name a string to mark, or leave the field out.').optional(),
  /** Ids of terms to look at too. Where two terms share an alias, the lesser one names the better one first. */
  related: z.array(id).min(1, 'Name a term, or leave the field out.').optional(),
  /** The source documents that use the term; left out where none does. */
  seeIn: z.array(documentId).min(1, 'Name a document, or leave the field out.').optional(),
  /** `legacy`: belongs to the process of the source documents; `2026`: to the Consolidated Rules for 2026; else `both`. */
  era: z.enum(['legacy', 'both', '2026'], "Write legacy, both or '2026' (in quotes)."),
  /** `confirmed` where the meaning was found in a source; `uncertain` where we had to infer it. */
  status: z.enum(['confirmed', 'uncertain'], 'Write confirmed or uncertain.'),
  /** Where the term was checked: in a source document, or in a public repository. */
  verified: z.union(
    [
      z.strictObject({
        /** A source document's id. */
        document: documentId,
        /** The file of its text. */
        path: z.string().min(1),
      }),
      z.strictObject({
        /** A public repository, owner/name, or where else it was read. */
        repo: z.string().min(1),
        /** The file in it, or the address. */
        path: z.string().min(1),
      }),
    ],
    'Give document and path, or repo and path.',
  ),
});
