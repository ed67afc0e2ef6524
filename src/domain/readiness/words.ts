import type { PlainDate } from '../calendar/plain-date.ts';
import { roleName } from '../process/roles.ts';
import { fillPeriods } from '../schedule/periods.ts';
import { countText, dateInWords, listText } from '../wording.ts';
import type { ChecklistItem, ItemId } from './checklist.ts';
import type { LimitId } from './limits.ts';
import type { StageId } from './stages.ts';
import type { AssessorRole, Force, ItemMove, ItemState, ReadinessCounts, ScopeField, StageState } from './types.ts';

/** Whether the assessor has to act on an item; absent while the role is not given. */
type Part = { readonly yours?: boolean };
/** What the list of open items says of an item. */
type OpenItem = Pick<ChecklistItem, 'actors' | 'whoActs'> & {
  readonly title: string;
  readonly statusName: string;
  readonly owner?: string;
  readonly target?: string;
  readonly daysLate?: number;
};

/*
 * The words that the rules take, and the sentences that they compute. Fixed text is content:
 * `content/tools/readiness/`, checked by `src/tools/readiness/words.schema.ts`.
 */

/** What the checklist says of an item. A time is written as `{period-id}`. */
export interface ItemWords {
  /** A few words for lists. */
  readonly title: string;
  /** What holds once it is done, worded for a CSP that judges itself. */
  readonly csp: string;
  /** The same, worded for an agency that judges a CSP. */
  readonly agency: string;
  /** Why it matters. */
  readonly why: string;
  /** The condition of the source that only the assessor can judge; for a conditional item. */
  readonly onlyIf?: string | undefined;
}

/** What the checklist says of a stage. A number that has a home is written as `{period-id}`. */
export interface StageWords {
  readonly title: string;
  /** What the stage leads to, to end the sentence “Between you and …”. */
  readonly goal: string;
  /** Said of the stage as a whole. */
  readonly note: string;
}

/** The words of a scope field. */
export interface ScopeWords {
  readonly label: string;
  readonly question: string;
  /** What is missing without it, to end the sentence “Say first …”. */
  readonly missing: string;
}

/** The names of the choices: who judges, and the state of an item. */
export interface ChoiceNames {
  readonly roles: Readonly<Record<AssessorRole, { readonly name: string }>>;
  readonly states: Readonly<Record<ItemState | 'not-answered', string>>;
}

/** A remark on an entry that needs a second look. */
export type RemarkId = 'kept' | 'must-without-exception' | 'reason-missing';

/** The words of an assessment. */
export interface ChecklistWords extends ChoiceNames {
  readonly items: Readonly<Record<ItemId, ItemWords>>;
  readonly stages: Readonly<Record<StageId, StageWords>>;
  /** Why an item outside a limit does not apply. */
  readonly limits: Readonly<Record<LimitId, string>>;
  readonly scope: Readonly<Record<ScopeField, ScopeWords>>;
  readonly statuses: Readonly<Record<'does-not-apply' | 'not-assessed', string>>;
  readonly remarks: Readonly<Record<RemarkId, string>>;
  /** The result where no item is open, without a full stop. */
  readonly nothingOpen: string;
}

/** The words of an item for the role, with every time filled in. */
export function itemWords({ id, isConditional }: ChecklistItem, role: AssessorRole | undefined, words: ChecklistWords) {
  const { title, why, onlyIf, ...texts } = words.items[id];
  return {
    title,
    why: fillPeriods(why),
    ...(role === undefined ? {} : { text: fillPeriods(texts[role]) }),
    ...(isConditional ? { onlyIf: onlyIf ?? '' } : {}),
  };
}

/** The label of a force; empty where the source only describes what happens. */
export function forceName(force: Force): string {
  return force === 'does' ? '' : force;
}

/** Who has to act on an item, by their short names, and whether we name them: “CSP and 3PAO”, “Agency (our reading)”. */
export function actorNames({ actors, whoActs }: Pick<ChecklistItem, 'actors' | 'whoActs'>): string {
  return `${listText(actors.map(roleName))}${whoActs === undefined ? '' : ' (our reading)'}`;
}

/** What stands between the assessor and a stage’s goal, in a sentence or two. */
export function stageSentence(goal: string, state: StageState, between: readonly Part[], notAssessed: number): string {
  const waiting =
    notAssessed === 0 ? '' : ` ${countText(notAssessed, 'item')} can be judged once the questions above are answered.`;
  switch (state) {
    case 'open': {
      const stand = between.length === 1 ? 'stands' : 'stand';
      return `${countText(between.length, 'item')} ${stand} between you and ${goal}.${shareOf(between)}${waiting}`;
    }
    case 'not-assessed':
      return `As far as is known, nothing stands between you and ${goal}.${waiting}`;
    case 'not-applicable':
      return `Nothing on the way to ${goal} applies to you.`;
    case 'reached':
      return `Nothing stands between you and ${goal}.`;
  }
}

/** How many of the items the assessor has to act on; empty while the role is not given. */
function shareOf(between: readonly Part[]): string {
  if (between.some((item) => item.yours === undefined)) return '';
  const yours = between.filter((item) => item.yours).length;
  if (yours === 0) return ` Others have to act.`;
  if (yours === between.length) return ` You have to act on ${yours === 1 ? 'it' : 'all of them'}.`;
  const rest = between.length - yours;
  return ` You have to act on ${yours} of them, others on ${rest === 1 ? '1' : 'the rest'}.`;
}

/** What changed between two days, in a sentence or two. */
export function changesSentence(moves: readonly ItemMove[], hasScopeChanged: boolean): string {
  const count = (...counted: ItemMove[]) => moves.filter((move) => counted.includes(move)).length;
  const parts = [
    [count('done'), 'done since'],
    [count('no-longer-done'), 'no longer done'],
    [count('now-open'), 'now open'],
    [count('no-longer-open'), 'no longer open'],
    [count('moved'), 'in another state'],
    [count('noted', 'set-apart'), 'changed in other ways'],
  ] as const;
  const counts = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  const sum = counts.length === 0 ? 'Nothing has changed.' : `Items: ${counts.join(', ')}.`;
  return hasScopeChanged
    ? `${sum} The role, the impact level, or the authorizations also changed, so the two days do not count the same items.`
    : sum;
}

/** How many items have which status: “5 done, 11 open, 27 not applicable, 98 in all”. */
export function countsText({ all, done, open, notApplicable, notAssessed }: ReadinessCounts): string {
  const waiting = notAssessed === 0 ? '' : `, ${notAssessed} not assessed`;
  return `${done} done, ${open} open, ${notApplicable} not applicable${waiting}, ${all} in all`;
}

/** The progress of a stage or of the whole checklist, among the items that apply: “5 of 16 done”. */
export function progressText({ all, done, notApplicable }: ReadinessCounts): string {
  const applying = all - notApplicable;
  return applying === 0 ? 'Does not apply' : `${done} of ${applying} done`;
}

/** The same, with what is open, if anything: “5 of 16 done, 11 open”. */
export function progressAndOpenText(counts: ReadinessCounts): string {
  return counts.open === 0 ? progressText(counts) : `${progressText(counts)}, ${counts.open} open`;
}

/** The progress of the whole checklist in a sentence, with how many items wait for an answer. */
export function wholeSentence(counts: ReadinessCounts): string {
  const { open, notAssessed } = counts;
  const waiting = notAssessed === 0 ? '' : `, ${notAssessed} waiting for an answer above`;
  return `The whole checklist: ${progressText(counts)}, ${open} open${waiting}.`;
}

/** How long an open item is overdue: “3 days overdue”. */
export function latenessText(days: number): string {
  return `${countText(days, 'day')} overdue`;
}

/** An open item in a line, with how it stands, who acts, its owner, and by when. */
export function openItemText(item: OpenItem): string {
  const { title, statusName, owner, target, daysLate } = item;
  const late = daysLate === undefined ? '' : `, ${countText(daysLate, 'day')} ago`;
  const details = [
    statusName.toLowerCase(),
    `for: ${actorNames(item)}`,
    ...(owner === undefined ? [] : [`owner: ${owner}`]),
    ...(target === undefined ? [] : [`by ${target}${late}`]),
  ];
  return `${title} (${details.join('; ')})`;
}

/** Who has to act, in a sentence: “For CSP and 3PAO: others have to act.” */
export function actorsSentence({ yours, ...item }: Pick<ChecklistItem, 'actors' | 'whoActs'> & Part): string {
  return `For ${actorNames(item)}${yours === false ? ': others have to act' : ''}.`;
}

/** An item’s title with its number in a list of the source, if it has one: “Step 2: Package checklist submitted”. */
export function numberedTitle(step: number | undefined, title: string): string {
  return step === undefined ? title : `Step ${step}: ${title}`;
}

/** What the source does where an item has this label. */
const forceSentences = {
  must: 'Must: the source requires it',
  should: 'Should: the source recommends it',
  may: 'May: the source allows it',
} as const satisfies Record<Exclude<Force, 'does'>, string>;

/**
 * The label of an item’s force and what it means, in a sentence; empty where the source only describes what happens.
 * @param mayEffect What follows from a “may”, if it is to be said.
 */
export function forceSentence(force: Force, mayEffect?: string): string {
  if (force === 'does') return '';
  const effect = force === 'may' && mayEffect !== undefined ? `, ${mayEffect}` : '';
  return `${forceSentences[force]}${effect}.`;
}

/** That the target date of an open item has passed. */
export function dueSentence(target: PlainDate, daysLate: number): string {
  return `Was due on ${dateInWords(target)}: ${latenessText(daysLate)}.`;
}

/** The label of the comparison of two days, with how many days are kept. */
export function keptDaysLabel(kept: number): string {
  return `Two days of this assessment (${kept} kept)`;
}

/** That values were set, or entries cleared, for several items at once: “Set for 12 items: state. Cleared for 12 items: owner.” */
export function setSentence(items: number, set: readonly string[], emptied: readonly string[] = []): string {
  const sentence = (verb: string, entries: readonly string[]) =>
    entries.length === 0 ? [] : [`${verb} for ${countText(items, 'item')}: ${entries.join(', ')}.`];
  return [...sentence('Set', set), ...sentence('Cleared', emptied)].join(' ');
}

/** That the state of a day is kept, and whether it took the place of one kept earlier on that day. */
export function keptSentence(day: PlainDate, isReplaced: boolean): string {
  return `Kept the state of ${dateInWords(day)}${isReplaced ? ', in place of the one kept earlier today' : ''}.`;
}

/** That the state kept on a day was deleted. */
export function deletedSentence(day: PlainDate): string {
  return `Deleted the state of ${dateInWords(day)}.`;
}
