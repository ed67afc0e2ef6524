/** A copy of a text: a part of one keeps the whole in memory, so that one short name could hold a piece of the file. */
export function ownText(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

/** A text to be kept after its file has been read: without blanks at its ends, at most `limit` characters long, and copied. */
export function keptText(text: string, limit: number): string {
  return JSON.parse(JSON.stringify(text.trim().slice(0, limit))) as string;
}
