import { ends, isEnd } from '../edges.ts';
import { stepOf } from '../steps.ts';
import type { EndId, StepId } from '../types.ts';
import type { EscalationCase } from './escalation-case.ts';
import { describeEvent } from './event-words.ts';
import { type LogEntry, replayCase } from './replay.ts';

/** The columns of the log, for tables and files. */
export const logColumns = ['Day', 'Step', 'What happened', 'Note', 'Remarks'] as const;

/** The log as rows under `logColumns`, the day as `YYYY-MM-DD`. An entry that did not fit says why in its remarks. */
export function logRows(log: readonly LogEntry[]): string[][] {
  return log.map((entry) => [
    entry.event.on,
    placeName(entry.from),
    describeEvent(entry.event),
    entry.event.note ?? '',
    remarkLines(entry).join('\n'),
  ]);
}

/** What there is to say of an entry besides what happened: its remarks, or why it does not count. */
export function remarkLines(entry: LogEntry): string[] {
  if (!entry.accepted) return [`Does not count: ${entry.refusal}`];
  return entry.remarks.map(({ text, ours }) => (ours ? `Our remark: ${text}` : text));
}

/** A place in a word or two: the number of the step, or the title of the end. */
export function placeName(place: StepId | EndId): string {
  if (isEnd(place)) return ends.find(({ id }) => id === place)?.title ?? place;
  return String(stepOf(place).number);
}

/** The log of a case as a table: its columns and rows. */
export function writeLog(document: EscalationCase): [readonly string[], string[][]] {
  return [logColumns, logRows(replayCase(document).log)];
}
