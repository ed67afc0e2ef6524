import { triggerOf } from '../../../domain/triggers/deficiency-triggers.ts';
import { judgmentQuestions } from '../../../domain/triggers/facts/questions.ts';
import { agedTriggerIds } from '../../../domain/triggers/facts/trigger-facts.ts';
import type { ProcessArea } from '../../../domain/triggers/types.ts';
import { today } from '../../../ui/clock.ts';
import { FactField } from './FactField.tsx';
import type * as Lists from './lists.tsx';

/**
 * What is known, grouped by process area and subject. A fact that is left out is never read as a no.
 *
 * @param lists The fields for lists, once they are loaded.
 */
export function FactsForm({ lists }: { readonly lists: typeof Lists | undefined }) {
  return (
    <form aria-label="What you know" onSubmit={(event) => event.preventDefault()}>
      <fieldset class="group">
        <legend>As of</legend>
        <FactField
          path="asOf"
          kind="date"
          hint={`Left empty: today, ${today()}. Six-month windows count back from it.`}
        />
      </fieldset>
      <fieldset class="group">
        <legend>Vulnerability count</legend>
        <FactField path="vulnerabilities.atBaseline" kind="number" />
        <FactField path="vulnerabilities.atRebaseline" kind="number" hint="Takes the place of the count at the ATO" />
        <FactField path="vulnerabilities.now" kind="number" />
      </fieldset>
      <fieldset class="group">
        <legend>Scans</legend>
        <FactField path="scanning.kind" kind="choice" />
        <FactField path="scanning.date" kind="date" />
        <FactField path="scanning.total" kind="number" />
        <FactField path="scanning.unauthenticated" kind="number" />
        <FactField path="scanning.percent" kind="number" hint="Only where the counts are not known" />
      </fieldset>
      <fieldset class="group">
        <legend>Open items by age</legend>
        <p class="soft">Unique vulnerabilities or POA&amp;M items. Count them here, or list them below.</p>
        {agedTriggerIds.map((id) => (
          <FactField key={id} path={`remediation.counts.${id}`} kind="number" />
        ))}
        {lists && <lists.OpenItems />}
        <FactField path="remediation.countExceptions" kind="yes-no" />
      </fieldset>
      <fieldset class="group">
        <legend>Annual assessment</legend>
        <FactField path="annualAssessment.anniversary" kind="date" />
        <FactField path="annualAssessment.sap" kind="date" />
        <FactField path="annualAssessment.package" kind="date" />
      </fieldset>
      {questions('Operational Visibility', 'Deliverables and transparency')}
      <fieldset class="group">
        <legend>Change control</legend>
        {lists && <lists.Changes />}
      </fieldset>
      {questions('Change Control', 'Change processes')}
      <fieldset class="group">
        <legend>Incident response</legend>
        {lists && <lists.Incidents />}
      </fieldset>
      {questions('Incident Response', 'Incident notices')}
      <fieldset class="group">
        <legend>History</legend>
        {lists && <lists.Occurrences />}
      </fieldset>
    </form>
  );
}

/** The questions on which the judgment triggers of a process area turn. They are asked, never computed. */
function questions(area: ProcessArea, legend: string) {
  const asked = judgmentQuestions.filter(({ trigger }) => triggerOf(trigger).processAreaBySubject === area);
  return (
    <fieldset class="group">
      <legend>{legend}</legend>
      {asked.map(({ id }) => (
        <FactField key={id} path={`answers.${id}`} kind="yes-no" />
      ))}
    </fieldset>
  );
}
