import type { PlainDate } from '../calendar/plain-date.ts';
import type { Block, BlockDocument } from '../documents/blocks.ts';
import type { EscalationCase } from './case/escalation-case.ts';
import { intentResponse, planResponse } from './drafts/csp-responses.ts';
import { type DraftFacts, draftFactsOf } from './drafts/draft-facts.ts';
import { letterHead } from './drafts/letter-blocks.ts';
import { capLetter, capReleaseLetter, resolutionNotice, startNotice } from './drafts/messages-to-fedramp.ts';
import { decisionNotice, intentNotice } from './drafts/notices-to-csp.ts';
import type { DraftWords } from './escalation-words.ts';
import { aLevel, type LevelId, levelOf } from './levels.ts';
import { messages } from './messages.ts';
import { stepOf } from './steps.ts';
import type { Message, MessageId } from './types.ts';

/**
 * Draft texts, one for each message of `messages.ts`, built from a case. What the case does not hold is a blank line to
 * fill in; nothing is invented. From, to and force of a message are those of its table; the texts are those of
 * `content/tools/escalation/drafts.yaml`.
 * Source: ConMon Performance Management, Performance Management for Ongoing Authorization, steps 3, 4 and 6 to 9.
 */
const writers: Readonly<Record<MessageId, (facts: DraftFacts) => Block[]>> = {
  'intent-notice': intentNotice,
  'intent-response': intentResponse,
  'decision-notice': decisionNotice,
  'plan-response': planResponse,
  'fedramp-notice-of-start': startNotice,
  'cap-letter': capLetter,
  'fedramp-notice-of-resolution': resolutionNotice,
  'cap-release-letter': capReleaseLetter,
};

/** A draft text with what is known of its message. */
export interface Draft extends BlockDocument {
  readonly message: Message;
  /** That it is a draft, to be shown beside it: it is not part of the letter. */
  readonly caution: string;
  /** The labels of the fields that are still empty. */
  readonly toFillIn: readonly string[];
  /** What is our assumption in it, and what the case does not hold for it yet, in sentences; to be shown beside it. */
  readonly remarks: readonly string[];
  /** Ids of `content/readings.yaml` on which the text rests. */
  readonly readings: readonly string[];
}

/**
 * The draft text of a message: a letter that can go to its reader as it is, once its blank lines are filled in.
 * @param level The level for which the message is owed; left out for the one at which the case stands.
 * @param sentOn The day on which it went out, by the log; left out while it has not.
 */
export function draftOf(
  id: MessageId,
  document: EscalationCase,
  words: DraftWords,
  level?: LevelId,
  sentOn?: PlainDate,
): Draft {
  const message = messages.find((one) => one.id === id);
  if (message === undefined) throw new Error(`"${id}" is not a message of the escalation process.`);
  const [onlyLevel, ...others] = message.levels ?? [];
  const facts = draftFactsOf(document, words, level ?? (others.length === 0 ? onlyLevel : undefined), sentOn);
  const blocks: Block[] = [...letterHead(message, facts), ...writers[id](facts)];
  return {
    title: message.title,
    caution: facts.say('caution'),
    blocks,
    message,
    toFillIn: blocks.flatMap((block) => (block.kind === 'field' && block.line === 'fill-in' ? [block.label] : [])),
    remarks: remarksOn(message, facts),
    readings: [...stepOf(message.step).readings, ...(isOwnAto(facts) ? ['escalation-own-ato'] : [])],
  };
}

function remarksOn({ id, step, levels }: Message, { level, decidedOn, state, say }: DraftFacts): string[] {
  const isOut = level !== undefined && !(levels?.includes(level) ?? true);
  return [
    ...(id === 'cap-letter' || id === 'cap-release-letter' ? [say(`assumed-${id}`)] : []),
    ...(isOut ? [say('no-such-message', { level: aLevel(level) })] : []),
    ...(step === 'report' && decidedOn === undefined ? [say('no-decision')] : []),
    ...(step === 'release' && state.resolvedOn === undefined ? [say('no-determination')] : []),
  ];
}

/** Whether the text is about the ATO, of which the source leaves open whose it is. */
const isOwnAto = ({ level }: DraftFacts) => level !== undefined && levelOf(level).kind === 'decision';
