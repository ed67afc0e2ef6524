import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Notice } from '../case/case-state.ts';
import type { EscalationCase } from '../case/escalation-case.ts';
import { eventRules } from '../case/event-rules.ts';
import type { CaseEvent } from '../case/events.ts';
import { recordEvent, replayCase } from '../case/replay.ts';
import { type Draft, draftOf } from '../drafts.ts';
import type { DraftWords } from '../escalation-words.ts';
import type { LevelId } from '../levels.ts';
import type { MessageId } from '../types.ts';

/** A message that has gone out, with the draft that the case gave for it then. */
export interface SentDraft {
  readonly sentOn: PlainDate;
  /** The level for which it was owed. */
  readonly level: LevelId;
  readonly draft: Draft;
}

/**
 * The drafts of all that has gone out, in the order in which it did, each as the case stood when it went: what was
 * recorded later is not in them.
 */
export function sentDrafts(document: EscalationCase, words: DraftWords): SentDraft[] {
  return document.events.flatMap((event, index) => {
    if (event.kind !== 'message-sent' && eventRules[event.kind].sends === undefined) return [];
    const before = { ...document, events: document.events.slice(0, index) };
    const after = { ...document, events: document.events.slice(0, index + 1) };
    const old = replayCase(before).state;
    // A decision not to follow through may end the round, and the state of the one before comes back.
    const asSent = event.kind === 'decision-notified' && old.decided === 'none' ? before : after;
    return replayCase(after).state.notices.flatMap(({ message, level, sentOn }, place) =>
      sentOn === undefined || old.notices[place]?.sentOn !== undefined
        ? []
        : [{ sentOn, level, draft: draftOf(message, asSent, words, level, sentOn) }],
    );
  });
}

/** The draft of a message as the case stood when it went out; nothing where the case does not hold that it did. */
export function draftAsSent(
  document: EscalationCase,
  { message, level, sentOn }: Notice,
  words: DraftWords,
): Draft | undefined {
  return sentDrafts(document, words).find(
    (sent) => sent.draft.message.id === message && sent.level === level && sent.sentOn === sentOn,
  )?.draft;
}

/** The draft of a message with what an event would record that sends it; nothing where the event does not. */
export function draftAhead(
  document: EscalationCase,
  event: CaseEvent,
  message: MessageId,
  words: DraftWords,
): Draft | undefined {
  if (eventRules[event.kind].sends !== message) return undefined;
  const recording = recordEvent(document, event);
  return recording.accepted
    ? sentDrafts(recording.case, words).findLast(({ draft }) => draft.message.id === message)?.draft
    : undefined;
}
