import { daysBetween } from '../../calendar/days.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Block } from '../../documents/blocks.ts';
import { fillIn, heading, paragraph } from '../../documents/make-blocks.ts';
import { countText, dateInWords } from '../../wording.ts';
import { type Lateness, latenessOf } from '../case/lateness.ts';
import { aLevel, levelName, levelOf } from '../levels.ts';
import { partyInSentence } from '../parties.ts';
import type { LineId } from '../types.ts';
import { type DraftFacts, responseLines } from './draft-facts.ts';
import { dateLine, deficiencyBlocks, signature } from './letter-blocks.ts';

/** An outline for the CSP’s response of step 4 (PM-061 to PM-066). */
export function intentResponse(facts: DraftFacts): Block[] {
  const { say, state } = facts;
  const late = answeredLate(facts);
  const intended = late?.level ?? state.intended;
  const notified = late?.notifiedOn ?? state.days['intent-notified'];
  const about =
    intended === undefined || notified === undefined
      ? say('answers-open')
      : say('answers', { date: dateInWords(notified), level: aLevel(intended) });
  return [
    paragraph([about, ...(late === undefined ? lateSentences('answer', facts) : late.sentence)].join(' ')),
    ...deficiencyBlocks(facts),
    heading(say('response')),
    fillIn(say('rebuttal')),
    fillIn(say('evidence')),
    ...signature(
      intended === undefined
        ? say('for-csp')
        : say('signed-for', { party: partyInSentence(levelOf(intended).answeredBy) }),
      facts,
    ),
  ];
}

/** An outline for the CSP’s response of step 7, with a part for each line that holds at the level (PM-079 to PM-087). */
export function planResponse(facts: DraftFacts): Block[] {
  const { level, say, state } = facts;
  const notified = state.days['decision-notified'];
  const about = notified === undefined ? say('responds-open') : say('responds', { date: dateInWords(notified) });
  const lines = responseLines(level);
  const isSigned = lines.some(({ id }) => id === 'signature');
  return [
    paragraph([about, ...lateSentences('response', facts)].join(' ')),
    fillIn(say('level'), level && levelName(level)),
    ...deficiencyBlocks(facts),
    ...lines.flatMap(({ id }) => partOf(id, facts)),
    ...signature(isSigned ? say('owner-signs') : say('for-csp'), facts),
  ];
}

/** The part for one line of step 7. The signature stands at the end; the approval is the agency AO’s, and follows. */
function partOf(line: LineId, { state, say }: DraftFacts): Block[] {
  const { fullResolutionOn, otherItems = [] } = state.content;
  switch (line) {
    case 'root-cause':
      return [heading(say('root-cause')), fillIn(say('root-cause-results'))];
    case 'plan':
      return [
        heading(say('plan')),
        {
          kind: 'table',
          columns: [say('milestone'), say('milestone-date')],
          rows: [
            ['', ''],
            ['', ''],
            ['', ''],
          ],
        },
        dateLine(say('full-resolution'), fullResolutionOn),
      ];
    case 'other-items':
      return otherItems.length === 0
        ? []
        : [heading(say('other-items')), ...otherItems.map((item) => fillIn(item.replace(/[.:;]+$/, '')))];
    default:
      return [];
  }
}

/** The notice that the response answers late, where it does: one of an earlier round has a level and days of its own. */
function answeredLate({ state, level, sentOn, say }: DraftFacts) {
  const notice = state.unanswered.findLast(({ answer, level: of }) => answer?.on === sentOn && of === level);
  if (notice === undefined || sentOn === undefined) return undefined;
  return { ...notice, sentence: [lateSentence(sentOn, notice.answerBy, say)] };
}

/** That the response itself came late, once that is in the log. */
function lateSentences(what: Lateness['what'], { state, sentOn, say }: DraftFacts): string[] {
  const late = sentOn === undefined ? undefined : latenessOf(state).find((one) => one.what === what);
  return late === undefined ? [] : [lateSentence(late.on, late.by, say)];
}

function lateSentence(on: PlainDate, by: PlainDate, say: DraftFacts['say']): string {
  return say('comes-late', { days: countText(daysBetween(by, on), 'day'), date: dateInWords(by) });
}
