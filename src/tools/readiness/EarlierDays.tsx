import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { KeptFacts, ReadinessFacts } from '../../domain/readiness/facts.ts';
import { daysToCompare, keepDay, removeDay } from '../../domain/readiness/kept-days.ts';
import { deletedSentence, keptSentence } from '../../domain/readiness/words.ts';
import { dateInWords } from '../../domain/wording.ts';
import { factAt, withFact } from '../../domain/work-documents/fact-paths.ts';
import { useSay } from '../../ui/tool/announcing.ts';
import { today } from '../../ui/tool/clock.ts';
import { UndoButton } from '../../ui/undo/UndoButton.tsx';
import type { WorkStore } from '../../ui/work/store/work-store.ts';
import { DaysCompared } from './DaysCompared.tsx';
import { rememberDays } from './shown-days.ts';
import { compareWords, dayNames } from './words/compare.ts';

const { days: words } = compareWords;

/** What the user did to the kept days. */
interface Report {
  readonly text: string;
  /** The kept days before the change; absent where there is nothing to undo. */
  readonly before?: { readonly kept: unknown };
}

/** The days whose state the user kept: keeps today’s, compares two, or deletes one. */
export function EarlierDays({ store }: { readonly store: WorkStore<ReadinessFacts> }) {
  const { document: work, given } = store.state();
  const { kept = [] } = work.facts;
  const [from, setFrom] = useState<string>();
  const [to, setTo] = useState<string>();
  const day = today();
  const compared = daysToCompare(work.facts, { from, to });
  // A layout effect: an export made as soon as the days appear compares the same days.
  useLayoutEffect(() => {
    rememberDays({ from, to });
    return () => rememberDays();
  }, [from, to]);
  const name = (on: PlainDate) => (on === day ? `${dateInWords(on)} (${words.keptToday})` : dateInWords(on));

  const [report, show] = useState<Report>();
  const announce = useSay();
  const keepButton = useRef<HTMLButtonElement>(null);

  function setReport(next: Report) {
    show(next);
    announce(next.text);
  }

  /** Changes the kept days, and reports the change with a button that undoes it. */
  function change(next: unknown, text: string) {
    store.change(next);
    setReport({ text, before: { kept: factAt(given, 'kept') } });
  }

  /** Restores the kept days; whatever the user entered since then stays. */
  function undo() {
    store.change(withFact(given, 'kept', report?.before?.kept));
    setReport({ text: words.undone });
    keepButton.current?.focus();
  }

  function keepToday() {
    const isThere = kept.some(({ on }) => on === day);
    change(keepDay(given, work.facts, day), keptSentence(day, isThere));
  }

  return (
    <div class="panel">
      <p class="btns">
        <button ref={keepButton} class="btn main" type="button" onClick={keepToday}>
          {words.keep}
        </button>
        <span id="kept-days-report">{report?.text}</span>
        {report?.before && <UndoButton of={report} describedBy="kept-days-report" onUndo={undo} />}
      </p>
      {kept.length === 0 && <p>{words.none}</p>}
      {kept.length > 0 && (
        <ul class="kept">
          {kept.map(({ on }) => (
            <li key={on}>
              {name(on)}
              <button
                class="text"
                type="button"
                aria-label={`${words.deleteStateOf} ${dateInWords(on)}`}
                onClick={() => change(removeDay(given, on), deletedSentence(on))}
              >
                {words.delete}
              </button>
            </li>
          ))}
        </ul>
      )}
      {compared && (
        <>
          <div class="fields">
            <div>
              <label for="earlier-day">{words.from}</label>
              <select
                id="earlier-day"
                value={compared.earlier.on}
                onChange={({ currentTarget: { value } }) => setFrom(value)}
              >
                {options(kept, name)}
              </select>
            </div>
            <div>
              <label for="later-day">{words.to}</label>
              <select
                id="later-day"
                value={compared.laterOn ?? 'now'}
                onChange={({ currentTarget: { value } }) => setTo(value)}
              >
                {options(kept, name)}
                <option value="now">{words.now}</option>
              </select>
            </div>
          </div>
          <DaysCompared earlier={compared.earlier} later={compared.later} names={dayNames(compared)} />
          <p class="soft">{words.inExports}</p>
        </>
      )}
    </div>
  );
}

function options(kept: readonly KeptFacts[], name: (on: PlainDate) => string) {
  return kept.map(({ on }) => (
    <option key={on} value={on}>
      {name(on)}
    </option>
  ));
}
