/**
 * A text to be kept after its file has been read: without blanks at its ends, at most `limit` characters long, and
 * copied. A part of a text keeps the whole of it in memory, so that one short name could hold a piece of the file.
 */
export function keptText(text: string, limit: number): string {
  return JSON.parse(JSON.stringify(text.trim().slice(0, limit))) as string;
}

/** So many of something, as it stands in a sentence: “1 row”, “1,234 rows”. The noun takes an s. */
export function countOf(count: number, noun: string): string {
  return `${countText(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** A number as it stands in a sentence: “1,234”. */
export function countText(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
