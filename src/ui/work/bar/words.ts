import type { Keeping } from '../store/work-state.ts';

/*
 * The words of the bar over every tool. `noun` is what the tool calls one piece of work: “assessment”, “case”.
 */

/** The labels of the bar and of its buttons. */
export const labels = {
  open: 'Open a file',
  save: 'Save as a file',
  print: 'Print',
  share: 'Share as a link',
  export: 'Export',
  example: 'Try the worked example',
  examples: 'Other examples',
  undo: 'Undo',
  close: 'Close this message',
  bar: (noun: string) => `This ${noun}`,
  title: (noun: string) => `Name of this ${noun}`,
  kept: (noun: string, count: number) => (count > 0 ? `All ${noun}s (${count})` : `All ${noun}s`),
  begin: (noun: string) => `Start a new ${noun}`,
} as const;

/** That new work is open. */
export const begun = (noun: string) => `A new ${noun} is open. The one before is kept: find it under “All ${noun}s”.`;

/** Whether the open work is kept. */
export const keptText: Readonly<Record<Keeping, string>> = {
  untouched: 'Nothing is kept yet: it will be from your first entry on, in this browser only.',
  kept: 'Kept in this browser only. A browser can clear what it keeps: save a file of what must last.',
  full: 'Not kept: this browser’s storage is full. Save it as a file before you leave the page.',
  forbidden: 'Not kept: this browser does not let the page keep anything. Save it as a file before you leave.',
};
