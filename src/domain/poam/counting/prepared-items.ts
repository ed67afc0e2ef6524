import { dayNumber } from '../../calendar/days.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { PoamEvidence, PoamItem } from '../evidence.ts';
import type { CountingChoices } from '../switches/choices.ts';
import type { CountedFiles } from './as-of.ts';
import { mayHideMore } from './certainty.ts';
import type { DatedItem } from './standings.ts';
import { type WeaknessKey, weaknessKeys } from './weakness-keys.ts';

/** The vulnerabilities of all items, by one way to tell them apart. */
export interface NumberedWeaknesses {
  /** For each item the numbers of its vulnerabilities. An item that cannot be told apart has one of its own. */
  readonly ofItem: readonly (readonly number[])[];
  /** What each vulnerability is called, by its number; nothing for one that cannot be told apart. */
  readonly labels: readonly (string | undefined)[];
}

/** The items of all POA&Ms, ready to be counted in more than one way. */
export interface PreparedItems {
  readonly items: readonly DatedItem[];
  /** Whether the items are of several systems, and nobody has said which one counts. */
  readonly isOfSeveralSystems: boolean;
  /** Whether the POA&Ms that are counted may hold items that were not read. */
  readonly mayHideMore: boolean;
  /** Computed once for each way. */
  readonly weaknesses: (by: CountingChoices['key']) => NumberedWeaknesses;
}

/** Works out once what no switch changes: ages, and the vulnerabilities for which items stand. */
export function prepareItems(
  poams: readonly PoamEvidence[],
  files: CountedFiles,
  isOfSeveralSystems = false,
): PreparedItems {
  const day = files.asOf === undefined ? undefined : dayNumber(files.asOf);
  const poamDay = files.poamDate === undefined ? day : dayNumber(files.poamDate);
  const items: DatedItem[] = [];
  for (const poam of poams) {
    const isCurrent = files.poams.has(poam);
    for (const item of poam.items) {
      const dated = datedItem(item, items.length, isCurrent, day, poamDay);
      // Of which month an item is says nothing while its system is not known.
      items.push(isOfSeveralSystems ? { ...dated, isCurrent: true, isSystemUnclear: true } : dated);
    }
  }
  const known = new Map<CountingChoices['key'], NumberedWeaknesses>();
  return {
    items,
    isOfSeveralSystems,
    mayHideMore: mayHideMore(files.poams),
    weaknesses: (by) => {
      const found = known.get(by) ?? numberWeaknesses(items, by);
      known.set(by, found);
      return found;
    },
  };
}

function datedItem(
  item: PoamItem,
  index: number,
  isCurrent: boolean,
  day: number | undefined,
  poamDay: number | undefined,
): DatedItem {
  const age = daysSince(item.detected, day);
  const checkInAge = item.vendorDependency === 'yes' ? checkInDays(item.vendorCheckIn, day, poamDay) : undefined;
  return {
    item,
    index,
    isCurrent,
    isLater: age !== undefined && age < 0,
    isDayKnown: day !== undefined,
    ...(age === undefined ? {} : { age }),
    ...(checkInAge === undefined ? {} : { checkInAge }),
  };
}

/** A check-in after the POA&M’s date, but by the day as of which is counted, is as fresh as can be. */
function checkInDays(
  checkIn: PlainDate | undefined,
  day: number | undefined,
  poamDay: number | undefined,
): number | undefined {
  const days = daysSince(checkIn, poamDay);
  if (days === undefined || days >= 0) return days;
  return (daysSince(checkIn, day) ?? days) >= 0 ? 0 : days;
}

function daysSince(date: PlainDate | undefined, day: number | undefined): number | undefined {
  return date === undefined || day === undefined ? undefined : day - dayNumber(date);
}

function numberWeaknesses(items: readonly DatedItem[], by: CountingChoices['key']): NumberedWeaknesses {
  const numbers = new Map<string, number>();
  const labels: (string | undefined)[] = [];
  const risks = new Map<string, number>();
  const ofItem = items.map(({ item }) => {
    const keys = weaknessKeys(item, by);
    if (item.sharedRisk !== undefined) return [numberOfRisk(item, keys)];
    if (keys.length === 0) return [labels.push(undefined) - 1];
    return keys.map(({ key, label }) => {
      const found = numbers.get(key) ?? labels.push(label) - 1;
      numbers.set(key, found);
      return found;
    });
  });
  return { ofItem, labels };

  /** Items of one risk are one vulnerability, whatever else tells them apart, and so is another item of a key of theirs. */
  function numberOfRisk({ place, sharedRisk, name, id }: PoamItem, keys: readonly WeaknessKey[]): number {
    const risk = JSON.stringify([place.file, sharedRisk]);
    const known = risks.get(risk) ?? keys.map(({ key }) => numbers.get(key)).find((number) => number !== undefined);
    const found = known ?? labels.push(keys[0]?.label ?? name ?? id) - 1;
    risks.set(risk, found);
    for (const { key } of keys) if (!numbers.has(key)) numbers.set(key, found);
    return found;
  }
}
