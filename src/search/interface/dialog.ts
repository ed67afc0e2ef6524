import type { HandOff } from '../hand-off.ts';
import { searchPage } from '../paths.ts';
import styles from '../search.css?inline';
import * as words from '../words.ts';
import { element } from './elements.ts';
import { searchMarkup, searchParts } from './form.ts';
import { type Ask, startSearch } from './search.ts';
import { shortcutChoice } from './shortcut-choice.ts';

/** Search in a dialog over the page. */
export interface SearchDialog {
  /** @param typed The query to start with. If empty, the last request stays. */
  open(typed: string): void;
}

/** Makes the dialog and adds it to the page, with its styles, so that no page carries them unused. */
export function makeDialog(handOff: HandOff): SearchDialog {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);

  const dialog = element('dialog', { class: 'search', 'aria-labelledby': 'seek-name', closedby: 'any' });
  dialog.innerHTML = searchMarkup(handOff.base + searchPage);
  const parts = searchParts(dialog);
  parts.field.autofocus = true;
  const close = element('button', { class: 'text', type: 'button' }, `${words.close} `, element('kbd', {}, 'Esc'));
  close.addEventListener('click', () => dialog.close());
  parts.form.querySelector('.ask')?.append(close);
  dialog.append(shortcutChoice());
  // Chromium spends the first Escape on emptying the field.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    dialog.close();
  });
  // A hit on the page that is open leads to a place on it, which the dialog would hide.
  parts.results.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    const plain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (link && plain && link.pathname === location.pathname) dialog.close();
  });
  document.body.append(dialog);

  let ask: Ask | undefined;
  return {
    open(typed) {
      if (!dialog.open) dialog.showModal();
      const start = { query: typed };
      if (!ask) ask = startSearch(parts, handOff, { groups: 6, parts: 3, leadsOn: true }, start);
      else if (typed !== '') ask(start);
      if (typed === '') parts.field.select();
    },
  };
}
