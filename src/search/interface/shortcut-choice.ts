import { heldKey, shortcutIsOn, shortcutKey } from '../hand-off.ts';
import { opensSearch, opensSearchToo, theKey } from '../words.ts';
import { element } from './elements.ts';

/** A box to switch off the key “/”, for those who speak to their computer or press keys unawares (WCAG 2.1.4). */
export function shortcutChoice(): HTMLElement {
  const box = element('input', { type: 'checkbox' });
  box.checked = shortcutIsOn();
  box.addEventListener('change', () => {
    try {
      if (box.checked) localStorage.removeItem(shortcutKey);
      else localStorage.setItem(shortcutKey, 'off');
    } catch {
      // The browser keeps nothing: the choice cannot be kept, and the box says so.
      box.checked = true;
    }
  });
  const label = element('label', {}, box, `${theKey} `, element('kbd', {}, '/'), ` ${opensSearch}`);
  const held = heldKey() === 'Meta' ? '⌘' : 'Ctrl';
  const chord = element('span', {}, element('kbd', {}, held), ' ', element('kbd', {}, 'K'), ` ${opensSearchToo}`);
  return element('p', { class: 'shortcut' }, label, ' ', chord);
}
