import { useState } from 'preact/hooks';
import type { ReadinessFacts } from '../../domain/readiness/facts.ts';
import { keptDaysLabel } from '../../domain/readiness/words.ts';
import { Announcer } from '../../ui/tool/Announcer.tsx';
import { useLoaded } from '../../ui/tool/use-loaded.ts';
import type { WorkStore } from '../../ui/work/store/work-store.ts';
import { words } from './words/checklist.ts';

/** Compares two days of one assessment, or several assessments. Each comparison loads when the user asks for it. */
export function Compare({ store }: { readonly store: WorkStore<ReadinessFacts> }) {
  const [open, setOpen] = useState<'days' | 'side' | undefined>();
  const days = useLoaded(open === 'days', () => import('./EarlierDays.tsx'));
  const side = useLoaded(open === 'side', () => import('./SideBySide.tsx'));
  const { facts } = store.state().document;
  const opener = (name: 'days' | 'side', label: string) => (
    <button
      class="btn"
      type="button"
      aria-expanded={open === name}
      onClick={() => setOpen(open === name ? undefined : name)}
    >
      {label}
    </button>
  );
  const failed = (open === 'days' ? days : side) === 'failed';
  return (
    <section class="compare" aria-labelledby="compare">
      <h2 id="compare">{words.compare.heading}</h2>
      <p class="soft">{words.compare.text}</p>
      <p class="btns">
        {opener('days', keptDaysLabel(facts.kept?.length ?? 0))}
        {opener('side', words.compare.several)}
      </p>
      {open !== undefined && failed && <p>{words.compare.notLoaded}</p>}
      <Announcer text={open !== undefined && failed ? words.compare.notLoaded : ''} />
      {open === 'days' && typeof days === 'object' && <days.EarlierDays key={store.state().opening} store={store} />}
      {open === 'side' && typeof side === 'object' && <side.SideBySide store={store} />}
    </section>
  );
}
