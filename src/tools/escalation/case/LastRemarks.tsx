import { remarkLines } from '../../../domain/escalation/case/log-rows.ts';
import type { LogEntry } from '../../../domain/escalation/case/replay.ts';
import { caseWords } from '../words/case.ts';
import { say } from '../words/screen.ts';

/** What there is to know about what was recorded last. Nothing where there is nothing. */
export function LastRemarks({ entry }: { readonly entry: LogEntry | undefined }) {
  const lines = entry === undefined ? [] : remarkLines(entry, caseWords);
  if (lines.length === 0) return null;
  return (
    <div class="remarks">
      <p>
        <b>{say('on-last-entry')}</b>
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
