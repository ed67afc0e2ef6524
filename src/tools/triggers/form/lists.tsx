import type { Problem } from '../../../domain/work-documents/checked-facts.ts';
import { ErrorSummary } from '../../../ui/problems/ErrorSummary.tsx';
import { fields } from '../words/fields.ts';
import { addButtons } from '../words/lists.ts';
import { goTo } from './go-to.ts';
import { ListFields } from './ListFields.tsx';

export { undoing } from '../../../ui/undo/undoing.ts';
export { MayBeMore } from './MayBeMore.tsx';
export { Occurrences } from './Occurrences.tsx';
export { OpenItems } from './OpenItems.tsx';
export { Questions } from './Questions.tsx';

/** All facts that need correcting, each linked to its field. */
export function FactsErrors({ problems }: { readonly problems: readonly Problem[] }) {
  return <ErrorSummary problems={problems} labelOf={fields.fieldLabel} reveal={goTo} />;
}

/** The changes to be judged, planned and emergency. */
export function Changes() {
  return (
    <ListFields
      path="changes"
      add={addButtons.changes}
      fields={[
        { name: 'title', kind: 'text' },
        { name: 'kind', kind: 'choice' },
        { name: 'date', kind: 'date' },
        { name: 'notice', kind: 'date' },
        { name: 'analysisSufficient', kind: 'yes-no' },
      ]}
    />
  );
}

/** Incidents, and what is owed on directives and zero-day attacks. */
export function Incidents() {
  return (
    <>
      <ListFields
        path="incidents"
        add={addButtons.incidents}
        fields={[
          { name: 'title', kind: 'text' },
          { name: 'date', kind: 'date' },
          { name: 'type', kind: 'text' },
          { name: 'cause', kind: 'text' },
        ]}
      />
      <ListFields
        path="directives"
        add={addButtons.directives}
        fields={[
          { name: 'title', kind: 'text' },
          { name: 'due', kind: 'date' },
          { name: 'response', kind: 'date' },
        ]}
      />
      <ListFields
        path="zeroDays"
        add={addButtons.zeroDays}
        fields={[
          { name: 'title', kind: 'text' },
          { name: 'first', kind: 'date' },
          { name: 'last', kind: 'date' },
        ]}
        inner={{ path: 'updates', add: addButtons.updates, fields: [{ name: 'date', kind: 'date' }] }}
      />
    </>
  );
}
