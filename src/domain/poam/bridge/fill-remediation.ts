import type { AgedTriggerId, OpenItem, Remediation, TriggerFacts } from '../../triggers/facts/trigger-facts.ts';
import { fullName } from '../../triggers/trigger-names.ts';
import { vulnerabilityTriggerOf } from '../../triggers/vulnerabilities.ts';
import { countText, listText, numberText } from '../../wording.ts';
import type { EvidenceCount } from '../counting/count-with.ts';
import type { JudgedItem } from '../counting/judged-items.ts';
import type { LateCount } from '../counting/late-counts.ts';
import { isUndecided } from '../counting/undecided-systems.ts';
import type { CountingChoices } from '../switches/choices.ts';
import { type Filling, type FillOptions, kept, leftOpen, mayReplace, outcomeOf } from './filling.ts';
import { givenItems, openItems } from './open-items.ts';

/**
 * Fills the late items, one by one or as counts. Given one by one, those that are left out have their exception, and
 * exceptions do not count.
 */
export function fillRemediation(count: EvidenceCount, facts: TriggerFacts, options: FillOptions): Filling {
  const field = 'remediation';
  const { late, asOf, poamFiles, items } = count;
  if (late.length === 0) return leftOpen(field, facts, 'No POA&M was given.');
  if (asOf === undefined) return leftOpen(field, facts, 'The day of the count is not known.');
  if (isUndecided(count.conflict)) return leftOpen(field, facts, count.conflict?.text ?? '');
  const before = facts.remediation;
  const isGiven = before?.items !== undefined || Object.values(before?.counts ?? {}).some((one) => one !== undefined);
  if (isGiven && !mayReplace(field, options)) {
    return kept(field, facts, 'The items or counts that you entered stay. Those of the POA&M are not used.');
  }
  const list = options.form === 'counts' ? '' : listOf(items, count.choices.unit, options);
  const filled = typeof list === 'string' ? asCounts(before, count, options, list) : asItems(before, list, options);
  const mayHideMore = isLowerBound(count);
  const remediation = { ...filled.remediation, ...(mayHideMore ? { isLowerBound: true } : {}) };
  const text = mayHideMore ? `${filled.text} There may be more: not everything in the POA&M was read.` : filled.text;
  const source = { field, outcome: outcomeOf(isGiven), text, files: poamFiles } as const;
  return { facts: { ...facts, remediation }, source };
}

interface ItemList {
  readonly unit: 'items' | 'unique';
  readonly items: readonly OpenItem[];
}

/** Whether the POA&M that is counted may hold items that were not read. */
function isLowerBound({ shortfallsIn }: EvidenceCount): boolean {
  return shortfallsIn.includes('poams');
}

/** The list that gives the number of every trigger, on the day of the count and on each later one; or why there is none. */
function listOf(
  judged: readonly JudgedItem[],
  chosen: CountingChoices['unit'],
  { mostListed = Number.POSITIVE_INFINITY }: FillOptions,
): ItemList | string {
  const given = givenItems(judged);
  // Where each item stands for one vulnerability at most, items are the higher number always.
  if (chosen === 'higher' && given.some(({ one }) => one.weaknessNumbers.length > 1)) {
    return 'No list can give the higher number for every day, because some items represent several vulnerabilities.';
  }
  const unit = chosen === 'unique' ? 'unique' : 'items';
  const items = openItems(given, unit);
  if (items.length <= mostListed) return { unit, items };
  return `A list would have ${countText(items.length, 'entry', 'entries')}, more than the limit of ${numberText(mostListed)}.`;
}

type Remediated = { readonly remediation: Remediation; readonly text: string };

function asItems(before: Remediation | undefined, { unit, items }: ItemList, options: FillOptions): Remediated {
  const excepted = items.filter(({ exception }) => exception !== 'none').length;
  const noun = unit === 'unique' ? 'vulnerabilities, once for each rating,' : 'items';
  const typed = mayReplace('remediation', options) ? undefined : before?.countExceptions;
  const isKept = typed === true && excepted > 0;
  const exceptions = isKept
    ? `${countText(excepted, 'item')} with a deviation or vendor dependency ${excepted === 1 ? 'counts' : 'count'}, because you chose that. The count from the files leaves out these items.`
    : `${countText(excepted, 'item')} with a deviation or vendor dependency ${excepted === 1 ? 'does' : 'do'} not count.`;
  const remediation = { items, countExceptions: typed ?? false };
  return {
    remediation,
    text: `The ${items.length} open ${noun} of the POA&M. ${excepted === 0 ? '' : exceptions}`.trim(),
  };
}

/**
 * The four counts, without those that items which cannot be assessed could turn.
 *
 * @param why Why they are no list, in a sentence; empty where counts were asked for.
 */
function asCounts(
  before: Remediation | undefined,
  count: EvidenceCount,
  options: FillOptions,
  why: string,
): Remediated {
  // “At least 0” says nothing; “at least 2” does where the calculator knows that there may be more.
  const isUsable = ({ state, certainty }: LateCount) =>
    state !== 'not-assessed' || (isLowerBound(count) && certainty === 'at-least');
  const decided = count.late.filter(isUsable);
  const open = count.late.filter((one) => !isUsable(one));
  const counts = Object.fromEntries(decided.map(({ trigger, used }) => [trigger, used])) as {
    readonly [Id in AgedTriggerId]?: number;
  };
  const typed = mayReplace('remediation', options) ? undefined : before?.countExceptions;
  const names = listText(open.map(({ trigger }) => fullName(vulnerabilityTriggerOf(trigger))));
  const text = [
    `${countText(decided.length, 'count')} of late items from the POA&M.`,
    ...(open.length === 0 ? [] : [`Left open, because items that cannot be assessed could decide: ${names}.`]),
    why === ''
      ? 'Counts do not show when a trigger will be met. A list of the items does.'
      : `${why} Counts do not show when a trigger will be met.`,
  ].join(' ');
  return { remediation: { counts, ...(typed === undefined ? {} : { countExceptions: typed }) }, text };
}
