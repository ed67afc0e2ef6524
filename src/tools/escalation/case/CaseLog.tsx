import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import { aheadRemark } from '../../../domain/escalation/case/case-words.ts';
import { eventRules } from '../../../domain/escalation/case/event-rules.ts';
import { describeEvent } from '../../../domain/escalation/case/event-words.ts';
import type { CaseEvent } from '../../../domain/escalation/case/events.ts';
import { logColumns, placeName, remarkLines } from '../../../domain/escalation/case/log-rows.ts';
import type { LogEntry } from '../../../domain/escalation/case/replay.ts';
import { dateInWords } from '../../../domain/wording.ts';
import { ScrollRegion } from '../../../ui/ScrollRegion.tsx';

interface Props {
  readonly log: readonly LogEntry[];
  readonly today: PlainDate;
  /** What was taken back last, to be recorded again. */
  readonly undone: CaseEvent | undefined;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

const [day, step, what] = logColumns;

/** What happened so far, in the order of recording, with what there is to say of each entry. */
export function CaseLog({ log, today, undone, onUndo, onRedo }: Props) {
  return (
    <section class="unit" aria-labelledby="case-log">
      <h2 id="case-log">Log of the case</h2>
      {log.length === 0 ? (
        <p class="soft">Nothing has been recorded yet.</p>
      ) : (
        <ScrollRegion label="Table of the log">
          <table class="log">
            <thead>
              <tr>
                {[day, step, what].map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {log.map((entry, index) => (
                <tr key={index} class={entry.accepted ? undefined : 'void'}>
                  <th scope="row">{dateInWords(entry.event.on)}</th>
                  <td>{placeName(entry.from)}</td>
                  <td>
                    {describeEvent(entry.event)}
                    {entry.event.note !== undefined && <p class="said">{entry.event.note}</p>}
                    {[...remarkLines(entry), aheadRemark(entry.event.on, today) ?? []].flat().map((line) => (
                      <p key={line} class="soft">
                        {line}
                      </p>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {(log.length > 0 || undone !== undefined) && (
        <p class="btns">
          {log.length > 0 && (
            <button class="btn" type="button" onClick={onUndo}>
              Undo the last entry
            </button>
          )}
          {undone !== undefined && (
            <button class="btn" type="button" onClick={onRedo}>
              Redo: {eventRules[undone.kind].label}
            </button>
          )}
        </p>
      )}
    </section>
  );
}
