import { type HandOff, openEvent } from '../hand-off.ts';
import { startSearchPage } from './page.ts';

let field: HTMLInputElement | undefined;

/* The page's own script loads this one and then asks by an event: a script that is bundled by itself exports nothing. */
document.addEventListener(openEvent, (event) => {
  if (!field) {
    field = startSearchPage((event as CustomEvent<HandOff>).detail);
    return;
  }
  field.focus();
  field.select();
});
