import type { PlainDate } from '../calendar/plain-date.ts';
import { firstDay } from '../changes/ruleset-days.ts';
import { countText, dateInWords, listText, numberText } from '../wording.ts';
import { dueLines, leftText } from './due-lines.ts';
import type { TransitionFacts } from './facts.ts';
import { type ResultWords, sayer } from './result-words.ts';
import { type ClassId, classesOf, type RulesData, type Timeframe } from './rules-data.ts';
import type { RulesetAnswer } from './ruleset-answer.ts';
import type { Grace } from './ruleset-state.ts';
import type { RemarkId, Situation } from './situation.ts';
import type { Transition } from './transition.ts';

/** A time as it was printed: “6 hours”, “1 business day”, “November 17, 2026”. */
export function timeText({ value, unit }: Timeframe): string {
  if (typeof value === 'string') return dateInWords(value);
  return countText(value, unit === 'date' ? 'day' : unit.replace(/s$/, ''));
}

/** A time with its condition; with its class where the duty has other classes, too, and none was chosen. */
export function timeLine(time: Timeframe, ownClass: ClassId | undefined): string {
  const place = time.class === 'all' || ownClass !== undefined ? '' : `Class ${time.class}, `;
  return `${place}${time.condition}: ${timeText(time)}`;
}

/** The classes of a duty: “Class B, C, and D”. */
export function classesText(classes: 'all' | readonly ClassId[], all: string): string {
  return classes === 'all' ? all : `Class ${listText(classes)}`;
}

/** Whether an agency asks about a ruleset of its own, for which the days of certifications are printed. */
const isAgencys = ({ isOwn }: RulesetAnswer, { side }: Situation) => side === 'agency' && isOwn;

/** Whether a ruleset has no grace: it ends on the day from which it is needed. */
const hasNoGrace = ({ days, grace }: RulesetAnswer) => grace.kind === 'day' && grace.day <= days.maintain;

/** How a ruleset stands, in a word or two. */
export function outlookName(answer: RulesetAnswer, situation: Situation, { result }: ResultWords): string {
  const { outlook } = answer;
  if (isAgencys(answer, situation)) {
    if (outlook === 'may' || outlook === 'new-only') return result['state-may'];
    if (outlook !== 'not-yet' && outlook !== 'followed' && outlook !== 'set-apart') return result['state-agency-binds'];
  }
  return outlook === 'grace-over' && hasNoGrace(answer) ? result['state-no-grace'] : result[`state-${outlook}`];
}

/** How a ruleset stands, and when grace ends where that is still to come, in a sentence or two. */
export function outlookSentence(answer: RulesetAnswer, { situation }: Transition, words: ResultWords): string {
  const say = sayer(words);
  const { days, grace, outlook } = answer;
  const obtain = dateInWords(days.obtain);
  const maintain = dateInWords(days.maintain);
  const over = dateInWords(grace.kind === 'unknown' ? days.maintain : grace.day);
  if (isAgencys(answer, situation) && outlook !== 'not-yet' && outlook !== 'followed' && outlook !== 'set-apart') {
    const mayOnly = outlook === 'may' || outlook === 'new-only';
    return mayOnly ? say('says-agency-may', { maintain }) : say('says-agency-binds', { maintain });
  }
  switch (outlook) {
    case 'not-yet':
      return say('says-not-yet', { first: dateInWords(firstDay(days)) });
    case 'may':
      return situation.stage === 'keep'
        ? `${say('says-may-keep', { maintain })} ${graceText(grace, days.maintain, words)}`
        : say('says-may-obtain', { obtain });
    case 'new-only':
      return `${say('says-new-only', { maintain })} ${graceText(grace, days.maintain, words)}`;
    case 'to-apply':
      return say('says-to-apply', { obtain });
    case 'needed':
      return `${say('says-needed', { maintain })} ${graceText(grace, days.maintain, words)}`;
    case 'grace-over':
      return hasNoGrace(answer) ? say('says-no-grace', { maintain }) : say('says-grace-over', { day: over });
    case 'lost':
      return hasNoGrace(answer) ? say('says-lost-no-grace', { maintain }) : say('says-lost', { day: over });
    case 'followed':
      return say('says-followed');
    case 'set-apart':
      return say('says-set-apart');
  }
}

/** When grace ends, in a sentence. */
function graceText(grace: Grace, maintain: PlainDate, words: ResultWords): string {
  const say = sayer(words);
  switch (grace.kind) {
    case 'day':
      return grace.day > maintain ? say('grace-day', { day: dateInWords(grace.day) }) : say('grace-none');
    case 'assessment': {
      const days = { day: dateInWords(grace.day), after: dateInWords(grace.after) };
      return grace.isBeforeNeeded ? say('grace-before-needed', days) : say('grace-assessment', days);
    }
    case 'unknown': {
      const after = dateInWords(grace.after);
      return grace.why === 'no-start' ? say('grace-no-start', { after }) : say('grace-not-after', { after });
    }
  }
}

/** When grace ends, as it stands in a table. */
export function graceCell(grace: Grace, maintain: PlainDate, words: ResultWords): string {
  const say = sayer(words);
  switch (grace.kind) {
    case 'day':
      return grace.day > maintain ? dateInWords(grace.day) : say('cell-no-grace');
    case 'assessment':
      return say('cell-grace-worked-out', { day: dateInWords(grace.day) });
    case 'unknown': {
      const after = dateInWords(grace.after);
      return grace.why === 'no-start' ? say('cell-grace-at', { after }) : say('cell-grace-one-after', { after });
    }
  }
}

/** A remark on the facts, in a sentence. */
export function remarkText(
  remark: RemarkId,
  facts: TransitionFacts,
  { situation }: Pick<Transition, 'situation'>,
  words: ResultWords,
): string {
  const say = sayer(words);
  switch (remark) {
    case 'no-such-class':
      return say('remark-no-such-class', { class: facts.class ?? '', classes: listText(classesOf[situation.type]) });
    case 'level-is-no-class':
      return say('remark-level-is-no-class', { level: facts.level ?? '' });
    case 'level-not-named':
      return say('remark-level-not-named', { level: facts.level ?? '' });
    case 'assessment-past':
      return say('remark-assessment-past', { day: facts.assessment ? dateInWords(facts.assessment) : '' });
    default:
      return say(`remark-${remark}`);
  }
}

/** Which version of the rules a result stands on, when it was checked, and which later ones were not seen. */
export function basisText({ version }: RulesData, words: ResultWords): string {
  const say = sayer(words);
  const { repository, commit, id, checked, others } = version;
  return [
    say('basis', {
      repository,
      commit: commit.slice(0, 7),
      version: versionName(id),
      checked: dateInWords(checked),
    }),
    ...others.filter(({ seen }) => seen === 'none').map(({ number }) => say('basis-later', { number })),
  ].join(' ');
}

/** The same in a few words, beside each ruleset. */
export const basisShort = ({ version: { id, commit, checked } }: RulesData, words: ResultWords): string =>
  sayer(words)('basis-short', {
    version: versionName(id),
    commit: commit.slice(0, 7),
    checked: dateInWords(checked),
  });

/** A version as people read it: its day, or what was saved as one. */
export function versionName(id: string): string {
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(id) ? dateInWords(id as PlainDate) : id;
}

/** How many rulesets the reader has to follow now, in a sentence; then the next day that counts. */
export function headlineOf({ rulesets, situation, due }: Transition, words: ResultWords): string {
  const say = sayer(words);
  const own = rulesets.filter(({ isOwn }) => isOwn);
  const needed = own.filter(({ state }) => ['to-apply', 'needed', 'grace-over'].includes(state)).length;
  const counts = { needed: numberText(needed), all: numberText(own.length) };
  const id =
    situation.side === 'agency' ? 'headline-agency' : situation.stage === 'keep' ? 'headline' : 'headline-apply';
  const [next] = dueLines(
    due.filter(({ daysLeft }) => daysLeft >= 0),
    words,
  );
  return [
    say(id, counts),
    next
      ? say('headline-next', {
          day: dateInWords(next.day),
          left: leftText(next.daysLeft, words),
          text: next.text.replace(/\.$/, ''),
        })
      : say('nothing-next'),
  ].join(' ');
}

/** How many duties a ruleset has that a report does not list: “12 more duties” beside some that it lists. */
export const dutiesLeft = (count: number, isBesideOthers: boolean): string =>
  isBesideOthers ? countText(count, 'more duty', 'more duties') : countText(count, 'duty', 'duties');
