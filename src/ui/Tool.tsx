import type { ComponentChildren } from 'preact';
import { FormContext } from './fields/form.ts';
import { type SiteLinks, SiteLinksContext } from './site-links.ts';
import type { WorkStore } from './work/work-store.ts';

interface Props<Facts> {
  readonly site: SiteLinks;
  readonly store: WorkStore<Facts>;
  readonly children: ComponentChildren;
}

/** What every tool stands in: the site around it, and the facts that its fields show and change. */
export function Tool<Facts>({ site, store, children }: Props<Facts>) {
  const { given, problems } = store.state();
  return (
    <SiteLinksContext.Provider value={site}>
      <FormContext.Provider value={{ given, problems, change: store.change }}>{children}</FormContext.Provider>
    </SiteLinksContext.Provider>
  );
}
