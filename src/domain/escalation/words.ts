import { type PlainDate, readPlainDate } from '../calendar/plain-date.ts';
import { fillerOf } from '../placeholders.ts';
import { fullName, triggerOf } from '../triggers/deficiency-triggers.ts';
import { conditionText } from '../triggers/trigger-words.ts';
import { capitalized, countText, dateInWords, filled, listText } from '../wording.ts';
import type { CaseState, SkippedStep } from './case/case-state.ts';
import { type CaseDay, type DateFault, faultValues } from './case/date-order.ts';
import type { DueItem } from './case/due.ts';
import type { Finding } from './case/escalation-case.ts';
import { edgesOf, namedByEdge } from './case/event-rules.ts';
import type { CaseEvent, EventKind } from './case/events.ts';
import { answeredOn } from './case/late-answers.ts';
import type { Lateness } from './case/lateness.ts';
import type { PossibleEvent } from './case/possible-events.ts';
import type { ProductContent } from './case/products.ts';
import type { Refusal } from './case/refusal.ts';
import { lateSentence, type Remark } from './case/remarks.ts';
import { isEnd } from './edges.ts';
import type { EscalationWords, EventsWords, EventWords, StepsWords } from './escalation-words.ts';
import { aLevel, type LevelId, levelName } from './levels.ts';
import { messageOf } from './messages.ts';
import { fedrampAddress, parties } from './parties.ts';
import type { casePhrases, logTexts } from './texts.ts';
import type { Force, LineId, StepId } from './types.ts';

/*
 * Sentences that are put together: what happened, what is due, why an event does not fit. The fixed texts come from
 * `content/tools/escalation/`; here stands what is computed between them.
 */

/** The word for a force; none where the source only says what happens. */
export const forceWords = { must: 'must', should: 'should', may: 'may', does: '' } as const satisfies Record<
  Force,
  string
>;

/** How many days are left to a last day that is still in time: “3 days left”, “passed 1 day ago”. */
export function daysLeftWords(days: number): string {
  if (days === 0) return 'today is the last day';
  return days > 0 ? `${countText(days, 'day')} left` : `passed ${countText(-days, 'day')} ago`;
}

/** What to say of an event whose day has not come yet; nothing for any other day, or for a text that is no day. */
export function stillToCome(on: string, today: PlainDate, words: Pick<EscalationWords, 'case'>): string | undefined {
  const reading = readPlainDate(on);
  if (!('date' in reading) || reading.date <= today) return undefined;
  return phrasesOf(words)('still-to-come', { date: dateInWords(reading.date), today: dateInWords(today) });
}

/** “For a CAP or Suspension: ”, before a line that is confined to some levels; empty where it is not. */
export function levelsBefore(levels: readonly LevelId[] | undefined): string {
  return levels === undefined ? '' : `For a ${listText(levels, 'or')}: `;
}

/** What a line beneath a step says. */
export function lineText(step: StepId, line: LineId, words: { readonly steps: StepsWords }): string {
  return filled(words.steps[step].lines?.[line] ?? '', { 'fedramp-address': fedrampAddress });
}

/** A finding with the level of its trigger and what was found. */
export function findingText(finding: Finding, words: Pick<EscalationWords, 'case' | 'triggers'>): string {
  if (finding.kind === 'described') return finding.text;
  const say = phrasesOf(words);
  const trigger = triggerOf(finding.trigger);
  const { level } = trigger;
  const text = say('finding', { trigger: fullName(trigger), level, condition: conditionText(trigger, words.triggers) });
  return finding.detail === undefined ? text : `${text} ${say('finding-detail', { detail: finding.detail })}`;
}

/** What an event is called: a few words for a button. */
export function eventLabel(kind: EventKind, words: { readonly events: EventsWords }): string {
  const own = eventWords(kind, words);
  return own?.label ?? edgesOf(kind)[0]?.label ?? kind;
}

/** What a possible event is called. Several messages can be owed at once: each has its own. */
export function possibleLabel({ kind, message }: PossibleEvent, words: { readonly events: EventsWords }): string {
  const label = eventLabel(kind, words);
  return message === undefined ? label : `${label}: ${messageOf(message.id)?.title}`;
}

/** What in an event is ours and not the source’s; nothing where all of it is the source’s. */
export function oursIn(kind: EventKind, words: { readonly events: EventsWords }): string | undefined {
  return eventWords(kind, words)?.ours;
}

/** Why an event does not fit. */
export function refusalText(refusal: Refusal, { refusals, events }: EscalationWords): string {
  const sentences = refusal.map(({ id, values }) =>
    filled(
      refusals[id],
      'event' in values ? { ...values, event: eventLabel(values.event as EventKind, { events }) } : values,
    ),
  );
  return sentences.join(' ');
}

/** Which two days are out of order, and what can be done about it. */
export function dateFaultText(fault: DateFault, words: Pick<EscalationWords, 'case' | 'refusals'>): string {
  return capitalized(filled(words.refusals['dates-out-of-order'], namedDays(faultValues(fault), words)));
}

/** The values of a sentence, its days by their names: `day` and `other` hold ids. */
function namedDays(values: Readonly<Record<string, string>>, { case: { days } }: Pick<EscalationWords, 'case'>) {
  const { day, other } = values;
  return day === undefined || other === undefined
    ? values
    : { ...values, day: days[day as CaseDay] ?? day, other: days[other as CaseDay] ?? other };
}

/** What there is to know about an event that fits. */
export function remarkText({ says }: Remark, words: EscalationWords): string {
  if (typeof says === 'string') return oursIn(says, words) ?? '';
  return capitalized(filled(words.remarks[says.id], namedDays(says.values, words)));
}

/** By how much something came late. */
export function lateText(late: Lateness, words: EscalationWords): string {
  return remarkText({ says: lateSentence(late), ours: false }, words);
}

/** What the actor does in the step in which the case stands. Without an answer of the CSP there is none to adjudicate. */
export function stepAction(state: CaseState, words: EscalationWords): string {
  const { place } = state;
  if (isEnd(place)) return words.edges.ends[place];
  return place === 'decide' && answeredOn(state) === undefined
    ? phrasesOf(words)('decide-alone')
    : words.steps[place].action;
}

/** What somebody has to bring about. */
export function productText(says: ProductContent, words: EscalationWords): string {
  const say = phrasesOf(words);
  if ('line' in says) {
    const line = lineText(says.of, says.line, words);
    return says.level === undefined ? line : say('line-at-level', { level: aLevel(says.level), line });
  }
  if ('message' in says) {
    return say('message-at-level', { message: messageOf(says.message)?.title ?? '', level: aLevel(says.level) });
  }
  if ('part' in says) return words.steps[says.step][says.part];
  return say(says.phrase);
}

/** What is due. */
export function dueText({ what }: DueItem, words: Pick<EscalationWords, 'case'>): string {
  const say = phrasesOf(words);
  if ('message' in what) return messageOf(what.message)?.title ?? what.message;
  if (what.resolution === 'timeframe') return say('due-timeframe', { level: aLevel(what.level) });
  return say(what.resolution === 'plan' ? 'due-plan' : 'due-deadline');
}

/** Why a step was passed over. */
export function skipReason({ edge, because }: SkippedStep, words: Pick<EscalationWords, 'edges' | 'events'>): string {
  if (because === undefined) return words.edges.edges[edge] ?? '';
  const own = eventWords(because, words);
  return own?.ahead ?? own?.ours ?? '';
}

/** The steps that are passed over, in a sentence: “Steps 3 and 4 are skipped.” @param numbers At least one, in order. */
export function skipsSentence(numbers: readonly number[]): string {
  const [first, second, ...more] = numbers;
  if (second === undefined) return `Step ${first} is skipped.`;
  return `Steps ${first} ${more.length === 0 ? `and ${second}` : `to ${numbers.at(-1)}`} are skipped.`;
}

/** Some steps by their numbers: “step 3”, “steps 3 and 4”. */
export function stepsText(numbers: readonly number[]): string {
  return `${numbers.length === 1 ? 'step' : 'steps'} ${listText(numbers.map(String))}`;
}

/** What happened, in a sentence or two for the log. The day and the user’s note are not in it. */
export function describeEvent(event: CaseEvent, words: Pick<EscalationWords, 'log'>): string {
  const say = fillerOf<typeof logTexts>(words.log);
  const until = (id: 'answer-by' | 'criteria-by' | 'respond-by', date: PlainDate | undefined) =>
    date === undefined ? '' : ` ${say(id, { date: dateInWords(date) })}`;
  switch (event.kind) {
    case 'deficiency-found':
      return `${say(event.kind)} ${existingText(event.existing, words)}`;
    case 'raise-chosen':
    case 'immediate-chosen':
      return say(event.kind, { level: aLevel(event.level) });
    case 'intent-notified':
      return `${say(event.kind)}${until('answer-by', event.answerBy)}`;
    case 'intent-answered':
    case 'answered-late':
      return say(event.kind, { answerer: parties[event.by].name });
    case 'decided':
      return event.level === 'none' ? say('decided-none') : say(event.kind, { level: levelName(event.level) });
    case 'decision-notified':
      return `${say(event.kind)}${until('criteria-by', event.deadline)}${until('respond-by', event.respondBy)}`;
    case 'plan-submitted': {
      const { lacking = [] } = event;
      return lacking.length === 0 ? say(event.kind) : say('plan-lacking', { lines: listText(lacking) });
    }
    case 'message-sent':
      return say(event.kind, { message: messageOf(event.message)?.title ?? event.message });
    case 'date-agreed':
      return say(`agreed-${event.which}`, { date: dateInWords(event.until) });
    default:
      return say(event.kind);
  }
}

function existingText(existing: LevelId | 'none' | undefined, { log }: Pick<EscalationWords, 'log'>): string {
  const say = fillerOf<typeof logTexts>(log);
  if (existing === undefined) return say('existing-unknown');
  return existing === 'none' ? say('existing-none') : say('existing-level', { level: aLevel(existing) });
}

function eventWords(kind: EventKind, { events }: { readonly events: EventsWords }): EventWords | undefined {
  return isNamedByEdge(kind) ? undefined : events[kind];
}

function isNamedByEdge(kind: EventKind): kind is (typeof namedByEdge)[number] {
  return namedByEdge.some((one) => one === kind);
}

function phrasesOf(words: Pick<EscalationWords, 'case'>) {
  return fillerOf<typeof casePhrases>(words.case.phrases);
}
