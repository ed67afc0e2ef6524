import { type PlainDate, plainDate } from '../domain/calendar/plain-date.ts';
import { type CertificationType, firstDay, type RulesetDays, typesOf } from '../domain/changes/ruleset-days.ts';
import { dateInWords, listText } from '../domain/wording.ts';
import type { RulesetData } from '../schemas/deadline.ts';
import type { UpdateData } from '../schemas/update.ts';

/** What FedRAMP calls the two types of certification. */
export const typeNames = { rev5: 'Rev5', '20x': '20x' } as const satisfies Record<CertificationType, string>;

/** When a change counts. */
export type UpdateDays = Pick<UpdateData, 'from' | 'onlyRev5'> & { readonly rulesets: readonly RulesetData[] };

/**
 * When a change takes effect, in words. A rule that may be followed before it must be says both: “Rev5: optional from
 * July 4, 2026, mandatory from January 1, 2027, with grace to June 1, 2027”. Days that hold for one type of certification
 * only, or that differ between the two, name the type.
 *
 * @returns The words, without a full stop at the end; empty where no day is known.
 */
export const takesEffect = (days: UpdateDays): string => inWords(days, daysText);

/** The same in short: the days from which the change must be followed. */
export const takesEffectBriefly = (days: UpdateDays): string => inWords(days, briefText);

function inWords({ from, rulesets, onlyRev5 }: UpdateDays, text: (days: RulesetDays) => string): string {
  if (from === null) return '';
  const own = dateInWords(plainDate(from));
  if (rulesets.length === 0) return own;
  const each = typesOf({ onlyRev5 }).flatMap((type) =>
    rulesets.map((ruleset) => ({ type, ruleset, words: text(ruleset[type]) })),
  );
  const groups = [...Map.groupBy(each, ({ words }) => words)];
  const first = each.map(({ type, ruleset }) => firstDay(ruleset[type])).toSorted()[0] ?? from;
  const [only] = groups;
  const isForAll = groups.length === 1 && !onlyRev5;
  if (isForAll && (only?.[0] === `from ${own}` || only?.[0] === own)) return own;
  const words = groups.map(([words, entries]) => `${isForAll ? '' : `${whose(entries, rulesets.length)}: `}${words}`);
  // A change that began before its rules did says so first.
  return [...(from < first ? [own] : []), ...words].join('; ');
}

/** “Rev5”, “Rev5 and 20x”, or, where the change follows several rulesets, “CPO, Rev5”. */
function whose(entries: readonly { type: CertificationType; ruleset: RulesetData }[], count: number): string {
  const types = listText([...new Set(entries.map(({ type }) => typeNames[type]))]);
  const codes = [...new Set(entries.map(({ ruleset }) => ruleset.id))];
  return codes.length === count ? types : `${types}, ${listText(codes)}`;
}

const words = (day: PlainDate) => dateInWords(day);

function daysText(days: RulesetDays): string {
  const { optional, obtain, maintain, graceEnds, graceEndsAtAssessmentAfter } = days;
  if (obtain === maintain && (optional ?? obtain) === obtain && graceEnds === obtain) return `from ${words(obtain)}`;
  const may = optional !== undefined && optional < obtain ? `optional from ${words(optional)}, ` : '';
  const grace =
    graceEnds === undefined
      ? `, with grace to the first assessment begun after ${words(graceEndsAtAssessmentAfter ?? maintain)}`
      : `, with grace to ${words(graceEnds)}`;
  return `${may}mandatory from ${twoDays(days)}${grace}`;
}

const briefText = (days: RulesetDays) => twoDays(days);

const twoDays = ({ obtain, maintain }: RulesetDays) =>
  obtain === maintain ? words(obtain) : `${words(obtain)} (new) and ${words(maintain)} (active)`;
