import { type Handover, openEvent } from '../handover.ts';
import { makeDialog, type SearchDialog } from './dialog.ts';

let dialog: SearchDialog | undefined;

/* The page's own script loads this one and then asks by an event: a script that is bundled by itself exports nothing. */
document.addEventListener(openEvent, (event) => {
  const handover = (event as CustomEvent<Handover>).detail;
  dialog ??= makeDialog(handover);
  dialog.open(handover.typed);
});
