import type { Block, BlockDocument } from '../documents/blocks.ts';
import type { TriggerWordsById } from '../triggers/trigger-words.ts';
import type { EscalationCase } from './case/escalation-case.ts';
import { aLevel } from './case/level-words.ts';
import { intentResponse, planResponse } from './drafts/csp-responses.ts';
import { type DraftFacts, draftFactsOf, nameFields } from './drafts/draft-facts.ts';
import { capLetter, capReleaseLetter, resolutionNotice, startNotice } from './drafts/messages-to-fedramp.ts';
import { decisionNotice, intentNotice } from './drafts/notices-to-csp.ts';
import { type LevelId, levelOf } from './levels.ts';
import { messages } from './messages.ts';
import { stepOf } from './steps.ts';
import type { Message } from './types.ts';

/**
 * Draft texts, one for each message of `messages.ts`, built from a case. What the case does not hold is a field to fill
 * in; nothing is invented. From, to, way and force of a message are those of its table.
 * Source: ConMon Performance Management, Performance Management for Ongoing Authorization, steps 3, 4 and 6 to 9.
 */
const writers: Readonly<Record<string, (facts: DraftFacts) => Block[]>> = {
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
  /** Stands at the head of the text too, so that a copy carries it. */
  readonly mark: string;
  /** The labels of the fields that are still empty. */
  readonly toFillIn: readonly string[];
  /** What is our assumption in it, and what the case does not hold for it yet, in sentences; to be shown beside it. */
  readonly remarks: readonly string[];
  /** Ids of `content/readings.yaml` on which the text rests. */
  readonly readings: readonly string[];
}

const assumptions: Readonly<Record<string, string>> = {
  'cap-letter':
    'What a CAP letter holds is not worded. This draft repeats the notice of the decision; that is our assumption.',
  'cap-release-letter':
    'What a CAP release letter holds is not worded. This draft says what the notice to FedRAMP says; that is our assumption.',
};

/** What every draft begins with. */
export const draftMark = 'Draft, to be checked: built from the case as recorded. Read every line before you send it.';

/**
 * The draft text of a message.
 * @param level The level for which the message is owed; left out for the one at which the case stands.
 * @throws Error for an id that is not in `messages.ts`.
 */
export function draftOf(id: string, document: EscalationCase, triggers: TriggerWordsById, level?: LevelId): Draft {
  const message = messages.find((one) => one.id === id);
  const write = writers[id];
  if (message === undefined || write === undefined)
    throw new Error(`"${id}" is not a message of the escalation process.`);
  const [onlyLevel, ...others] = message.levels ?? [];
  const facts = draftFactsOf(document, triggers, level ?? (others.length === 0 ? onlyLevel : undefined));
  const blocks: Block[] = [{ kind: 'paragraph', text: draftMark }, ...nameFields(facts), ...write(facts)];
  return {
    title: `Draft: ${message.title}`,
    blocks,
    message,
    mark: draftMark,
    toFillIn: blocks.flatMap((block) => (block.kind === 'field' && block.value === undefined ? [block.label] : [])),
    remarks: remarksOn(message, facts),
    readings: [...stepOf(message.step).readings, ...(isOwnAto(facts) ? ['escalation-own-ato'] : [])],
  };
}

function remarksOn({ id, step, levels }: Message, { level, decidedOn, state }: DraftFacts): string[] {
  const assumption = assumptions[id];
  const isOut = level !== undefined && !(levels?.includes(level) ?? true);
  return [
    ...(assumption === undefined ? [] : [assumption]),
    ...(isOut ? [`For ${aLevel(level)} the source names no such message.`] : []),
    ...(step === 'report' && decidedOn === undefined ? ['The case holds no decision on this level yet.'] : []),
    ...(step === 'release' && state.resolvedOn === undefined
      ? ['The case holds no determination of full resolution yet.']
      : []),
  ];
}

/** Whether the text is about the ATO, of which the source leaves open whose it is. */
const isOwnAto = ({ level }: DraftFacts) => level !== undefined && levelOf(level).kind === 'decision';
