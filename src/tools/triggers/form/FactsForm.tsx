import { agedTriggerIds } from '../../../domain/triggers/facts/trigger-facts.ts';
import { Legend } from '../../../ui/fields/Legend.tsx';
import { today } from '../../../ui/tool/clock.ts';
import { groups, hints } from '../words/form.ts';
import { start } from '../words/start.ts';
import { FactField } from './FactField.tsx';
import type * as Lists from './lists.tsx';

interface Props {
  /** The fields for lists, once they are loaded. */
  readonly lists: typeof Lists | undefined;
  /** Called once a name of the service or its provider was typed to its end. */
  readonly onNamed: () => void;
}

/** What is known, grouped by process area and subject. A fact that is left out is never read as a no. */
export function FactsForm({ lists, onNamed }: Props) {
  return (
    <form aria-labelledby="facts" onSubmit={(event) => event.preventDefault()}>
      <h2 class="vh" id="facts">
        {start.form}
      </h2>
      <fieldset class="group" onChange={onNamed}>
        <Legend>{groups.basis}</Legend>
        <FactField path="basis.csp" kind="text" />
        <FactField path="basis.system" kind="text" hint={hints.basis} />
      </fieldset>
      <fieldset class="group">
        <Legend>{groups.asOf}</Legend>
        <FactField path="asOf" kind="date" hint={hints.asOf.replace('{today}', today())} />
      </fieldset>
      <fieldset class="group">
        <Legend>{groups.vulnerabilities}</Legend>
        <FactField path="vulnerabilities.atBaseline" kind="number" />
        <FactField path="vulnerabilities.atRebaseline" kind="number" hint={hints['vulnerabilities.atRebaseline']} />
        <FactField path="vulnerabilities.now" kind="number" />
        {lists && <lists.MayBeMore path="vulnerabilities.nowIsLowerBound" of={['vulnerabilities.now']} />}
      </fieldset>
      <fieldset class="group">
        <Legend>{groups.scanning}</Legend>
        <FactField path="scanning.kind" kind="choice" />
        <FactField path="scanning.date" kind="date" />
        <FactField path="scanning.total" kind="number" />
        <FactField path="scanning.unauthenticated" kind="number" />
        <FactField path="scanning.percent" kind="number" hint={hints['scanning.percent']} />
      </fieldset>
      <fieldset class="group">
        <Legend>{groups.remediation}</Legend>
        <p class="soft">{hints.remediation}</p>
        {agedTriggerIds.map((id) => (
          <FactField key={id} path={`remediation.counts.${id}`} kind="number" />
        ))}
        {lists && <lists.OpenItems />}
        <FactField path="remediation.countExceptions" kind="yes-no" />
        {lists && <lists.MayBeMore path="remediation.isLowerBound" of={['remediation.items', 'remediation.counts']} />}
      </fieldset>
      <fieldset class="group">
        <Legend>{groups.annualAssessment}</Legend>
        <FactField path="annualAssessment.anniversary" kind="date" />
        <FactField path="annualAssessment.sap" kind="date" />
        <FactField path="annualAssessment.package" kind="date" />
      </fieldset>
      {lists && <lists.Questions area="Operational Visibility" legend={groups.deliverables} />}
      <fieldset class="group">
        <Legend>{groups.changes}</Legend>
        {lists && <lists.Changes />}
      </fieldset>
      {lists && <lists.Questions area="Change Control" legend={groups.changeProcesses} />}
      <fieldset class="group">
        <Legend>{groups.incidents}</Legend>
        {lists && <lists.Incidents />}
      </fieldset>
      {lists && <lists.Questions area="Incident Response" legend={groups.incidentNotices} />}
      <fieldset class="group">
        <Legend>{groups.history}</Legend>
        {lists && <lists.Occurrences />}
      </fieldset>
    </form>
  );
}
