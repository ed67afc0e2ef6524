import { certificationTypes, type RulesetDays } from '../changes/ruleset-days.ts';
import { dateInWords, listText } from '../wording.ts';
import { type Duty, dutyKey, type Milestone, type RulesData, type Ruleset, type Timeframe } from './rules-data.ts';
import { timeText } from './words.ts';

/*
 * What differs between two versions of the rules, in plain words, for whoever brings the data up to date. A duty is told
 * from others by id, force and classes; where a rule has one duty in each version that the other does not have, these two
 * are the same duty with another force or other classes.
 */

/** What differs, line by line: by ruleset, then days for everyone. Empty where nothing does. */
export function rulesDifferences(before: RulesData, after: RulesData): string[] {
  const old = new Map(before.rulesets.map((ruleset) => [ruleset.code, ruleset]));
  const fresh = new Map(after.rulesets.map((ruleset) => [ruleset.code, ruleset]));
  return [
    ...before.rulesets.filter(({ code }) => !fresh.has(code)).map((one) => `${nameOf(one)}: gone.`),
    ...after.rulesets.flatMap((ruleset) => {
      const former = old.get(ruleset.code);
      return former ? inRuleset(former, ruleset) : [`${nameOf(ruleset)}: new, with ${ruleset.duties.length} duties.`];
    }),
    ...milestoneLines(before.milestones, after.milestones),
    ...listLines('Class A must', before.classA.must, after.classA.must),
    ...listLines('Class A should', before.classA.should, after.classA.should),
    ...listLines('Class A may', before.classA.may, after.classA.may),
    ...listLines(
      'Not sure',
      before.notSure.map(({ id }) => id),
      after.notSure.map(({ id }) => id),
    ),
  ];
}

const nameOf = ({ code, title }: Ruleset) => `${code} (${title})`;

function inRuleset(before: Ruleset, after: Ruleset): string[] {
  const { code } = after;
  return [
    ...(before.title === after.title ? [] : [`${code}: title now “${after.title}”, was “${before.title}”.`]),
    ...certificationTypes.flatMap((type) => dayLines(`${code}, ${type}`, before.days[type], after.days[type])),
    ...(before.purpose === after.purpose ? [] : [`${code}: purpose changed.`]),
    ...(before.differs20x === after.differs20x ? [] : [`${code}: what differs for 20x changed.`]),
    ...(JSON.stringify(before.replaces) === JSON.stringify(after.replaces)
      ? []
      : [`${code}: what it replaces changed.`]),
    ...dutyLines(before.duties, after.duties),
  ];
}

const dayNames: Readonly<Record<keyof RulesetDays, string>> = {
  optional: 'may be followed from',
  obtain: 'new certifications need it from',
  maintain: 'active certifications need it from',
  graceEnds: 'grace ends on',
  graceEndsAtAssessmentAfter: 'grace ends at the first assessment started after',
};

function dayLines(where: string, before: RulesetDays, after: RulesetDays): string[] {
  return (Object.keys(dayNames) as (keyof RulesetDays)[]).flatMap((field) => {
    const [was, is] = [before[field], after[field]];
    if (was === is) return [];
    const said = (day: typeof was) => (day === undefined ? 'no day' : dateInWords(day));
    return [`${where}: ${dayNames[field]} ${said(is)}, was ${said(was)}.`];
  });
}

function dutyLines(before: readonly Duty[], after: readonly Duty[]): string[] {
  const old = new Map(before.map((duty) => [dutyKey(duty), duty]));
  const fresh = new Map(after.map((duty) => [dutyKey(duty), duty]));
  const gone = before.filter((duty) => !fresh.has(dutyKey(duty)));
  const added = after.filter((duty) => !old.has(dutyKey(duty)));
  const partner = (duty: Duty, among: readonly Duty[], own: readonly Duty[]) =>
    own.filter(({ id }) => id === duty.id).length === 1 && among.filter(({ id }) => id === duty.id).length === 1
      ? among.find(({ id }) => id === duty.id)
      : undefined;
  return [
    ...gone.filter((duty) => !partner(duty, added, gone)).map((duty) => `${labelOf(duty)}: gone.`),
    ...after.flatMap((duty) => {
      const former = old.get(dutyKey(duty)) ?? partner(duty, gone, added);
      return former ? inDuty(former, duty) : [`${labelOf(duty)}: new. Give it “since”, the id of the new version.`];
    }),
  ];
}

const labelOf = ({ id, force, classes }: Duty) => `${id} (${force}, ${classesText(classes)})`;
const classesText = (classes: Duty['classes']) => (classes === 'all' ? 'all classes' : `Class ${listText(classes)}`);

function inDuty(before: Duty, after: Duty): string[] {
  const { id } = after;
  const lines = [
    before.force !== after.force && `${id}: force now ${after.force}, was ${before.force}.`,
    classesText(before.classes) !== classesText(after.classes) &&
      `${id}: now for ${classesText(after.classes)}, was for ${classesText(before.classes)}.`,
    before.path.join() !== after.path.join() &&
      `${labelOf(after)}: now under ${listText(after.path)}, was under ${listText(before.path)}.`,
    before.name !== after.name && `${labelOf(after)}: name now “${after.name}”, was “${before.name}”.`,
    before.who !== after.who && `${labelOf(after)}: now binds the ${after.who}, bound the ${before.who}.`,
    (before.only !== after.only || before.package?.join() !== after.package?.join()) &&
      `${labelOf(after)}: whom it is limited to changed.`,
    before.text !== after.text && `${labelOf(after)}: text now “${after.text}”, was “${before.text}”.`,
  ].filter((line) => typeof line === 'string');
  return [...lines, ...timeLines(labelOf(after), before.times ?? [], after.times ?? [])];
}

function timeLines(where: string, before: readonly Timeframe[], after: readonly Timeframe[]): string[] {
  const placeOf = ({ class: own, condition }: Timeframe) => (own === 'all' ? condition : `Class ${own}, ${condition}`);
  const old = new Map(before.map((time) => [placeOf(time), timeText(time)]));
  const fresh = new Map(after.map((time) => [placeOf(time), timeText(time)]));
  return [
    ...[...old]
      .filter(([place]) => !fresh.has(place))
      .map(([place, time]) => `${where}: no time for ${place}, was ${time}.`),
    ...[...fresh].flatMap(([place, time]) => {
      const was = old.get(place);
      if (was === time) return [];
      return [`${where}: ${place}: ${time}, ${was === undefined ? 'had no time' : `was ${was}`}.`];
    }),
  ];
}

function milestoneLines(before: readonly Milestone[], after: readonly Milestone[]): string[] {
  const old = new Map(before.map((one) => [one.id, one]));
  const fresh = new Set(after.map(({ id }) => id));
  return [
    ...before.filter(({ id }) => !fresh.has(id)).map(({ id }) => `Milestone ${id}: gone.`),
    ...after.flatMap(({ id, day, happens }) => {
      const former = old.get(id);
      if (!former) return [`Milestone ${id}: new, on ${dateInWords(day)}.`];
      return [
        ...(former.day === day
          ? []
          : [`Milestone ${id}: now on ${dateInWords(day)}, was on ${dateInWords(former.day)}.`]),
        ...(former.happens === happens ? [] : [`Milestone ${id}: now “${happens}”, was “${former.happens}”.`]),
      ];
    }),
  ];
}

function listLines(name: string, before: readonly string[], after: readonly string[]): string[] {
  return [
    ...before.filter((id) => !after.includes(id)).map((id) => `${name}: ${id} gone.`),
    ...after.filter((id) => !before.includes(id)).map((id) => `${name}: ${id} new.`),
  ];
}
