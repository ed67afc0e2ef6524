/** A text as it goes on within a sentence: its first letter small, unless it begins with an abbreviation such as SAP. */
export function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
