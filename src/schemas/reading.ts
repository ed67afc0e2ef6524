import { z } from 'astro/zod';
import { slug, stationList } from './fields.ts';
import { statementList } from './statement.ts';
import { withTriggerNumbers } from './trigger-numbers.ts';

/**
 * How this edition reads a place where the sources are silent or at odds: an entry of `content/readings.yaml`. Its texts
 * name numbers of the table of triggers by placeholders: `{late-remediation-high-dfr.days}`.
 */
export const reading = z
  .strictObject({
    /** Short name; pages name it in `<Reading id="…" />`. `trigger-` and the trigger's id for a reading of a trigger. */
    id: slug('bi-weekly'),
    /** What it is about, at most 60 characters. `When the 10 business days start` */
    title: withTriggerNumbers(
      z.string().min(3, 'Say what the reading is about.').max(60, 'Keep the title to 60 characters.'),
    ),
    /** What the sources leave open, in whole sentences, at most 200 characters. Shown directly before `reading`. */
    silent: withTriggerNumbers(
      z.string().min(10, 'Say what the sources leave open.').max(200, 'Keep “silent” to 200 characters.'),
    ),
    /** What we do about it, in whole sentences, at most 260 characters. `We read it as every two weeks.` */
    reading: withTriggerNumbers(
      z.string().min(10, 'Say what we do about it.').max(260, 'Keep “reading” to 260 characters.'),
    ),
    /** The pages of the guide that show it. */
    steps: stationList,
    /** The statements it concerns, mostly of kind `oddity`; left out where there are none. `PM-126..127` */
    statements: statementList.optional(),
    /** The id of the deficiency trigger it concerns; only for a reading whose id begins with `trigger-`. */
    trigger: z.string().optional(),
  })
  .refine(({ id, trigger }) => (id.startsWith('trigger-') ? id === `trigger-${trigger}` : trigger === undefined), {
    path: ['trigger'],
    error: 'A reading of a trigger has the id trigger-<trigger>; no other reading names a trigger.',
  });
