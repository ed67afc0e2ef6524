import * as words from '../late-words.ts';
import { searchPage } from '../paths.ts';
import type { Query } from '../query/understand.ts';
import { glossaryPath } from '../terms.ts';
import { queryString } from './address.ts';
import { element } from './elements.ts';

/** Where what stands in the place of results leads. */
interface Place {
  /** The site's base path, with a slash at either end. */
  readonly base: string;
  /** Puts another query. */
  readonly ask: (query: string) => void;
}

/** What stands in the place of results where there are none: the nearest terms, and where to look further. */
export function nothingFound({ text, concepts }: Query, nearest: readonly string[], place: Place): Node[] {
  const said = element('p', { class: 'note' }, concepts.length === 0 ? words.nothingAsked(text) : words.notFound(text));
  const terms = nearest.flatMap((name, index) => [index === 0 ? ' ' : ', ', asking(name, place)]);
  const leads = element(
    'p',
    { class: 'note' },
    `${words.leadsOn.lookUp} `,
    element('a', { href: place.base + glossaryPath.slice(1) }, words.leadsOn.glossary),
    `${words.leadsOn.findPlace} `,
    element('a', { href: `${place.base}guide/process/` }, words.leadsOn.process),
    '.',
  );
  return [said, ...(terms.length > 0 ? [element('p', { class: 'note nearest' }, words.nearest, ...terms)] : []), leads];
}

/** A link that searches for a name. */
function asking(name: string, { base, ask }: Place): HTMLAnchorElement {
  const made = element('a', { href: base + searchPage + queryString({ query: name }) }, name);
  made.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    ask(name);
  });
  return made;
}
