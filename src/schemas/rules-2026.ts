import { z } from 'astro/zod';
import { plainDate } from '../domain/calendar/plain-date.ts';
import { certificationTypes } from '../domain/changes/ruleset-days.ts';
import {
  classesOf,
  classIds,
  dutyKey,
  forces,
  packagePlaces,
  parties,
  timeUnits,
} from '../domain/transition/rules-data.ts';
import { rulesetDays } from './deadline.ts';
import { slug, stationList } from './fields.ts';

/*
 * What the files of `content/rules/` may hold. They follow one version of FedRAMP's rules; another version is another set
 * of these files, and nothing else.
 */

const day = z.iso.date("Write the date in quotes as year-month-day: '2026-08-13'.").transform(plainDate);
const isoDay = z.iso.date("Write the date in quotes as year-month-day: '2026-08-13'.");

/** Plain American English for people, with curly marks. */
const text = z.string().regex(/^[^"'—]+$/, 'Write curly quotation marks and apostrophes, and no long dash.');

/** One or more whole sentences. */
const sentence = text.regex(/^[A-Z0-9].*[.?]$/s, 'Write whole sentences: a capital first, a full stop last.');

/** The id of a rule. `VDR-TFR-PVR` */
const ruleId = z.string().regex(/^[A-Z]{3}-[A-Z]{3}-[A-Z]{3}$/, 'Write the id as FedRAMP does: VDR-TFR-PVR.');

/** The code of a ruleset; of the rules for agencies where providers have rules of the same code, with `-agency`. */
const rulesetCode = z.string().regex(/^[A-Z]{3}(-agency)?$/, 'Write the code as FedRAMP does: CCM, or CCM-agency.');

const classId = z.enum(classIds, 'Name classes: A, B, C, D.');

/** A time that a rule sets. */
const timeframe = z
  .strictObject({
    /** The class for which it holds; `all` for every class of the duty. */
    class: z.union([classId, z.literal('all')]),
    /** What it is the time of, worded to stand before the time. `resources that are not machine-based, at least once every` */
    condition: text,
    /** How many of the unit, above 0; of the unit `date`, the day in quotes. */
    value: z.union([z.number().positive(), day]),
    /** As printed: `days` only where only days is printed. */
    unit: z.enum(timeUnits, `Name a unit: ${timeUnits.join(', ')}.`),
  })
  .refine(({ value, unit }) => (unit === 'date') === (typeof value === 'string'), {
    error: 'A value of unit date is a day in quotes; any other is a number.',
  });

/** A duty: what a rule asks of one party, with one force, in some classes. */
const duty = z
  .strictObject({
    id: ruleId,
    /** The rule's name, as printed. */
    name: text,
    force: z.enum(forces, `Write the force as printed: ${forces.join(', ')}.`),
    who: z.enum(parties, `Name who is bound: ${parties.join(', ')}.`),
    /** The classes, as printed; `all` where no class is printed, or all four. */
    classes: z.union([z.literal('all'), z.array(classId).min(1, 'Name a class, or write all.')]),
    /** The types of certification under which it stands. */
    path: z.array(z.enum(certificationTypes, 'Name paths: rev5, 20x.')).min(1, 'Name a path.'),
    /** What it asks, in our own words: who acts first, then the force. */
    text: sentence,
    /** Its times. Left out where it sets none. */
    times: z.array(timeframe).min(1, 'Give a time, or leave the field out.').optional(),
    /** Whom its own words limit it to: those who apply, or holders of Rev5 Ready. */
    only: z.enum(['applying', 'ready'], 'Write applying or ready.').optional(),
    /** The places of a package for which it is worded. */
    package: z.array(z.enum(packagePlaces, `Name places: ${packagePlaces.join(', ')}.`)).optional(),
    /** The version of the data (the id in `version.yaml`) in which it first stood. Left out for the first version. */
    since: isoDay.optional(),
    /** The version of the data in which its text or times last changed. */
    changed: isoDay.optional(),
  })
  .superRefine(({ classes, path, times = [], text: words, force }, { addIssue }) => {
    const allowed = path.flatMap((type) => classesOf[type]);
    for (const one of classes === 'all' ? [] : classes) {
      if (!allowed.includes(one)) addIssue({ code: 'custom', message: `${path.join(' and ')} has no Class ${one}.` });
    }
    for (const { class: one } of times) {
      if (one !== 'all' && classes !== 'all' && !classes.includes(one)) {
        addIssue({ code: 'custom', message: `It has a time for Class ${one}, which the duty does not have.` });
      }
    }
    if (!new RegExp(`\\b${force.toLowerCase()}\\b`).test(words)) {
      addIssue({ code: 'custom', message: `The text does not say “${force.toLowerCase()}”, which is its force.` });
    }
  });

/** What of the process taught here a ruleset replaces. */
const replaced = z.strictObject({
  /** What it replaces or changes, as a noun. `The monthly recurring meeting` */
  what: text,
  /** What stands in its place. Where the rules are merely silent, say that they name no such thing. */
  now: sentence,
  /** The statements of the ledger that say the older thing. */
  statements: z.array(z.string().regex(/^(?:AP|CC|PM)-\d{3}$/, 'Name statements of the ledger: AP-343.')).min(1),
  /** The pages of the guide that teach those statements. */
  steps: stationList,
});

/** A ruleset: a file of `content/rules/` that is named by its code. */
export const rulesetFile = z
  .strictObject({
    code: rulesetCode,
    /** Left out where the ruleset stands in `content/deadlines.yaml`, which has title, days, and whom it binds. */
    title: text.optional(),
    binds: z.enum(['providers', 'agencies'], 'Write providers or agencies.').optional(),
    days: z.strictObject({ rev5: rulesetDays, '20x': rulesetDays }).optional(),
    /** What it is for, in a sentence without a subject. `Ensures that FedRAMP can reach …` */
    purpose: sentence,
    /** What differs where a service is certified under 20x, days included. */
    differs20x: sentence,
    /** The files of the repository that it was read from. */
    files: z.array(z.string().regex(/^[\w/-]+\.md$/, 'Give the path of the file.')).min(1, 'Name at least one file.'),
    replaces: z.array(replaced),
    duties: z.array(duty).min(1, 'Give at least one duty.'),
  })
  .superRefine(({ duties }, { addIssue }) => {
    const seen = new Set<string>();
    for (const key of duties.map(dutyKey)) {
      if (seen.has(key)) addIssue({ code: 'custom', message: `${key}: id, force and classes together stand twice.` });
      seen.add(key);
    }
  });

/** `content/rules/version.yaml`: which version of the rules the files follow. */
export const rulesVersion = z.strictObject({
  /** The day of the snapshot, which names and orders versions. */
  id: isoDay,
  /** The public repository that holds the text. `FedRAMP/2026-markdown` */
  repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'Write the repository as owner/name.'),
  /** The commit that was read. */
  commit: z.string().regex(/^[0-9a-f]{40}$/, 'Give the whole commit id, 40 hex digits.'),
  /** The day on which we last checked the data against its source. */
  checked: day,
  /** Later versions that are known. */
  others: z.array(
    z.strictObject({
      /** FedRAMP's number. `2026.11.02.01` */
      number: z.string().regex(/^\d{4}\.\d{2}\.\d{2}\.\d{2}$/, 'Write the version as 2026.07.14.01.'),
      /** How much of its text we saw. */
      seen: z.enum(['none', 'part'], 'Write none or part.'),
      /** What we know of it. */
      note: sentence,
    }),
  ),
});

/** `content/rules/not-sure.yaml`: what we are not sure of. */
export const notSureList = z.array(
  z.strictObject({
    /** Short name from the words. */
    id: slug('incident-clocks'),
    text: sentence,
    /** Set where it concerns all that the data says. */
    concernsAll: z.literal(true).optional(),
    /** The rulesets that it concerns as a whole, by code. `[]` where there are none. */
    rulesets: z.array(rulesetCode),
    /** The rules that it concerns, by id. `[]` where there are none. */
    rules: z.array(ruleId),
  }),
);

const ruleList = z.array(ruleId);

/** `content/rules/class-a.yaml`: the rules that a 20x Class A provider must, should or may address. */
export const classAList = z.strictObject({ must: ruleList, should: ruleList, may: ruleList });
