import { approachOf } from '../../domain/review-approach/approaches.ts';
import type { ReviewDecision } from '../../domain/review-approach/decision.ts';
import { outlookSentence } from '../../domain/review-approach/question-words.ts';
import { conflictSentence } from '../../domain/review-approach/words.ts';
import type { Verdict } from './SoFar.tsx';
import { toolWords } from './words/tool.ts';

/** A decision in words. */
export function verdictOf({ recommended, unanswered, mayChange, conflicts }: ReviewDecision): Verdict {
  return {
    name: recommended === undefined ? toolWords.undecided : approachOf(recommended).name,
    outlook: outlookSentence(unanswered.length, mayChange.length),
    conflict: conflictSentence(conflicts.length),
  };
}
