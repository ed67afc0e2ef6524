import { countText, filled, listText } from '../wording.ts';
import { approachOf } from './approaches.ts';
import type { ConflictWords } from './conflict-words.ts';
import type { WayToOther } from './conflicts.ts';
import type { VoicedQuestion } from './criteria.ts';
import type { ReviewDecision } from './decision.ts';
import { answerWords, type Questions } from './question-words.ts';
import { abbreviationOf } from './words.ts';

/** A conflict in words. */
export interface ConflictText {
  readonly criterion: VoicedQuestion;
  /** Whose wish or constraint it is. */
  readonly who: string;
  /** The answer, what it asks for, and the result. */
  readonly named: string;
  readonly means: string;
  readonly talk: string;
}

/** All conflicts of a decision in words. */
export interface ConflictTexts {
  readonly conflicts: readonly ConflictText[];
  /** What would change the result, and how to decide otherwise. They are the same for all conflicts. */
  readonly waysOut: readonly string[];
}

/** Says what a result goes against, and what to do about it. Screen, memo and data take the same texts. */
export function conflictTexts(
  { conflicts, wayToOther }: ReviewDecision,
  questions: Questions,
  words: ConflictWords,
): ConflictTexts {
  return {
    conflicts: conflicts.map(({ criterion, answer, asksFor, result }) => {
      const { who, answers } = words.asked[criterion];
      const said = answers[answer];
      if (!said) throw new Error(`What the answer "${answer}" to "${criterion}" asks for has no words.`);
      const named = filled(words.named, {
        answer: answerWords(questions, criterion, answer).label,
        wanted: approachOf(asksFor).inSentence,
        result: approachOf(result).inSentence,
      });
      return { criterion, who, named, ...said };
    }),
    waysOut: wayToOther === undefined ? [] : [wayText(wayToOther), words.choose[wayToOther.approach]],
  };
}

/** What would make the other approach the result, in a sentence. */
function wayText({ approach, deliverables, preferences }: WayToOther): string {
  const conditions = [
    ...(deliverables.length === 0
      ? []
      : [
          `the ${listText(deliverables.map(abbreviationOf))} ${deliverables.length === 1 ? 'was' : 'were'} sure to be complete before the Kickoff`,
        ]),
    ...(preferences === 0
      ? []
      : [
          `at least ${countText(preferences, 'other answer')} about preferences ${preferences === 1 ? 'was' : 'were'} different`,
        ]),
  ];
  const also =
    approach === 'just-in-time' ? ', or if a deliverable was not sure to be complete before the Kickoff' : '';
  return `What would change the result: it would be ${approachOf(approach).inSentence} if ${conditions.join(' and ')}${also}.`;
}
