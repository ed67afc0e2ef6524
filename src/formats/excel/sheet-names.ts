/** The longest name that Excel allows, in letters. */
const longest = 31;

/** Names that Excel keeps for itself. */
const reserved = ['history'];

/** The name without what Excel does not allow in one. */
const allowed = (name: string) =>
  name
    .replace(/[\p{Cc}\p{Surrogate}[\]:*?/\\]+/gu, ' ')
    .trim()
    .replace(/^'+|'+$/g, '')
    .trim();

/** The first letters of a text, none of them cut in half. */
function shortened(text: string, letters: number): string {
  let short = '';
  for (const letter of text) {
    if (short.length + letter.length > letters) break;
    short += letter;
  }
  return short.replace(/[\s']+$/, '');
}

/**
 * The names of the sheets of a workbook as Excel takes them: of 1 to 31 letters, without `[ ] : * ? / \`, without an
 * apostrophe at either end, and each once, whatever its case. A name that comes again has its number behind it.
 */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set(reserved);
  return names.map((given) => {
    const base = allowed(given) || 'Sheet';
    let name = shortened(base, longest);
    for (let number = 2; taken.has(name.toLowerCase()); number++) {
      const end = ` (${number})`;
      name = shortened(base, longest - end.length) + end;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
