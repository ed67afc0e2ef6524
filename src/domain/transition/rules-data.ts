import type { PlainDate } from '../calendar/plain-date.ts';
import { byDays, type CertificationType, type DaysByType } from '../changes/ruleset-days.ts';

/*
 * The rules of 2026 as data. Nothing here knows a rule, a day or a code: a newer version of the rules is another value of
 * these types, read from `content/rules/` and `content/deadlines.yaml`.
 */

/** How strongly a rule binds, as the rules print it. */
export const forces = ['MUST', 'MUST NOT', 'SHOULD', 'SHOULD NOT', 'MAY'] as const;
/** How strongly a rule binds. */
export type Force = (typeof forces)[number];

/** The certification classes. */
export const classIds = ['A', 'B', 'C', 'D'] as const;
/** A certification class. */
export type ClassId = (typeof classIds)[number];

/**
 * The classes in which each type of certification exists: Class A only in 20x (providers/start/path.md, in the repository
 * of the rules).
 */
export const classesOf: Readonly<Record<CertificationType, readonly ClassId[]>> = {
  rev5: ['B', 'C', 'D'],
  '20x': classIds,
};

/** Whom a rule binds. */
export const parties = ['provider', 'agency', 'assessor', 'FedRAMP'] as const;
/** Who is bound by a rule. */
export type Party = (typeof parties)[number];

/** The units in which times are printed. A time of unit `date` is a day. */
export const timeUnits = ['hours', 'days', 'business days', 'weeks', 'months', 'quarters', 'years', 'date'] as const;
/** The unit of a time. */
export type TimeUnit = (typeof timeUnits)[number];

/** Where a package can lie. */
export const packagePlaces = ['usda-connect', 'trust-center', 'elsewhere'] as const;
/** Where a package lies. */
export type PackagePlace = (typeof packagePlaces)[number];

/** A time that a rule sets. */
export interface Timeframe {
  /** The class for which it holds; `all` for every class of the duty. */
  readonly class: ClassId | 'all';
  /** What it is the time of. One that ends in “at least once every” has the longest allowed interval. */
  readonly condition: string;
  /** How many of the unit; of unit `date`, the day. */
  readonly value: number | PlainDate;
  readonly unit: TimeUnit;
}

/** A duty: what a rule asks of one party, with one force, in some classes. */
export interface Duty {
  /** The rule's id. Id, force and classes together are unique. */
  readonly id: string;
  readonly name: string;
  readonly force: Force;
  readonly who: Party;
  readonly classes: 'all' | readonly ClassId[];
  /** The types of certification under which it stands. */
  readonly path: readonly CertificationType[];
  readonly text: string;
  readonly times?: readonly Timeframe[] | undefined;
  /** Set where its own words limit it: to those who apply for a certification or a listing, or to holders of Rev5 Ready. */
  readonly only?: 'applying' | 'ready' | undefined;
  /** The places of a package for which it is worded. Left out where the place does not matter. */
  readonly package?: readonly PackagePlace[] | undefined;
  /** The version of the data in which it first stood. Left out for those of the first version. */
  readonly since?: string | undefined;
  /** The version of the data in which its text or times last changed. Left out where they never did. */
  readonly changed?: string | undefined;
}

/** What of the process that this site teaches a ruleset replaces. */
export interface Replaced {
  /** What it replaces or changes. */
  readonly what: string;
  /** What stands in its place. */
  readonly now: string;
  readonly statements: readonly string[];
  /** The pages of the guide that teach those statements. */
  readonly steps: readonly string[];
}

/** A file of `content/rules/` that is named by the code of a ruleset. */
export interface RulesetFile {
  readonly code: string;
  /** Left out where the ruleset stands in `content/deadlines.yaml`, which has its title, whom it binds, and its days. */
  readonly title?: string | undefined;
  readonly binds?: 'providers' | 'agencies' | undefined;
  readonly days?: DaysByType | undefined;
  readonly purpose: string;
  /** What differs where a service is certified under 20x. */
  readonly differs20x: string;
  /** The files of the repository that it was read from. */
  readonly files: readonly string[];
  readonly replaces: readonly Replaced[];
  readonly duties: readonly Duty[];
}

/** A ruleset with its days. */
export interface Ruleset extends Omit<RulesetFile, 'title' | 'binds' | 'days'> {
  readonly title: string;
  readonly binds: 'providers' | 'agencies';
  readonly days: DaysByType;
}

/** Which version of the rules the data follows. */
export interface RulesVersion {
  /** The day of the snapshot, which orders versions. */
  readonly id: string;
  readonly repository: string;
  readonly commit: string;
  /** The day on which the data was last checked. */
  readonly checked: PlainDate;
  /** Later versions that are known, and how much of each was seen. */
  readonly others: readonly { readonly number: string; readonly seen: 'none' | 'part'; readonly note: string }[];
}

/** Something that is not sure in the data. */
export interface NotSure {
  readonly id: string;
  readonly text: string;
  /** Set where it concerns all that the data says, besides the rules that it names. */
  readonly concernsAll?: true | undefined;
  readonly rulesets: readonly string[];
  readonly rules: readonly string[];
}

/** The rules that a 20x Class A provider must, should or may address, by their ids. */
export type ClassARules = Readonly<Record<'must' | 'should' | 'may', readonly string[]>>;

/** A day of the rules that belongs to no one ruleset. */
export interface Milestone {
  readonly id: string;
  readonly day: PlainDate;
  readonly happens: string;
  /** Set where it matters only to those who apply for a Rev5 certification. */
  readonly only?: 'applying-rev5' | undefined;
}

/** All that the rules of 2026 say, as far as this edition has it. */
export interface RulesData {
  readonly version: RulesVersion;
  /** By the days from which they bind Rev5 services, then by code. */
  readonly rulesets: readonly Ruleset[];
  readonly notSure: readonly NotSure[];
  readonly classA: ClassARules;
  readonly milestones: readonly Milestone[];
}

/** The days of a ruleset, as an entry of `content/deadlines.yaml` has them. */
export interface Deadline extends DaysByType {
  readonly id: string;
  readonly title: string;
  readonly binds: 'providers' | 'agencies';
}

/** The files of which rules data is made. */
export interface RulesFiles extends Omit<RulesData, 'rulesets'> {
  readonly files: readonly RulesetFile[];
  readonly deadlines: readonly Deadline[];
}

/**
 * Joins the files to one whole: each ruleset with its days.
 * @throws Error for a ruleset that has no days, that has them twice, or for days that have no ruleset.
 */
export function joinRules({ files, deadlines, ...rest }: RulesFiles): RulesData {
  const dated = new Map(deadlines.map((deadline) => [deadline.id, deadline]));
  const rulesets = files.map(({ title, binds, days, ...file }): Ruleset => {
    const deadline = dated.get(file.code);
    if (deadline) {
      if (days) throw new Error(`${file.code} has days in content/deadlines.yaml, too. Keep them in one place.`);
      dated.delete(file.code);
      const { rev5, '20x': x20 } = deadline;
      return { ...file, title: deadline.title, binds: deadline.binds, days: { rev5, '20x': x20 } };
    }
    if (!days || title === undefined || binds === undefined) {
      throw new Error(`${file.code} has no days: give them here, or in content/deadlines.yaml.`);
    }
    return { ...file, title, binds, days };
  });
  const [left] = dated.keys();
  if (left !== undefined)
    throw new Error(`content/deadlines.yaml has days of ${left}, which content/rules does not have.`);
  const ordered = rulesets.toSorted((one, other) =>
    byDays({ ...one.days, id: one.code }, { ...other.days, id: other.code }),
  );
  return { ...rest, rulesets: ordered };
}

/**
 * What tells a duty from all others, and names it in saved work: `VDR-TFR-MVF_must_CD`. A rule whose force or classes
 * change is another duty.
 */
export function dutyKey({ id, force, classes }: Pick<Duty, 'id' | 'force' | 'classes'>): string {
  return `${id}_${force.toLowerCase().replace(' ', '-')}_${classes === 'all' ? classes : classes.join('')}`;
}

/** The id of the rule that a key of a duty names. */
export const ruleOf = (key: string): string => key.split('_')[0] ?? key;

/** The entries on what is not sure that concern a ruleset as a whole. Those that concern all are not among them. */
export const doubtsAboutRuleset = (data: RulesData, code: string): NotSure[] =>
  data.notSure.filter(({ rulesets }) => rulesets.includes(code));

/** The entries on what is not sure, by the rules that they name. */
const doubtsByRule = new WeakMap<RulesData, ReadonlyMap<string, readonly NotSure[]>>();

/** The entries on what is not sure that name a rule. */
export function doubtsAboutRule(data: RulesData, id: string): readonly NotSure[] {
  let byRule = doubtsByRule.get(data);
  if (!byRule) {
    const pairs = data.notSure.flatMap((entry) => entry.rules.map((rule) => ({ rule, entry })));
    byRule = new Map(
      [...Map.groupBy(pairs, ({ rule }) => rule)].map(([rule, own]) => [rule, own.map(({ entry }) => entry)]),
    );
    doubtsByRule.set(data, byRule);
  }
  return byRule.get(id) ?? [];
}
