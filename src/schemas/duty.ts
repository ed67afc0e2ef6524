import { z } from 'astro/zod';
import { roleList, slug, station } from './fields.ts';
import { statementList } from './statement.ts';
import { withTriggerNumbers } from './trigger-numbers.ts';

/** Something that somebody does at a step. Meeting pages and role pages are built from it. */
const duty = z.strictObject({
  /** Short name from the words of the duty, unlike every other in all files. `kickoff-schedule` */
  id: slug('kickoff-schedule'),
  /** The page of the guide that teaches it: a station of the process line. `kickoff-meeting` */
  step: station,
  /** The anchor, on that page, of the heading under which it is taught. `who-does-what` */
  section: slug('who-does-what'),
  /** When it is done, seen from the step: `before`, `during` or `after` it, or `throughout`. */
  when: z.enum(['before', 'during', 'after', 'throughout'], 'Write before, during, after or throughout.'),
  /** All who do it. The authorizing official's acts belong to `agency`. `[pmo, csp]` */
  roles: roleList,
  /**
   * The source's own force: `must`, `should` (also “recommended” and “encouraged”), `may`; `does` where the source only
   * says what happens.
   */
  force: z.enum(['must', 'should', 'may', 'does'], 'Write must, should, may or does.'),
  /**
   * What to do, as an instruction that reads well on the role's own page, ending in a full stop. A time or number that
   * has a home is written as `{period-id}`, a number of the table of triggers as `{trigger-count}` and the like.
   */
  text: withTriggerNumbers(z.string().min(5, 'Say what to do.').regex(/[.?]$/, 'End the text with a full stop.')),
  /** The statements by which it is so. `AP-289..290` */
  statements: statementList,
});

/** A file of `content/duties`: the duties of one phase. */
export const dutyFile = z.strictObject({
  /** The duties; those of one step in the order in which they are done. */
  duties: z.array(duty).min(1, 'Write at least one duty, or remove the file.'),
});

/** A duty, as its file has it. */
export type DutyData = z.infer<typeof duty>;
