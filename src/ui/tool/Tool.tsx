import type { ComponentChildren, JSX } from 'preact';
import { useWorkStore } from '../work/store/use-work-store.ts';
import { WorkContext } from '../work/store/work-context.ts';
import type { WorkKind } from '../work/store/work-state.ts';
import type { WorkStore } from '../work/store/work-store.ts';
import { Announcing } from './Announcer.tsx';
import { FormContext } from './form.ts';
import { type SiteLinks, SiteLinksContext } from './site-links.ts';

/** What the view of a tool is given. */
export interface ToolProps<Facts> {
  readonly site: SiteLinks;
  readonly store: WorkStore<Facts>;
}

/** A tool as its page places it: drawn as soon as its work is open. */
export function toolIsland<Facts>(
  kind: WorkKind<Facts>,
  View: (props: ToolProps<Facts>) => JSX.Element,
): (props: { readonly site: SiteLinks }) => JSX.Element | null {
  return function ToolIsland({ site }) {
    const store = useWorkStore(kind);
    return store ? <View site={site} store={store} /> : null;
  };
}

/** What every tool stands in: the site around it, its one live region, and the facts that its fields show and change. */
export function Tool<Facts>({ site, store, children }: ToolProps<Facts> & { readonly children: ComponentChildren }) {
  const { given, problems } = store.state();
  return (
    <SiteLinksContext.Provider value={site}>
      <Announcing>
        <WorkContext.Provider value={store as unknown as WorkStore<unknown>}>
          <FormContext.Provider value={{ given, problems, change: store.change }}>{children}</FormContext.Provider>
        </WorkContext.Provider>
      </Announcing>
    </SiteLinksContext.Provider>
  );
}
