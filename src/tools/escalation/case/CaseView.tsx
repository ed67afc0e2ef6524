import { useEffect, useRef, useState } from 'preact/hooks';
import type { EscalationCase } from '../../../domain/escalation/case/escalation-case.ts';
import { type EntryField, refusedField } from '../../../domain/escalation/case/event-entry.ts';
import type { CaseEvent } from '../../../domain/escalation/case/events.ts';
import { edgesFollowed } from '../../../domain/escalation/case/progress.ts';
import { recordEvent } from '../../../domain/escalation/case/replay.ts';
import { situationOf } from '../../../domain/escalation/case/situation.ts';
import { dateFaultText, describeEvent, refusalText } from '../../../domain/escalation/words.ts';
import { ErrorSummary } from '../../../ui/problems/ErrorSummary.tsx';
import { ReadingNote } from '../../../ui/ReadingNote.tsx';
import { useSay } from '../../../ui/tool/announcing.ts';
import { today } from '../../../ui/tool/clock.ts';
import { draftsOf } from '../../../ui/work/drafts/drafts.ts';
import type { WorkStore } from '../../../ui/work/store/work-store.ts';
import { Flow } from '../Flow.tsx';
import { caseWords } from '../words/case.ts';
import { say } from '../words/screen.ts';
import { CaseLog } from './CaseLog.tsx';
import { EndPanel } from './EndPanel.tsx';
import { EventForm } from './EventForm.tsx';
import { withEvent, withoutLastEvent, withReason } from './entered-events.ts';
import { Findings } from './Findings.tsx';
import { LastRemarks } from './LastRemarks.tsx';
import { Notices } from './Notices.tsx';
import { StepPanel } from './StepPanel.tsx';

const { labels } = caseWords.case;

/** What the view of a case needs. */
export interface CaseViewProps {
  readonly store: WorkStore<EscalationCase>;
  /** Whether the focus goes to the current step when the view appears. */
  readonly takesFocus: boolean;
}

/** A case: how it came to where it stands, the current step with what can happen next, its log, its notices, its findings. */
export function CaseView({ store, takesFocus }: CaseViewProps) {
  const { document, problems, given } = store.state();
  const { facts, title } = document;
  const situation = situationOf(facts, today());
  const [undone, setUndone] = useState<readonly CaseEvent[]>([]);
  const [drafted, setDrafted] = useState<CaseEvent>();
  const announce = useSay();
  const [moves, countMove] = useState(takesFocus ? 1 : 0);
  const heading = useRef<HTMLHeadingElement>(null);
  const { end, log, state } = situation;

  useEffect(() => {
    if (moves > 0) heading.current?.focus();
  }, [moves]);

  function record(event: CaseEvent): Readonly<Partial<Record<EntryField, string>>> | undefined {
    const recording = recordEvent(facts, event);
    if ('dates' in recording) {
      return Object.fromEntries(recording.dates.map((fault) => [fault.field, dateFaultText(fault, caseWords)]));
    }
    if (!recording.accepted) return { [refusedField(event.kind)]: refusalText(recording.refusal, caseWords) };
    store.change(withEvent(given, event));
    announce(say('recorded', { event: describeEvent(event, caseWords) }));
    countMove(moves + 1);
    return undefined;
  }

  function undo() {
    const last = facts.events.at(-1);
    if (!last) return;
    store.change(withoutLastEvent(given, problems));
    setUndone([...undone, last]);
    announce(say('taken-back', { event: describeEvent(last, caseWords) }));
    countMove(moves + 1);
  }

  function redo() {
    const last = undone.at(-1);
    if (!last) return;
    setUndone(undone.slice(0, -1));
    store.change(withEvent(given, last));
    announce(say('recorded-again', { event: describeEvent(last, caseWords) }));
    countMove(moves + 1);
  }

  function recordReason(index: number, reason: string) {
    store.change(withReason(given, problems, index, reason));
    announce(say('reason-recorded'));
    // The form at the entry is gone with its question.
    globalThis.document.getElementById('case-log')?.focus();
  }

  const findings = <Findings store={store} />;
  const logOfCase = (
    <CaseLog log={log} today={today()} undone={undone.at(-1)} onUndo={undo} onRedo={redo} onReason={recordReason} />
  );
  const isFirst = log.length === 0;
  return (
    <>
      <ErrorSummary
        problems={problems}
        labelOf={(field) => (/^(names|findings)\./.test(field) ? labelOf(field) : undefined)}
      />
      <Flow state={{ progress: situation.progress, followed: edgesFollowed(log), end: end?.id }} />
      <div class="bench even case">
        {isFirst && findings}
        <div>
          <section class="unit" aria-label={labels.standing}>
            <StepPanel situation={situation} heading={heading} />
            <EndPanel situation={situation} heading={heading} />
            <LastRemarks entry={log.at(-1)} />
            <EventForm
              key={`${log.length} ${state.place}`}
              situation={situation}
              onDraft={setDrafted}
              onRecord={(event) => {
                const problems = record(event);
                if (problems === undefined) {
                  setUndone([]);
                  draftsOf(store as unknown as WorkStore<unknown>).drop('event ');
                }
                return problems;
              }}
            />
            {situation.readings.map((id) => (
              <ReadingNote key={id} id={id} />
            ))}
          </section>
          {isFirst && undone.length > 0 && logOfCase}
        </div>
        {!isFirst && (
          <div>
            {logOfCase}
            <Notices facts={facts} drafted={drafted} notices={state.notices} title={title} moment={store.moment} />
            {findings}
          </div>
        )}
      </div>
    </>
  );
}

/** What a field of the case is called in the summary of what needs correcting. */
function labelOf(field: string): string {
  const [group, place] = field.split('.');
  if (group === 'findings') return say('finding-number', { number: String(Number(place) + 1) });
  return place === 'agency' || place === 'csp' || place === 'service' ? labels[place] : say('names');
}
