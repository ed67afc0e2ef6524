import { useContext } from 'preact/hooks';
import { citedDocuments } from './cited-documents.ts';
import { SiteLinksContext } from './tool/site-links.ts';

/** The source of a rule: the documents that word it, each linked to the first statement cited. */
export function SourceLine({ ids, place }: { readonly ids: string; readonly place?: string | undefined }) {
  const { sources } = useContext(SiteLinksContext);
  return (
    <p class="src">
      {citedDocuments(ids, sources).map(({ title, href, first }) => (
        <a key={href} href={href}>
          {title}
          {place !== undefined && `, ${place}`}
          <span class="vh">, {first}</span>
        </a>
      ))}
    </p>
  );
}
