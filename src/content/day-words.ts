import { addDays } from '../domain/calendar/days.ts';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { RulesetEvent } from '../domain/changes/key-days.ts';
import type { Span } from '../domain/changes/standing.ts';
import { dateInWords, filled, listText } from '../domain/wording.ts';
import type { SiteWords } from '../schemas/site-words.ts';
import { typeNames } from './takes-effect.ts';

type Words = SiteWords<'pages/today'>;
type States = Words['states']['playbook'];

/** What is said of a span, and the days on which it is: from the first, included, to the next span, excluded. */
export interface SpanWords {
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
  readonly words: string;
}

/** What holds on a day, as a sentence: that of the span in which the day lies. Empty where there is none. */
export function wordsOn(spans: readonly SpanWords[], day: PlainDate): string {
  const found = spans.findLast(({ from }) => from === null || from <= day);
  return found ? `${found.words}.` : '';
}

/** Each span in words: “Still holds until January 1, 2027. The new rule is optional from July 4, 2026”. */
export function spanWords(spans: readonly Span[], states: States): SpanWords[] {
  return spans.map((span, index) => {
    const until = spans[index + 1]?.from ?? null;
    return { from: span.from, until, words: wordsOf(span, until, spans[index + 1], states) };
  });
}

function wordsOf(
  { verdict, from, optionalFrom }: Span,
  until: PlainDate | null,
  next: Span | undefined,
  states: States,
): string {
  if (verdict === 'unconfirmed') return states.unconfirmed;
  if (verdict === 'holds' || from === null) {
    if (until === null) return states.holds;
    const may = optionalFrom ? filled(states.optional, { day: dateInWords(optionalFrom) }) : '';
    return filled(states.holdsUntil, { next: dateInWords(until) }) + may;
  }
  const day = dateInWords(from);
  if (verdict === 'ended') return filled(states.ended, { day });
  const ends =
    until !== null && next?.verdict === 'ended' ? filled(states.ends, { last: dateInWords(addDays(until, -1)) }) : '';
  return filled(states.changed, { day }) + ends;
}

/** How many rulesets are named in full; more of them by their codes alone. */
const fewRulesets = 2;

/** What happens to rulesets on a day: “Required for Rev5 and 20x: Vulnerability Detection and Response (VDR).” */
export function eventText(
  { meaning, types, rulesets }: RulesetEvent,
  words: Words['days'],
  titles: ReadonlyMap<string, string>,
): string {
  const names = rulesets.length > fewRulesets ? rulesets : rulesets.map((id) => `${titles.get(id)} (${id})`);
  return filled(words[meaning], { types: listText(types.map((type) => typeNames[type])), rulesets: listText(names) });
}
