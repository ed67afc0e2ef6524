import { type Handover, openEvent } from '../handover.ts';
import { makeDialog, type SearchDialog } from './dialog.ts';
import { startSearchPage } from './page.ts';

let dialog: SearchDialog | undefined;
let field: HTMLInputElement | undefined;

/* The page's own script loads this one and then asks by an event: a script that is bundled by itself exports nothing. */
document.addEventListener(openEvent, (event) => {
  const handover = (event as CustomEvent<Handover>).detail;
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  if (!page) {
    dialog ??= makeDialog(handover);
    dialog.open(handover.typed);
  } else if (field) {
    field.focus();
    field.select();
  } else {
    field = startSearchPage(page, handover);
  }
});
