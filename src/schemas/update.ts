import { z } from 'astro/zod';
import { stationIds } from '../domain/process/process-line.ts';
import { documentId, roleList, slug } from './fields.ts';

const isoDate = z.iso.date("Write the date in quotes as year-month-day: '2026-06-24'.");

/** A day that belongs to a change. */
const updateDate = z.strictObject({
  /** The day, in quotes. `'2026-07-04'` */
  day: isoDate,
  /** What happens on it, worded to follow “and” in a list: lower case, no period. `USDA Connect goes live` */
  label: z.string().min(3, 'Say in a few words what happens on the day.'),
});

/** Something that has changed since the sources were written: an entry of `content/updates.yaml`. */
export const update = z
  .strictObject({
    /** Short name from the words of the change; pages name it in `<Since ids="…" />`. `jab-path-ended` */
    id: slug('jab-path-ended'),
    /** What changed, plainly, at most 60 characters, unlike every other title. `The Joint Authorization Board is gone` */
    title: z.string().min(5, 'Say what changed.').max(60, 'Keep the title to 60 characters.'),
    /** What the sources say, at most 160 characters, without judgment. */
    // biome-ignore lint/suspicious/noThenProperty: a text, as `now` is one; nobody awaits an entry
    then: z.string().min(5, 'Say what the sources say.').max(160, 'Keep “then” to 160 characters.'),
    /**
     * What holds now, in short plain sentences: aim at 330 characters, never above 400. Keep every date, rule code,
     * condition and modal verb; write dates like June 24, 2026. What is uncertain must read as not confirmed.
     */
    now: z.string().min(5, 'Say what holds now.').max(400, 'Keep “now” to 400 characters; move detail to the note.'),
    /**
     * What becomes of what the sources say: it has `changed` or `ended`, or it still `holds` where FedRAMP only states it
     * anew. Pages work out from this, and from the days, whether what they teach still holds.
     */
    effect: z.enum(['holds', 'changed', 'ended'], 'Write holds, changed or ended.'),
    /** The day from which it holds for anyone, in quotes; `null` where no day is known. */
    from: isoDate.nullable(),
    /** Where something can be begun for the last time. */
    ends: z
      .strictObject({
        /** The last day on which it can be begun. */
        after: isoDate,
        /** The pages all of whose procedure then ends. `[]` where it ends only a part of what they teach. */
        pages: z.array(z.enum(stationIds, `Name stations of the process line: ${stationIds.join(', ')}.`)),
      })
      .optional(),
    /** The rulesets whose days it follows, by their codes in `content/deadlines.yaml`. Left out where it has its own. */
    rulesets: z.array(z.string()).min(1, 'Name a ruleset, or leave the field out.').optional(),
    /** Whether the rulesets bear on it for Rev5 only. Left out where they do for 20x too. */
    onlyRev5: z.literal(true).optional(),
    /** Further days that belong to the change, beside those of its rulesets. `[]` where there are none. */
    dates: z.array(updateDate),
    /** The version of FedRAMP's rules in which it was read, where one is known. `2026.07.14.01` */
    rulesVersion: z
      .string()
      .regex(/^\d{4}\.\d{2}\.\d{2}\.\d{2}$/, 'Write the version as 2026.07.14.01.')
      .optional(),
    /** Where it was read. */
    source: z.strictObject({
      /** The title of the page or document. */
      title: z.string().min(1, 'Give the title of the page.'),
      /** Who publishes it. `FedRAMP` */
      publisher: z.string().min(1, 'Say who publishes it.'),
      /** The public repository that holds the text. `FedRAMP/2026-markdown` */
      repo: z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'Write the repository as owner/name.'),
      /** The file in that repository. `agencies/use/index.md` */
      path: z.string().min(1, 'Give the path of the file in the repository.'),
      /** The commit at which the file was read, 40 hex digits. Left out for what has none, such as a discussion. */
      commit: z
        .string()
        .regex(/^[0-9a-f]{40}$/, 'Give the whole commit id, 40 hex digits.')
        .optional(),
      /** The page's public address, where there is one. */
      url: z.url({ protocol: /^https$/, error: 'Give the full address, beginning with https://.' }).optional(),
      /** The day of the text that was read. */
      date: isoDate,
    }),
    /** The day on which we last checked the entry against its source. */
    checked: isoDate,
    /**
     * The day by which it must be looked at again, where that is not the one that follows from `checked`, `status`, and its
     * own days (`src/domain/changes/look-again.ts`). `npm run due` lists what is due.
     */
    lookAgain: isoDate.optional(),
    /** `confirmed` where the source says it; `uncertain` where it is inferred or open, and shown as not confirmed. */
    status: z.enum(['confirmed', 'uncertain'], 'Write confirmed or uncertain.'),
    /** Detail, further places and doubts, shown on the page of changes only. */
    note: z.string().min(1, 'Write the note, or leave the field out.').optional(),
    /** The roles whose duties the change touches: it is shown on their pages. */
    roles: roleList,
    /** The pages of the guide that the change touches; `sources` for the page of sources. */
    steps: z
      .array(
        z.enum([...stationIds, 'sources'], `Name stations of the process line: ${stationIds.join(', ')}; or sources.`),
      )
      .min(1, 'Name at least one page.'),
    /** The places in the source documents that the change touches. */
    touches: z
      .array(
        z.strictObject({
          /** The document's id in `content/sources.yaml`. */
          document: documentId,
          /** The section as in the ledger's column `section`. */
          section: z.string().min(1, 'Give the section as content/statements has it.'),
        }),
      )
      .min(1, 'Name at least one place.'),
  })
  .refine(({ status, now }) => status === 'confirmed' || /not confirmed/i.test(now), {
    path: ['now'],
    error: 'An uncertain entry must say in “now” that it is not confirmed.',
  })
  .refine(({ checked, lookAgain }) => lookAgain === undefined || lookAgain > checked, {
    path: ['lookAgain'],
    error: 'Give a day after the last check.',
  })
  .refine(({ ends, steps }) => (ends?.pages ?? []).every((page) => steps.includes(page)), {
    path: ['ends'],
    error: 'Name among “steps” each page that the change ends.',
  });

/** A change, as its entry has it. */
export type UpdateData = z.infer<typeof update>;
