import type { Problem } from '../../domain/work-documents/checked-facts.ts';
import { ErrorSummary } from '../../ui/problems/ErrorSummary.tsx';
import { fieldLabel } from './words/form.ts';

export { undoing } from '../../ui/undo/undoing.ts';
export { Parts } from './form/Parts.tsx';
export { Drawn } from './outcome/Drawn.tsx';
export { Outcome } from './outcome/Outcome.tsx';

/** Unfolds the parts of the form that hold a field. */
function unfold(field: string): void {
  for (let fold = document.getElementById(field)?.closest('details'); fold; ) {
    fold.open = true;
    fold = fold.parentElement?.closest('details');
  }
}

/** All facts that need correcting, each linked to its field. */
export function PlanErrors({ problems }: { readonly problems: readonly Problem[] }) {
  return <ErrorSummary problems={problems} labelOf={fieldLabel} reveal={unfold} />;
}
