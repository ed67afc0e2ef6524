import type { ApproachId } from './approaches.ts';
import type { VoicedQuestion } from './criteria.ts';

/** The fixed words of conflicts. */
export interface ConflictWords {
  /** The heading over all conflicts. */
  readonly heading: string;
  /** Names a conflict: `{answer}` stands for the label of the answer, `{wanted}` and `{result}` for the approaches. */
  readonly named: string;
  readonly whatToDo: string;
  /** How to decide knowingly, by the approach that is asked for. */
  readonly choose: Readonly<Record<ApproachId, string>>;
  /** What is asked for, by question. */
  readonly asked: Readonly<Record<VoicedQuestion, QuestionAskedWords>>;
}

/** The words of a question that has answers which ask for an approach. */
interface QuestionAskedWords {
  /** Whose wish or constraint it is. */
  readonly who: string;
  /** By the ids of these answers. */
  readonly answers: Readonly<Record<string, AskedWords>>;
}

/** The words of an answer that asks for an approach. */
interface AskedWords {
  /** What the result means for what is asked for. */
  readonly means: string;
  /** What to talk over, and with whom. */
  readonly talk: string;
}
