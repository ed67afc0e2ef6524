import type { HandOff } from '../hand-off.ts';
import { queryString, requestFromAddress, type SearchRequest } from './address.ts';
import { searchParts } from './form.ts';
import { startSearch } from './search.ts';
import { shortcutChoice } from './shortcut-choice.ts';

/**
 * Search on its own page: what is asked stands in the address, so that back, forward, reload and links work.
 *
 * While somebody types the address is rewritten in place; Enter and choices make an entry of the history, and so does
 * the first letter typed after one.
 *
 * @returns The field.
 */
export function startSearchPage(handOff: HandOff): HTMLInputElement {
  const parts = searchParts(document);
  parts.form.parentElement?.append(shortcutChoice());
  let settled = true;
  const onAsk = (asked: SearchRequest, now: boolean) => {
    const address = location.pathname + queryString(asked);
    if (address === location.pathname + location.search) settled = now || settled;
    else if (settled || now) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    settled = now;
  };
  const start = requestFromAddress(location.search);
  // Somebody may have begun to type before this script was there.
  if (document.activeElement === parts.field && parts.field.value !== '')
    Object.assign(start, { query: parts.field.value });
  const ask = startSearch(parts, handOff, { groups: 10, parts: 6, leadsOn: false, onAsk }, start);
  addEventListener('popstate', () => {
    settled = true;
    ask(requestFromAddress(location.search));
  });
  return parts.field;
}
