import type { PlainDate } from '../../calendar/plain-date.ts';
import { unitText } from '../../triggers/words/amounts.ts';
import { countText, dateInWords, listText, numberText } from '../../wording.ts';
import type { CountingChoices } from '../switches/choices.ts';
import { type AgedLimit, agedLimits, isOver, mayBeOver } from './aged-limits.ts';
import type { JudgedItem } from './judged-items.ts';
import type { Exclusion } from './standings.ts';
import type { SystemConflict } from './systems.ts';
import type { ItemTally, LateNumbers } from './tally.ts';

/** The late items behind the number of a trigger. All lists go from old to young. */
export interface LateCount extends AgedLimit, LateNumbers {
  /** Which of the two numbers is used. */
  readonly unit: 'items' | 'unique';
  readonly late: readonly JudgedItem[];
  /** Items as old, and of its rating, that are left out: false positives, deviations and the like. */
  readonly excluded: readonly JudgedItem[];
  /** Items that may or may not be late: a fact is missing. */
  readonly unclear: readonly JudgedItem[];
  /** The arithmetic in words. */
  readonly text: string;
}

/** Reasons for which an item as old is worth showing beside the count: each is a choice of a switch. */
const shownReasons: readonly Exclusion[] = [
  'configuration',
  'false-positive',
  'operational-requirement',
  'vendor-dependency',
];

/**
 * For each trigger that counts items by age, in the order of Table 1, the items behind its number.
 *
 * @param conflict The systems that the POA&Ms name, where nobody has said which one counts.
 */
export function lateCounts(
  judged: readonly JudgedItem[],
  late: ItemTally['late'],
  choices: CountingChoices,
  conflict: SystemConflict | undefined,
  asOf: PlainDate | undefined,
): LateCount[] {
  const byAge = judged.toSorted((one, other) => (other.age ?? -1) - (one.age ?? -1));
  return agedLimits.map((limit) => {
    const numbers = late[limit.trigger];
    const lists = { late: [] as JudgedItem[], excluded: [] as JudgedItem[], unclear: [] as JudgedItem[] };
    for (const one of byAge) {
      const list = listFor(limit, one);
      if (list !== undefined) lists[list].push(one);
    }
    const unit = choices.unit === 'higher' ? (numbers.unique > numbers.items ? 'unique' : 'items') : choices.unit;
    return {
      ...limit,
      ...numbers,
      unit,
      ...lists,
      text: conflict?.text ?? lateText(limit, numbers, lists, choices, asOf),
    };
  });
}

function listFor(limit: AgedLimit, { standing, rating, age }: JudgedItem): 'late' | 'excluded' | 'unclear' | undefined {
  if (standing.state === 'not-assessed') return mayBeOver(limit, rating, age) ? 'unclear' : undefined;
  if (!isOver(limit, rating, age)) return undefined;
  if (standing.state === 'counted') return 'late';
  return shownReasons.includes(standing.because) ? 'excluded' : undefined;
}

function lateText(
  { impact, days, limit }: AgedLimit,
  { items, unique, used, certainty }: LateNumbers,
  lists: Pick<LateCount, 'late' | 'excluded' | 'unclear'>,
  { unit }: CountingChoices,
  asOf: PlainDate | undefined,
): string {
  if (asOf === undefined) return 'The day of the count is not known, so no age is known.';
  const name = impact === 'high' ? 'High' : 'Moderate';
  const [begun, within] = certainty === 'exact' ? ['', ''] : ['At least ', 'at least '];
  const number = numberText(used);
  const which = unit === 'higher' && items !== unique ? ', the higher number,' : '';
  const chosen = {
    higher: `${begun}${number}`,
    items: `The items, ${within}${number},`,
    unique: `The vulnerabilities, ${within}${number},`,
  }[unit];
  const pending = lists.late.filter((one) => one.pending.length > 0).length;
  const age = `more than ${unitText(days, 'days')} old on ${dateInWords(asOf)}`;
  const counted =
    certainty === 'not-known'
      ? [
          `The number of POA&M items rated ${name} and ${age}, is not known: some may be, but none is certain. The limit is ${limit}.`,
        ]
      : [
          `${begun}${countText(items, 'POA&M item')} rated ${name}, ${within}${countText(unique, 'unique vulnerability', 'unique vulnerabilities')}, ${items === 1 ? 'is' : 'are'} ${age}.`,
          `${chosen}${which} ${unit === 'higher' ? 'is' : 'are'} used; the limit is ${limit}.`,
        ];
  return [
    ...counted,
    ...(pending === 0
      ? []
      : [`${numberText(pending)} of the items ${pending === 1 ? 'has' : 'have'} a pending deviation.`]),
    ...(lists.excluded.length === 0 ? [] : [`Just as old, but left out: ${excludedText(lists.excluded)}.`]),
    ...(lists.unclear.length === 0
      ? []
      : [`${countText(lists.unclear.length, 'item')} may also be that late, but cannot be assessed.`]),
  ].join(' ');
}

const nouns: Readonly<Partial<Record<Exclusion, readonly [string, string]>>> = {
  configuration: ['configuration finding', 'configuration findings'],
  'false-positive': ['false positive', 'false positives'],
  'operational-requirement': ['operational requirement', 'operational requirements'],
  'vendor-dependency': ['vendor dependency', 'vendor dependencies'],
};

function excludedText(excluded: readonly JudgedItem[]): string {
  return listText(
    shownReasons.flatMap((because) => {
      const amount = excluded.filter(
        ({ standing }) => standing.state === 'excluded' && standing.because === because,
      ).length;
      const [singular = '', plural] = nouns[because] ?? [];
      return amount === 0 ? [] : [countText(amount, singular, plural)];
    }),
  );
}
