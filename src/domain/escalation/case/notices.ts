import type { PlainDate } from '../../calendar/plain-date.ts';
import { aLevel, type LevelId } from '../levels.ts';
import { messageOf, messagesAt } from '../messages.ts';
import { steps } from '../steps.ts';
import type { Force, Message, StepId } from '../types.ts';
import type { CaseState, Notice } from './case-state.ts';
import type { EventOf } from './events.ts';
import { type Refusal, refusal } from './refusal.ts';

/** A notice with what the table of messages says of it. */
export type OwedNotice = Message & { readonly level: LevelId; readonly owedSince: PlainDate };

/** What has not gone out yet, of one force or of all. */
export function owedAfter({ notices }: CaseState, force?: Force): OwedNotice[] {
  return notices.flatMap(({ message, level, owedSince, sentOn }) => {
    const found = messageOf(message);
    if (found === undefined || sentOn !== undefined || (force !== undefined && found.force !== force)) return [];
    return [{ ...found, level, owedSince }];
  });
}

/**
 * The notices with those of the steps added that fall due when the case leaves `left` for `entered`. A step that names
 * another one as its cause falls due with that one’s end (reading `escalation-letters-due`); what step 9 sends falls due
 * with its determination.
 */
export function fallDue(
  notices: readonly Notice[],
  moved: { readonly left?: StepId; readonly entered?: StepId; readonly level?: LevelId; readonly on: PlainDate },
): Notice[] {
  const { left, entered, level, on } = moved;
  if (level === undefined) return [...notices];
  const due = steps.filter(({ id, dueAfter }) =>
    dueAfter === undefined ? id === entered && id !== 'release' : dueAfter === left,
  );
  return due.reduce((list, { id }) => owe(list, id, level, on), [...notices]);
}

/** The notices with everything added that a step sends at a level and that is not owed already. */
export function owe(notices: readonly Notice[], step: StepId, level: LevelId, on: PlainDate): Notice[] {
  const isOwed = (id: string) =>
    notices.some((notice) => notice.message === id && notice.level === level && notice.sentOn === undefined);
  const added = messagesAt(step, level).filter(({ id }) => !isOwed(id));
  return [...notices, ...added.map(({ id }) => ({ message: id, level, owedSince: on }))];
}

/** The notices with the first one owed of a message, at a level or at any, marked as sent. */
export function markSent(notices: readonly Notice[], message: string, on: PlainDate, level?: LevelId): Notice[] {
  const place = notices.findIndex(
    (notice) =>
      notice.message === message && notice.sentOn === undefined && (level === undefined || notice.level === level),
  );
  return notices.map((notice, index) => (index === place ? { ...notice, sentOn: on } : notice));
}

/** The notices without the answers of the CSP that are still open: what they were to answer is over. */
export function withoutOpenResponses(notices: readonly Notice[]): Notice[] {
  return notices.filter(({ message, sentOn }) => sentOn !== undefined || messageOf(message)?.kind !== 'response');
}

/** Why a message cannot be recorded as sent; nothing where it is owed. */
export function messageRefusal(state: CaseState, { message, level }: EventOf<'message-sent'>): Refusal | undefined {
  const found = messageOf(message);
  if (found === undefined) return [refusal('unknown-message', { message })];
  const { step, title } = found;
  if (step !== 'report' && step !== 'release') return [refusal('own-step', { message: title })];
  if (owedAfter(state).some((notice) => notice.id === message && notice.level === level)) return undefined;
  if (!messagesAt(step, level).some(({ id }) => id === message)) {
    return [refusal('no-such-message', { level: aLevel(level), message: title })];
  }
  const isSent = state.notices.some((notice) => notice.message === message && notice.level === level);
  return [refusal(isSent ? 'sent-already' : 'not-owed', { message: title })];
}
