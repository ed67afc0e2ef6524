/** The text of a cell of a table of text; nothing where it is blank. `="00123"` is how some exports keep Excel from taking a text for a number. */
export function cellOfText(cell: string): string | undefined {
  const text = cell.trim();
  if (text === '') return undefined;
  return text.length > 2 && text.startsWith('="') && text.endsWith('"') ? text.slice(2, -1) : text;
}
