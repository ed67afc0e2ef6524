import { datePartsOf, monthNames, type PlainDate } from './calendar/plain-date.ts';

/*
 * How words, numbers and dates are put into a sentence. There is one answer to each question of style, and it is here:
 * a list has a comma before its last word, a month comes before its day.
 */

const lists = {
  and: new Intl.ListFormat('en-US', { type: 'conjunction' }),
  or: new Intl.ListFormat('en-US', { type: 'disjunction' }),
};

/** Words as a list in a sentence: “a”, “a and b”, “a, b, and c”. Empty for no words. */
export function listText(words: readonly string[], join: 'and' | 'or' = 'and'): string {
  return lists[join].format(words);
}

/** A text as a sentence begins: its first letter a capital. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text as a sentence goes on: its first letter small, unless it begins with an abbreviation such as SAP. */
export function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A date as it stands in a sentence: “December 9, 2026”. */
export function dateInWords(date: PlainDate): string {
  const { year, month, day } = datePartsOf(date);
  return `${monthNames[month - 1]} ${day}, ${year}`;
}

/** A number for people: commas between thousands, at most two decimals. */
export function numberText(value: number): string {
  const [whole = '', decimals] = String(Math.round(Math.abs(value) * 100) / 100).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : `.${decimals}`}`;
}

/** A number with its noun: “1 item”, “2 items”. */
export function countText(value: number, singular: string, plural = `${singular}s`): string {
  return `${numberText(value)} ${value === 1 ? singular : plural}`;
}

/** A text cut to so many characters, with an ellipsis where something was cut off. No character is halved. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const letters = Array.from(text.slice(0, 2 * most + 2));
  return letters.length > most ? `${letters.slice(0, most).join('')}…` : text;
}

/** Statements of the ledger in a sentence: “AP-241, AP-245 to AP-247” for `AP-241 AP-245..247`. */
export function statementsText(statements: string): string {
  return statements.replaceAll(' ', ', ').replaceAll('..', ' to ');
}

/**
 * A text with each `{name}` in it replaced by its value: one of a record, or what a function gives for the name.
 * @throws Error for a name that has no value, or what the function throws.
 */
export function filled(
  text: string,
  values: Readonly<Record<string, string | number>> | ((name: string) => string | number),
): string {
  const find = typeof values === 'function' ? values : (name: string) => valueIn(values, name);
  return text.replace(/\{([\w-]+)\}/g, (_, name: string) => String(find(name)));
}

function valueIn(values: Readonly<Record<string, string | number>>, name: string): string | number {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) throw new Error(`"${name}" has no value. Known: ${Object.keys(values).join(', ')}.`);
  return value;
}
