import { z } from 'astro/zod';
import { roleList, slug, station } from './fields.ts';
import { statementList } from './statement.ts';
import { withTriggerNumbers } from './trigger-numbers.ts';

/** What somebody does at a step, or should know there. Meeting pages and role pages are built from it. */
export const dutyFields = z.strictObject({
  /** Short name from the words of the duty, unlike every other in all files. `kickoff-schedule` */
  id: slug('kickoff-schedule'),
  /** The page of the guide that teaches it: a station of the process line. `kickoff-meeting` */
  step: station,
  /** The anchor, on that page, of the heading under which it is taught. `who-does-what` */
  section: slug('who-does-what'),
  /** When it is done, seen from the step: `before`, `during` or `after` it, or `throughout`. */
  when: z.enum(['before', 'during', 'after', 'throughout'], 'Write before, during, after or throughout.'),
  /**
   * All who do it, as the source names them. The authorizing official's acts belong to `agency`, FedRAMP's to `pmo`. Of a
   * fact: those who should know it. `[pmo, csp]`
   */
  roles: roleList,
  /**
   * Who says that these roles act: `source` where it names them, and where nothing is written; `our-reading` where it
   * names nobody, or a wider group. A reading of the same statements in `content/readings.yaml` then names them and says
   * why.
   */
  whoActs: z.enum(['source', 'our-reading'], 'Write our-reading, or leave the field out.').default('source'),
  /**
   * `duty` for what a role does, and where nothing is written; `fact` for what a role should know and cannot do, such as
   * what a designation means. Role pages list facts apart from duties.
   */
  kind: z.enum(['duty', 'fact'], 'Write fact, or leave the field out.').default('duty'),
  /**
   * How strongly the source asks for it: `must` (must, shall, required, has to, or an instruction within a required step),
   * `should` (should, recommended, encouraged, important, or advice), `may` (may, can, welcome, optional); `does` where the
   * source only describes or lists what a party does. `whoseWord` in `content/site/parts.yaml` explains it to readers.
   */
  force: z.enum(['must', 'should', 'may', 'does'], 'Write must, should, may or does.'),
  /**
   * A duty: what to do, as an instruction to the role. A fact: a statement. Either ends in a full stop. A time or number
   * that has a home is written as `{period-id}`, a number of the table of triggers as `{trigger-count}` and the like.
   */
  text: withTriggerNumbers(z.string().min(5, 'Say what to do.').regex(/[.?]$/, 'End the text with a full stop.')),
  /** The statements that say so. `AP-289..290` */
  statements: statementList,
});

const duty = dutyFields
  .refine(({ kind, force }) => kind === 'duty' || force === 'does', {
    path: ['force'],
    error: 'A fact asks for nothing: write does.',
  })
  .refine(({ kind, whoActs }) => kind === 'duty' || whoActs === 'source', {
    path: ['whoActs'],
    error: 'Nobody acts in a fact: leave whoActs out.',
  });

/** A file of `content/duties`: the duties of one phase. */
export const dutyFile = z.strictObject({
  /** The duties; those of one step in the order in which they are done. */
  duties: z.array(duty).min(1, 'Write at least one duty, or remove the file.'),
});

/** A duty, as its file has it. */
export type DutyData = z.infer<typeof duty>;
