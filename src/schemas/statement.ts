import { z } from 'astro/zod';
import { curlyMarks } from '../domain/ledger/quotation-marks.ts';
import { expandStatementIds } from '../domain/ledger/statement-ids.ts';
import { unlessRefused } from './refused.ts';

/**
 * A list of statement ids and ranges, separated by spaces, such as `AP-268..274 CC-011`. Shared by every schema that
 * points into the ledger.
 */
export const statementList = z.string().superRefine((list, context) => {
  if (unlessRefused(() => expandStatementIds(list), context)?.length !== 0) return;
  context.addIssue({ code: 'custom', message: 'Name at least one statement, such as AP-268, or leave the field out.' });
});

/** Whom a statement may concern. */
export const statementActors = [
  'Agency',
  'AO',
  'CSP',
  '3PAO',
  'Assessor',
  'PMO',
  'JAB',
  'Liaison',
  'Group',
  'all',
  'none',
] as const;

/** The sorts of statements. */
export const statementKinds = [
  'definition',
  'fact',
  'duty',
  'recommendation',
  'tip',
  'sequence',
  'threshold',
  'number',
  'count',
  'figure',
  'resource',
  'contact',
  'question',
  'oddity',
  'damage',
] as const;

/** A statement’s number. */
export const statementId: RegExp = /^(AP|CC|PM)-\d{3}$/;

/** One row of the ledger: `content/statements/<document>.tsv`, columns separated by one tab. */
export const statement = z.strictObject({
  /** The statement's number for good: prefix of the document, hyphen, three digits. Never renumber, never reuse. `AP-268` */
  id: z.string().regex(statementId, 'Write the id as AP-268, CC-011 or PM-120.'),
  /**
   * Headings that lead to the place in the document, outermost first, as printed, separated by ` > `. Rows stand in the
   * order of the places. `Preparation > Readiness Assessment`
   */
  section: z.string().min(1, 'Give the heading of the statement.'),
  /**
   * Page by the contents list of the first document, or a span where the list gives no more: `7`, `8-12`. `cover`,
   * `front` and `all` are allowed too; `-` for a document without pages.
   */
  page: z
    .string()
    .regex(
      /^(\d+(-\d+)?|cover|front|all|-)$/,
      'Write a page (7), a span (8-12), cover, front or all; - where the document has no pages.',
    ),
  /**
   * Whom the statement concerns, separated by commas without spaces: `PMO,CSP,Agency`. `AO` is the authorizing official,
   * `Group` the collaboration group, `all` everybody, `none` nobody in particular.
   */
  actor: z
    .string()
    .transform((list) => list.split(','))
    .pipe(
      z
        .array(
          z.enum(
            statementActors,
            `Write one or more of ${statementActors.join(', ')}, separated by commas without spaces.`,
          ),
        )
        .min(1),
    ),
  /**
   * What sort of statement it is. `figure`: read from the lost picture of the process; `number`: a number the source
   * recommends; `count`: a count made by us; `threshold`: a limit or condition; `oddity`: a fault, gap or contradiction
   * of the source; `damage`: what the text copy that we worked from has lost or changed. The page of faults teaches the
   * last two, in a list each.
   */
  kind: z.enum(statementKinds, `Write one of ${statementKinds.join(', ')}.`),
  /**
   * The statement in our own words, one fact, with every number, name, condition and modal verb as in the source. Type
   * straight quotation marks and apostrophes; readers see curly ones.
   */
  statement: z.string().min(10, 'Write the statement as a sentence.').transform(curlyMarks),
  /** Place in the file, counted from 0. Set by the loader, not written by hand. */
  order: z.number().int().nonnegative(),
});
