import type { TriggerId } from '../deficiency-triggers.ts';
import { judgmentQuestions } from '../facts/questions.ts';
import { notAnswered } from '../words/deliverables.ts';
import { type KnownFacts, reason, unknown } from './known-facts.ts';
import type { Reason } from './results.ts';

/**
 * Judges a trigger by the answers to its questions, with one reason for each. A single yes meets it.
 * Source: ConMon Performance Management, Table 1 (PM-181 to PM-192, PM-215 to PM-226), and the readings of its triggers.
 */
export function judgeAnswers({ facts, questions }: KnownFacts, id: TriggerId): Reason[] {
  return judgmentQuestions
    .filter(({ trigger }) => trigger === id)
    .map((asked) => {
      const { question, yes, no } = questions[asked.id];
      const answer = facts.answers?.[asked.id];
      const about = `answers.${asked.id}`;
      if (answer === undefined) return unknown(notAnswered(question), [about], { about });
      return reason(answer ? 'met' : 'not-met', answer ? yes : no, { about });
    });
}
