import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { CaseEvent } from '../../../domain/escalation/case/events.ts';
import { lacksReason, placeName, remarkLines } from '../../../domain/escalation/case/log-rows.ts';
import type { LogEntry } from '../../../domain/escalation/case/replay.ts';
import { describeEvent, eventLabel, stillToCome } from '../../../domain/escalation/words.ts';
import { dateInWords } from '../../../domain/wording.ts';
import { ScrollRegion } from '../../../ui/tool/ScrollRegion.tsx';
import { caseWords } from '../words/case.ts';
import { say } from '../words/screen.ts';
import { DateReason } from './DateReason.tsx';

interface Props {
  readonly log: readonly LogEntry[];
  readonly today: PlainDate;
  /** What was taken back last, to be recorded again. */
  readonly undone: CaseEvent | undefined;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Gets why the dates of the entry at this place of the log were really so. */
  readonly onReason: (index: number, reason: string) => void;
}

const { labels } = caseWords.case;

/** What happened so far, in the order of recording, with what there is to say of each entry. */
export function CaseLog({ log, today, undone, onUndo, onRedo, onReason }: Props) {
  return (
    <section class="unit" aria-labelledby="case-log">
      <h2 id="case-log" tabIndex={-1}>
        {say('log')}
      </h2>
      {log.length === 0 ? (
        <p class="soft">{labels['nothing-recorded']}</p>
      ) : (
        <ScrollRegion label={say('log-table')}>
          <table class="log">
            <thead>
              <tr>
                {[labels.day, labels.step, labels.happened].map((column) => (
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
                    {describeEvent(entry.event, caseWords)}
                    {entry.event.note !== undefined && <p class="said">{entry.event.note}</p>}
                    {[...remarkLines(entry, caseWords), stillToCome(entry.event.on, today, caseWords) ?? []]
                      .flat()
                      .map((line) => (
                        <p key={line} class="soft">
                          {line}
                        </p>
                      ))}
                    {lacksReason(entry) && <DateReason index={index} onReason={(reason) => onReason(index, reason)} />}
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
              {say('undo')}
            </button>
          )}
          {undone !== undefined && (
            <button class="btn" type="button" onClick={onRedo}>
              {say('redo', { event: eventLabel(undone.kind, caseWords) })}
            </button>
          )}
        </p>
      )}
    </section>
  );
}
