import { useEffect, useRef, useState } from 'preact/hooks';
import { type EscalationCase, minimumLevelOf } from '../../../domain/escalation/case/escalation-case.ts';
import { levelName } from '../../../domain/escalation/levels.ts';
import { isRecord } from '../../../domain/work-documents/checked-facts.ts';
import { factAt, withFact } from '../../../domain/work-documents/put-back.ts';
import { TextField } from '../../../ui/fields/TextField.tsx';
import type { WorkStore } from '../../../ui/work/work-store.ts';
import { AddFinding } from './AddFinding.tsx';
import { FindingItem } from './FindingItem.tsx';

/** What was found, and who is concerned: what the notices are built from. */
export function Findings({ store }: { readonly store: WorkStore<EscalationCase> }) {
  const { given, document: work, problems } = store.state();
  const list = factAt(given, 'findings');
  const findings: readonly unknown[] = Array.isArray(list) ? list : [];
  const minimum = minimumLevelOf(work.facts.findings);

  const undo = useRef<HTMLButtonElement>(null);
  const [removed, setRemoved] = useState<{ readonly finding: unknown; readonly index: number }>();
  useEffect(() => undo.current?.focus(), [removed]);

  function add(finding: EscalationCase['findings'][number]) {
    store.change(withFact(given, 'findings', [...findings, finding]));
  }

  function remove(index: number) {
    setRemoved({ finding: findings[index], index });
    store.change(withFact(given, 'findings', findings.toSpliced(index, 1)));
  }

  function bringBack() {
    if (!removed) return;
    setRemoved(undefined);
    store.change(withFact(given, 'findings', findings.toSpliced(removed.index, 0, removed.finding)));
    requestAnimationFrame(() => document.getElementById(`findings.${removed.index}`)?.focus());
  }

  return (
    <section class="unit" aria-labelledby="case-findings">
      <h2 id="case-findings">What was found</h2>
      {findings.length === 0 && <p class="soft">No finding yet. The drafts leave a field to fill in.</p>}
      <ul class="findings">
        {findings.map((finding, index) => (
          <FindingItem
            key={index}
            finding={isRecord(finding) ? finding : {}}
            path={`findings.${index}`}
            problem={problems.find(({ field }) => field === `findings.${index}`)?.message}
            onRemove={() => remove(index)}
          />
        ))}
      </ul>
      {removed && (
        <p class="btns">
          The finding was taken out.
          <button ref={undo} class="text" type="button" onClick={bringBack}>
            Undo
          </button>
        </p>
      )}
      {minimum !== undefined && (
        <p>
          Highest minimum level among the triggers: <b>{levelName(minimum)}</b>. Higher levels are the agency AO’s to
          decide.
        </p>
      )}
      <AddFinding onAdd={add} />
      <h3 class="sub">Who is concerned</h3>
      <TextField path="names.agency" label="Agency" />
      <TextField path="names.csp" label="CSP" />
      <TextField path="names.service" label="Cloud service offering (CSO)" />
    </section>
  );
}
