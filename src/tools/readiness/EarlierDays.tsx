import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { KeptFacts, ReadinessFacts } from '../../domain/readiness/facts.ts';
import { keepDay, removeDay } from '../../domain/readiness/kept-days.ts';
import { dateInWords } from '../../domain/wording.ts';
import { factAt, withFact } from '../../domain/work-documents/put-back.ts';
import { today } from '../../ui/clock.ts';
import type { WorkStore } from '../../ui/work/work-store.ts';
import { DaysCompared } from './DaysCompared.tsx';

/** What was done to the kept days. */
interface Told {
  readonly text: string;
  /** The kept days as they were, where there is a way back. */
  readonly before?: { readonly kept: unknown };
  readonly isDeletion?: boolean;
}

/** The days whose state was kept: to keep today’s, to compare two, to delete one. */
export function EarlierDays({ store }: { readonly store: WorkStore<ReadinessFacts> }) {
  const { document: work, given } = store.state();
  const { kept = [], ...now } = work.facts;
  const [from, setFrom] = useState<string>();
  const [to, setTo] = useState<string>();
  const day = today();
  const earlier = kept.find(({ on }) => on === from) ?? kept[0];
  const later = kept.find(({ on }) => on === to);
  const name = (on: PlainDate) => (on === day ? `${dateInWords(on)} (kept today)` : dateInWords(on));

  const [told, tell] = useState<Told>();
  const keepButton = useRef<HTMLButtonElement>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (told?.isDeletion) undoButton.current?.focus();
  }, [told]);

  /** Changes the kept days, and says so with a way back to how they were. */
  function change(next: unknown, text: string, isDeletion = false) {
    store.change(next);
    tell({ text, before: { kept: factAt(given, 'kept') }, isDeletion });
  }

  /** Puts the kept days back; what was entered meanwhile stays. */
  function undo() {
    store.change(withFact(given, 'kept', told?.before?.kept));
    tell({ text: 'The kept days are as they were.' });
    keepButton.current?.focus();
  }

  function keepToday() {
    const isThere = kept.some(({ on }) => on === day);
    const told = `The state of ${dateInWords(day)} is kept${isThere ? ', in place of the one kept earlier today' : ''}.`;
    change(keepDay(given, work.facts, day), told);
  }

  return (
    <div class="panel">
      <p class="btns">
        <button ref={keepButton} class="btn main" type="button" onClick={keepToday}>
          Keep today’s state
        </button>
        <span role="status">{told?.text}</span>
        {told?.before && (
          <button ref={undoButton} class="text" type="button" onClick={undo}>
            Undo
          </button>
        )}
      </p>
      {kept.length === 0 && <p>No day is kept yet. Keep one now, and compare with it when work has moved on.</p>}
      {kept.length > 0 && (
        <ul class="kept">
          {kept.map(({ on }) => (
            <li key={on}>
              {name(on)}
              <button
                class="text"
                type="button"
                aria-label={`Delete the state of ${dateInWords(on)}`}
                onClick={() => change(removeDay(given, on), `The state of ${dateInWords(on)} was deleted.`, true)}
              >
                Delete
              </button>
            </li>
          ))}
        </ul>
      )}
      {earlier && (
        <>
          <div class="fields">
            <div>
              <label for="earlier-day">Compare</label>
              <select id="earlier-day" value={earlier.on} onChange={({ currentTarget: { value } }) => setFrom(value)}>
                {options(kept, name)}
              </select>
            </div>
            <div>
              <label for="later-day">with</label>
              <select
                id="later-day"
                value={later?.on ?? 'now'}
                onChange={({ currentTarget: { value } }) => setTo(value)}
              >
                {options(kept, name)}
                <option value="now">Now</option>
              </select>
            </div>
          </div>
          <DaysCompared
            earlier={earlier}
            later={later ?? now}
            names={[dateInWords(earlier.on), later ? dateInWords(later.on) : 'Now']}
          />
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
