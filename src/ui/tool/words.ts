/*
 * What every tool says, whatever it is about.
 */

/** Where a part of a tool could not be loaded. */
export const notLoaded =
  'Part of this tool could not be loaded. Your entries are still here. Check your connection, and reload the page.';

/** Before our reading of what the sources leave open. */
export const ourReading = 'Our reading';

/** Takes back what was just done. */
export const undo = 'Undo';

/** What a table is called that has no caption. */
export const tableName = 'Table';
