/** The lines of a text without white space at their ends; empty lines are left out. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
