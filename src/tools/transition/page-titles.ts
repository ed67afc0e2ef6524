import { useContext } from 'preact/hooks';
import { SiteLinksContext } from '../../ui/tool/site-links.ts';

/** The title of a page of the guide; its id where the page did not hand it in. */
export function usePageTitle(): (id: string) => string {
  const { pages = {} } = useContext(SiteLinksContext);
  return (id) => pages[id] ?? id;
}
