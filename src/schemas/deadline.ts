import { z } from 'astro/zod';
import { plainDate } from '../domain/calendar/plain-date.ts';
import { slug } from './fields.ts';

const day = z.iso.date("Write the date in quotes as year-month-day: '2026-06-24'.").transform(plainDate);

/** The days of a ruleset for one type of certification. */
export const rulesetDays = z
  .strictObject({
    /** The first day on which a provider may follow it. Left out where nothing came before the duty. */
    optional: day.optional(),
    /** The first day on which a new certification needs it. */
    obtain: day,
    /** The first day on which an active certification needs it. */
    maintain: day,
    /** The day on which an active certification that does not follow it is lost. */
    graceEnds: day.optional(),
    /** The same, at the first independent assessment that begins after this day. */
    graceEndsAtAssessmentAfter: day.optional(),
  })
  .refine(({ optional, obtain, maintain }) => (optional ?? obtain) <= obtain && obtain <= maintain, {
    error: 'Put the days in order: optional, obtain, maintain.',
  })
  .refine(({ graceEnds, graceEndsAtAssessmentAfter: after }) => (graceEnds === undefined) !== (after === undefined), {
    error: 'Give one of graceEnds and graceEndsAtAssessmentAfter.',
  });

/** A ruleset of the Consolidated Rules for 2026 and its days: an entry of `content/deadlines.yaml`. */
export const ruleset = z.strictObject({
  /** FedRAMP's code. `CCM` */
  id: z.string().regex(/^[A-Z]{3}$/, 'Write the code as FedRAMP does: CCM.'),
  /** Its title, as FedRAMP prints it. */
  title: z.string().min(5, 'Give the title of the ruleset.'),
  /** Whom it binds first. */
  binds: z.enum(['providers', 'agencies'], 'Write providers or agencies.'),
  /** The days for Rev5 certifications. */
  rev5: rulesetDays,
  /** The days for 20x certifications. */
  '20x': rulesetDays,
  /** The files that print the days, in the repository FedRAMP/2026-markdown. */
  paths: z.array(z.string().regex(/^[\w/-]+\.md$/, 'Give the path of the file.')).min(1, 'Name at least one file.'),
  /** The newest version of the rules in which we saw the days. */
  seen: z.string().regex(/^\d{4}\.\d{2}\.\d{2}\.\d{2}$/, 'Write the version as 2026.07.14.01.'),
  /** The day on which we last checked the days. */
  checked: day,
});

/** A day of the rules that belongs to no one ruleset: an entry of `content/milestones.yaml`. */
export const milestone = z.strictObject({
  /** Short name from the words. */
  id: slug('last-rev5-application'),
  day,
  /** What happens on the day, as a sentence. */
  happens: z.string().min(5, 'Say what happens on the day.').regex(/\.$/, 'End the sentence with a full stop.'),
  /** Set where it matters only to those who apply for a Rev5 certification. */
  only: z.literal('applying-rev5').optional(),
  /** The day on which we last checked it. */
  checked: day,
});

/** A ruleset, as its entry has it. */
export type RulesetData = z.infer<typeof ruleset>;
/** A milestone, as its entry has it. */
export type MilestoneData = z.infer<typeof milestone>;
