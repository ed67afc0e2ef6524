import { useEffect, useRef, useState } from 'preact/hooks';
import { levelAt } from '../../../domain/escalation/case/case-state.ts';
import { dateFaults } from '../../../domain/escalation/case/date-order.ts';
import { type EntryField, type EventEntry, fieldsOf, readEntry } from '../../../domain/escalation/case/event-entry.ts';
import { eventRules } from '../../../domain/escalation/case/event-rules.ts';
import type { CaseEvent, EventKind } from '../../../domain/escalation/case/events.ts';
import { agreeableAt, type PossibleEvent } from '../../../domain/escalation/case/possible-events.ts';
import type { Situation } from '../../../domain/escalation/case/situation.ts';
import { dateFaultText, oursIn, possibleLabel, stillToCome } from '../../../domain/escalation/words.ts';
import { isRecord } from '../../../domain/work-documents/checked-facts.ts';
import { ErrorSummary } from '../../../ui/problems/ErrorSummary.tsx';
import { problemText } from '../../../ui/problems/words.ts';
import { ReadingNote } from '../../../ui/ReadingNote.tsx';
import { Announcer } from '../../../ui/tool/Announcer.tsx';
import { useSay } from '../../../ui/tool/announcing.ts';
import { today } from '../../../ui/tool/clock.ts';
import { useDraft } from '../../../ui/work/drafts/use-draft.ts';
import { caseWords } from '../words/case.ts';
import { formWords } from '../words/form.ts';
import { say } from '../words/screen.ts';
import { EntryFields } from './EntryFields.tsx';
import { EventChoices, idOf } from './EventChoices.tsx';
import { EntryContext, entryId, entryLabel, useEntry } from './entry-context.ts';
import { EntryDate, EntryLines } from './entry-inputs.tsx';

interface Props {
  readonly situation: Situation;
  /** Records an event; gives what keeps it from being recorded, in words by field. */
  readonly onRecord: (event: CaseEvent) => Problems | undefined;
  /** Gets what stands in the form, as far as it is an event. */
  readonly onDraft: (event: CaseEvent | undefined) => void;
}

type Problems = Readonly<Partial<Record<EntryField, string>>>;

/** What can happen next: one of the possible events, its day, and what it needs. */
export function EventForm({ situation, onRecord, onDraft }: Props) {
  const { possible, state, log } = situation;
  const open = possible.filter(({ blocked }) => blocked === undefined);
  const [draft = nothingTyped, setDraft] = useDraft(`event ${log.length} ${state.place}`, isEventDraft);
  const chosen = draft.chosen ?? onlyChoice(open);
  // What was not typed is as it is today, however old the draft.
  const entry: EventEntry = { on: today(), ...known(situation), ...draft.entry };
  const [problems, setProblems] = useState<Readonly<Partial<Record<EntryField | 'choice', string>>>>({});
  const [refusals, countRefusal] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const speak = useSay();
  const choice = open.find((one) => idOf(one) === chosen);

  // Only a press on the button moves the focus: whoever is correcting an entry stays at it.
  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('.faults, .wrong :is(input, textarea)')?.focus();
  }, [refusals]);

  const reading = choice === undefined ? undefined : readEntry(choice, entry, state, formWords);
  const typed = reading !== undefined && 'event' in reading ? reading.event : undefined;
  const early = typed === undefined ? [] : dateFaults(state, typed);
  const ahead = entry.on === undefined ? undefined : stillToCome(entry.on, today(), caseWords);
  const remarks: Problems = {
    ...(ahead !== undefined && { on: `${ahead} ${formWords.sayings.ahead}` }),
    ...Object.fromEntries(early.map((fault) => [fault.field, dateFaultText(fault, caseWords)])),
  };

  useEffect(() => onDraft(typed), [draft]);

  const fields: readonly EntryField[] =
    choice === undefined ? [] : [...fieldsOf(choice.kind, state), 'on', 'reason', 'note'];
  const faults = fields.flatMap((field) => {
    const message = problems[field];
    return message === undefined ? [] : [{ field: entryId(field), message, label: entryLabel(field, choice?.kind) }];
  });

  function record(event: Event) {
    event.preventDefault();
    const found = tryToRecord();
    if (found === undefined) return;
    setProblems(found);
    announceOnly(found);
    countRefusal(refusals + 1);
  }

  /** Announces what alone keeps an event from being recorded; more than one thing is announced by their summary. */
  function announceOnly(found: typeof problems) {
    const [only, ...others] = Object.entries(found) as [EntryField | 'choice', string][];
    if (!only || others.length > 0) return;
    const [field, message] = only;
    speak(field === 'choice' ? message : problemText(entryLabel(field, choice?.kind), message));
  }

  /** Records what stands in the form, or gives what keeps it from being recorded. */
  function tryToRecord(): typeof problems | undefined {
    if (!choice) return { choice: formWords.sayings['no-choice'] };
    const reading = readEntry(choice, entry, state, formWords);
    return 'problems' in reading ? reading.problems : onRecord(reading.event);
  }

  return (
    <EntryContext.Provider
      value={{
        kind: choice?.kind,
        entry,
        problems,
        remarks,
        change: (part) => {
          setDraft({ ...draft, entry: { ...draft.entry, ...part } });
          setProblems(without(problems, Object.keys(part)));
        },
      }}
    >
      <form ref={form} class="event" noValidate aria-label={say('event-form')} onSubmit={record}>
        {faults.length > 1 && (
          <ErrorSummary
            of={say('next-event')}
            problems={faults}
            labelOf={(id) => faults.find(({ field }) => field === id)?.label}
          />
        )}
        <EventChoices
          possible={possible}
          chosen={chosen}
          problem={problems.choice}
          onChoose={(id) => {
            setDraft({ ...draft, chosen: id });
            setProblems({});
          }}
        />
        {choice && <ChosenEvent key={chosen} choice={choice} situation={situation} asksReason={early.length > 0} />}
        <p class="btns">
          <button class="btn main" type="submit">
            {say('record')}
          </button>
        </p>
      </form>
    </EntryContext.Provider>
  );
}

function ChosenEvent({
  choice,
  situation: { state },
  asksReason,
}: {
  readonly choice: PossibleEvent;
  readonly situation: Situation;
  /** Whether a date is out of order, so that the user has to say why, or to correct it. */
  readonly asksReason: boolean;
}) {
  const { readings = [] } = eventRules[choice.kind];
  const ours = oursIn(choice.kind, caseWords);
  return (
    <fieldset class="group">
      <legend>{possibleLabel(choice, caseWords)}</legend>
      {readings.length === 0 && ours !== undefined && (
        <p class="src ours">
          <strong>{say('our-reading')}</strong> {ours}
        </p>
      )}
      {readings.map((id) => (
        <ReadingNote key={id} id={id} />
      ))}
      <EntryFields
        choice={choice}
        level={levelAt(state)}
        intended={state.intended}
        isDropped={state.decided === 'none'}
        agreeable={agreeableAt(state.place)}
      />
      <EntryDate field="on" />
      {asksReason && <EntryLines field="reason" />}
      <Announcer text={Object.values(useEntry('on').remarks).join(' ')} />
      <EntryLines field="note" />
    </fieldset>
  );
}

/** What is chosen and typed before an event is recorded. */
interface EventDraft {
  readonly chosen?: string;
  readonly entry?: EventEntry;
}

const nothingTyped: EventDraft = {};

function isEventDraft(value: unknown): value is EventDraft {
  if (!isRecord(value)) return false;
  const { chosen, entry = {} } = value;
  const isText = (one: unknown) => typeof one === 'string';
  const isField = (one: unknown) => one === undefined || isText(one) || (Array.isArray(one) && one.every(isText));
  return (chosen === undefined || isText(chosen)) && isRecord(entry) && Object.values(entry).every(isField);
}

/** Events that lead nowhere: they can be recorded beside the one that does. */
const asides: readonly EventKind[] = ['noted', 'date-agreed', 'content-recorded', 'answered-late'];

/** The event to begin with, where only one leads on. */
function onlyChoice(open: readonly PossibleEvent[]): string | undefined {
  const [only, ...others] = open.filter(({ kind }) => !asides.includes(kind));
  return only !== undefined && others.length === 0 ? idOf(only) : undefined;
}

/** What the case says already of what an event asks for. */
function known({ state }: Situation): EventEntry {
  return state.place === 'answer-intent' ? { which: 'answer' } : {};
}

function without<Value extends object>(value: Value, names: readonly string[]): Partial<Value> {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name))) as Partial<Value>;
}
