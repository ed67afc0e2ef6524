import { type HandOff, openEvent } from '../hand-off.ts';
import { makeDialog, type SearchDialog } from './dialog.ts';

let dialog: SearchDialog | undefined;

/* The search loader loads this script, then opens search with an event: a script in a bundle of its own exports nothing. */
document.addEventListener(openEvent, (event) => {
  const handOff = (event as CustomEvent<HandOff>).detail;
  dialog ??= makeDialog(handOff);
  dialog.open(handOff.typed);
});
