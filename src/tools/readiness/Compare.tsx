import { useState } from 'preact/hooks';
import type { ReadinessFacts } from '../../domain/readiness/facts.ts';
import { useLoaded } from '../../ui/use-loaded.ts';
import type { WorkStore } from '../../ui/work/work-store.ts';

/** Ways to compare: the same assessment on two days, or several assessments side by side. Loaded when one is asked for. */
export function Compare({ store }: { readonly store: WorkStore<ReadinessFacts> }) {
  const [way, setWay] = useState<'days' | 'side' | undefined>();
  const days = useLoaded(way === 'days', () => import('./EarlierDays.tsx'));
  const side = useLoaded(way === 'side', () => import('./SideBySide.tsx'));
  const { facts } = store.state().document;
  const opener = (name: 'days' | 'side', label: string) => (
    <button
      class="btn"
      type="button"
      aria-expanded={way === name}
      onClick={() => setWay(way === name ? undefined : name)}
    >
      {label}
    </button>
  );
  const failed = (way === 'days' ? days : side) === 'failed';
  return (
    <section class="compare" aria-labelledby="compare">
      <h2 id="compare">Compare</h2>
      <p class="soft">Keep the state of a day to see later what has moved, or set several assessments side by side.</p>
      <p class="btns">
        {opener('days', `Two days of this assessment (${facts.kept?.length ?? 0} kept)`)}
        {opener('side', 'Several assessments')}
      </p>
      {way !== undefined && failed && <p>This could not be loaded. Look at your connection, and reload the page.</p>}
      {way === 'days' && typeof days === 'object' && <days.EarlierDays key={store.state().key} store={store} />}
      {way === 'side' && typeof side === 'object' && <side.SideBySide store={store} />}
    </section>
  );
}
