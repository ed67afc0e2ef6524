import { fillerOf } from '../../placeholders.ts';
import { ends, isEnd } from '../edges.ts';
import type { EscalationWords } from '../escalation-words.ts';
import { stepOf } from '../steps.ts';
import type { casePhrases } from '../texts.ts';
import type { EndId, StepId } from '../types.ts';
import { describeEvent, refusalText, remarkText } from '../words.ts';
import type { EscalationCase } from './escalation-case.ts';
import { type LogEntry, replayCase } from './replay.ts';

/** The columns of the log, for tables and files. */
export function logColumns({ case: { labels } }: EscalationWords): string[] {
  return [labels.day, labels.step, labels.happened, labels.note, labels.remarks];
}

/** The log as rows under `logColumns`, the day as `YYYY-MM-DD`. An entry that did not fit says why in its remarks. */
export function logRows(log: readonly LogEntry[], words: EscalationWords): string[][] {
  return log.map((entry) => [
    entry.event.on,
    placeName(entry.from),
    describeEvent(entry.event, words),
    entry.event.note ?? '',
    remarkLines(entry, words).join('\n'),
  ]);
}

/** What there is to say of an entry besides what happened: its remarks, or why it does not count. */
export function remarkLines(entry: LogEntry, words: EscalationWords): string[] {
  const say = fillerOf<typeof casePhrases>(words.case.phrases);
  if (!entry.accepted) return [say('not-counted', { refusal: refusalText(entry.refusal, words) })];
  return entry.remarks.map((remark) => {
    const text = remarkText(remark, words);
    return remark.ours ? say('our-remark', { remark: text }) : text;
  });
}

/** Whether the dates of an entry are out of order and nobody has said why: a case of another edition may hold such entries. */
export function lacksReason(entry: LogEntry): boolean {
  const { event } = entry;
  return (
    entry.accepted &&
    event.reason === undefined &&
    entry.remarks.some(({ says }) => typeof says !== 'string' && says.id === 'dates-out-of-order')
  );
}

/** A place in a word or two: the number of the step, or the title of the end. */
export function placeName(place: StepId | EndId): string {
  if (isEnd(place)) return ends.find(({ id }) => id === place)?.title ?? place;
  return String(stepOf(place).number);
}

/** The log of a case as a table: its columns and rows. */
export function writeLog(document: EscalationCase, words: EscalationWords): [readonly string[], string[][]] {
  return [logColumns(words), logRows(replayCase(document).log, words)];
}
