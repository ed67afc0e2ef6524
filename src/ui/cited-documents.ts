import { expandStatementIds } from '../domain/ledger/statement-ids.ts';
import type { SourceLink } from './tool/site-links.ts';

/** The documents that a list of statement ids cites, each with the first statement cited from it, and its address. */
export function citedDocuments(
  list: string,
  sources: readonly SourceLink[],
): { title: string; href: string; first: string }[] {
  const ids = expandStatementIds(list);
  return sources.flatMap(({ prefix, title, href }) => {
    const first = ids.find((id) => id.startsWith(`${prefix}-`));
    return first === undefined ? [] : [{ title, href: `${href}#${first.toLowerCase()}`, first }];
  });
}
