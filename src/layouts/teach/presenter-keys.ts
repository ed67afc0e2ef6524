/** What a key does in the slides and in the notes. */
export type KeyAction = 'next' | 'previous' | 'first' | 'last' | 'blank' | 'full-screen' | 'notes' | 'clock' | 'help';

const keys: Readonly<Record<string, KeyAction>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  b: 'blank',
  '.': 'blank',
  f: 'full-screen',
  n: 'notes',
  c: 'clock',
  '?': 'help',
};

/**
 * What a key that was pressed does; nothing while somebody types, or where the key presses a button or follows a link.
 * Clickers send these keys, too: Page Down and Page Up, a period or B.
 */
export function actionOf(event: KeyboardEvent): KeyAction | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return undefined;
  const { target } = event;
  if (document.querySelector('dialog[open]')) return undefined;
  if (target instanceof Element) {
    if (target.closest('input, textarea, select, [contenteditable]')) return undefined;
    if (event.key === ' ' && target.closest('button, summary')) return undefined;
  }
  const action = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  return action === 'next' && event.key === ' ' && event.shiftKey ? 'previous' : action;
}
