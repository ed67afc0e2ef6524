import { useState } from 'preact/hooks';
import type { EscalationCase } from '../../../domain/escalation/case/escalation-case.ts';
import { minimumLevelOf } from '../../../domain/escalation/case/minimum-level.ts';
import { levelName } from '../../../domain/escalation/levels.ts';
import { isRecord } from '../../../domain/work-documents/checked-facts.ts';
import { factAt, withFact } from '../../../domain/work-documents/fact-paths.ts';
import { TextField } from '../../../ui/fields/TextField.tsx';
import { type Removal, RemovedEntries, restored } from '../../../ui/undo/RemovedEntries.tsx';
import type { WorkStore } from '../../../ui/work/store/work-store.ts';
import { caseWords } from '../words/case.ts';
import { say } from '../words/screen.ts';
import { AddFinding } from './AddFinding.tsx';
import { FindingItem } from './FindingItem.tsx';

const { labels } = caseWords.case;

/** What was found, and who is concerned: what the notices are built from. */
export function Findings({ store }: { readonly store: WorkStore<EscalationCase> }) {
  const { given, document: work, problems } = store.state();
  const list = factAt(given, 'findings');
  const findings: readonly unknown[] = Array.isArray(list) ? list : [];
  const minimum = minimumLevelOf(work.facts.findings);

  const [removal, setRemoval] = useState<Removal>();

  function add(finding: EscalationCase['findings'][number]) {
    store.change(withFact(given, 'findings', [...findings, finding]));
  }

  function remove(index: number) {
    setRemoval({ text: say('finding-removed'), at: index, entries: [findings[index]], isOfOne: true });
    store.change(withFact(given, 'findings', findings.toSpliced(index, 1)));
  }

  function restore(back: Removal) {
    setRemoval(undefined);
    store.change(withFact(given, 'findings', restored(findings, back)));
    requestAnimationFrame(() => document.getElementById(`findings.${back.at}`)?.focus());
  }

  return (
    <section class="unit" aria-labelledby="case-findings">
      <h2 id="case-findings">{labels.found}</h2>
      {findings.length === 0 ? (
        <p class="soft">{say('no-finding')}</p>
      ) : (
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
      )}
      {removal && <RemovedEntries removal={removal} onRestore={() => restore(removal)} />}
      {minimum !== undefined && (
        <p>
          {say('highest-minimum')} <b>{levelName(minimum)}</b>. {say('higher-levels')}
        </p>
      )}
      <AddFinding onAdd={add} />
      <h3 class="sub">{say('who-is-concerned')}</h3>
      <TextField path="names.agency" label={labels.agency} />
      <TextField path="names.csp" label={labels.csp} />
      <TextField path="names.service" label={labels.service} />
    </section>
  );
}
