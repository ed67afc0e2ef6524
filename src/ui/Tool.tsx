import type { ComponentChildren } from 'preact';
import { FormContext } from './fields/form.ts';
import { type SiteLinks, SiteLinksContext } from './site-links.ts';
import type { WorkDesk } from './work/work-desk.ts';

interface Props<Facts> {
  readonly site: SiteLinks;
  readonly desk: WorkDesk<Facts>;
  readonly children: ComponentChildren;
}

/** What every tool stands in: the site around it, and the facts that its fields show and change. */
export function Tool<Facts>({ site, desk, children }: Props<Facts>) {
  const { given, problems } = desk.state();
  return (
    <SiteLinksContext.Provider value={site}>
      <FormContext.Provider value={{ given, problems, change: desk.change }}>{children}</FormContext.Provider>
    </SiteLinksContext.Provider>
  );
}
