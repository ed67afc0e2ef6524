import type { CharterFacts } from '../../domain/charter/facts.ts';
import { ErrorSummary } from '../../ui/problems/ErrorSummary.tsx';
import { today } from '../../ui/tool/clock.ts';
import type { WorkStore } from '../../ui/work/store/work-store.ts';
import { Parts } from './form/Parts.tsx';
import { showSection } from './outcome/draft-place.ts';
import { fieldLabel } from './words/form.ts';

export { Outcome } from './outcome/Outcome.tsx';

/** Unfolds the part of the form that holds a field. */
function unfold(field: string): void {
  document.getElementById(field)?.closest('details')?.setAttribute('open', '');
}

/** All facts that need correcting, each linked to its field. */
export function CharterErrors({ store }: { readonly store: WorkStore<CharterFacts> }) {
  return <ErrorSummary problems={store.state().problems} labelOf={fieldLabel} reveal={unfold} />;
}

/** The sections of the form. The draft beside it shows the one that is worked on. */
export function Form({ facts }: { readonly facts: CharterFacts }) {
  return <Parts facts={facts} asOf={today()} onSection={showSection} />;
}
