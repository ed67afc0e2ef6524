import { z } from 'astro/zod';
import { fillPeriods } from '../domain/schedule/periods.ts';
import { asks } from './asks.ts';
import { roleList, station } from './fields.ts';
import { page } from './page.ts';
import { unlessRefused } from './refused.ts';
import { withTriggerNumbers } from './trigger-numbers.ts';

const few = (what: string) =>
  z.string().min(2, `Say in a few words ${what}.`).max(60, 'A few words only, at most 60 characters.');
const sentence = (what: string) => z.string().min(10, `Say ${what}.`).max(260, 'Keep it to 260 characters.');

/** The head of a page of the guide: `content/guide/<phase>/<station>.mdx`. */
export const guidePage = page.extend({
  /** The title as the line of steps shows it, where a shorter one reads better. `Marketplace` */
  short: z
    .string()
    .min(3, 'Give a short title, or leave the field out.')
    .max(32, 'Keep it to 32 characters.')
    .optional(),
  /** What the home page shows next to the title, a few words each. */
  line: z.strictObject({
    /** Who acts. `PMO facilitates` */
    who: few('who acts'),
    /** What comes of it. `Shared understanding` */
    yields: few('what comes of it'),
  }),
  /** The summary at the head of a numbered step; other pages leave it out. Built from facts cited below on the page. */
  summary: z
    .strictObject({
      /** Who acts, in plain sentences. */
      whoActs: sentence('who acts'),
      /** What the step starts from. */
      goesIn: sentence('what goes in'),
      /** What the step yields. */
      comesOut: sentence('what comes out'),
      /**
       * What happens, as words after the title in the list of all steps; what follows may be sentences. A time or number
       * that has a home is written as `{period-id}` or `{trigger-count}`. `an agency agrees to partner.`
       */
      atAGlance: withTriggerNumbers(
        sentence('what happens at the step, after its title in a list').superRefine(
          (value, context) => void unlessRefused(() => fillPeriods(value), context),
        ),
      ),
    })
    .optional(),
  /** The numbered step that this page belongs to, for a page that is not a step of its own. `collaborative-conmon` */
  partOf: station.optional(),
  /** Whose work the page is about, the most important first. `[pmo, csp, agency]` */
  roles: roleList,
  /** Questions that the page answers, as people type them, by the anchor that answers; search finds the page by them. */
  asks,
});
