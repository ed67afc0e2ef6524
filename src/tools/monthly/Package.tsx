import type { MonthlyFacts } from '../../domain/monthly/facts.ts';
import { nameOfMonth, startNextMonth } from '../../domain/monthly/next-month.ts';
import type { Problem } from '../../domain/work-documents/checked-facts.ts';
import { withFact } from '../../domain/work-documents/fact-paths.ts';
import { ErrorSummary } from '../../ui/problems/ErrorSummary.tsx';
import { today } from '../../ui/tool/clock.ts';
import type { WithUndo } from '../../ui/undo/undoing.ts';
import { nameByItself } from '../../ui/work/store/name-by-itself.ts';
import type { WorkStore } from '../../ui/work/store/work-store.ts';
import { Outcome } from './outcome/Outcome.tsx';
import { Papers } from './outcome/Papers.tsx';
import { fieldLabel } from './words/form.ts';
import { say } from './words/outcome.ts';

export { undoing } from '../../ui/undo/undoing.ts';
export { Parts } from './form/Parts.tsx';

/** Unfolds the part of the form that holds a field. */
function unfold(field: string): void {
  document.getElementById(field)?.closest('details')?.setAttribute('open', '');
}

/** All facts that need correcting, each linked to its field. */
export function PackageErrors({ problems }: { readonly problems: readonly Problem[] }) {
  return <ErrorSummary problems={problems} labelOf={fieldLabel} reveal={unfold} />;
}

/**
 * Names a package after its service and its month, as far as they are known, as long as its reader has not named it. A title
 * that says one of the two is not the reader’s: once both are known, it can say both.
 */
export function nameAfterMonth(store: WorkStore<MonthlyFacts>): void {
  const { service, month } = store.state().document.facts;
  const parts = [service, month && nameOfMonth(month)].filter((part) => part !== undefined);
  nameByItself(store, parts.join(', '), parts);
}

interface Props {
  readonly store: WorkStore<MonthlyFacts>;
  readonly withUndo: WithUndo;
  /** Called once the next month is the open work. */
  readonly onNext: () => void;
}

/** The month in sight, its papers, and the way to the next one. */
export function Result({ store, withUndo, onNext }: Props) {
  const { document: work, given } = store.state();
  const asOf = today();

  function beginNext() {
    const facts = startNextMonth(work.facts);
    store.begin();
    onNext();
    // Work that is not kept in this browser would be lost: the way back to it is offered instead.
    const { notice } = store.state();
    store.change(facts);
    nameAfterMonth(store);
    const { month } = facts;
    store.notify(
      notice ?? {
        kind: 'info',
        text: month === undefined ? say('next-no-month') : say('next-begun', { month: nameOfMonth(month) }),
      },
    );
    document.querySelector<HTMLElement>('.work-title input')?.focus();
  }

  return (
    <>
      <Outcome
        facts={work.facts}
        asOf={asOf}
        onTakeOut={() => withUndo(say('taken-out'), () => store.change(withFact(given, 'figures', undefined)))}
      />
      <p class="btns">
        <button class="btn" type="button" onClick={beginNext}>
          {say('next')}
        </button>
        <span class="soft">{say('next-hint')}</span>
      </p>
      <Papers work={work} asOf={asOf} moment={store.moment} />
    </>
  );
}
