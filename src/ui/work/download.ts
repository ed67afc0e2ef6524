/** The kinds of file that are saved, by their ending, with the type that the system knows them by. */
const types = {
  md: 'text/markdown;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
  zip: 'application/zip',
  ics: 'text/calendar;charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** The ending of a file, without its full stop. */
export type FileEnding = keyof typeof types;

/** What a file holds: a text, or bytes. */
export type FileContent = string | Uint8Array<ArrayBuffer> | Blob;

/** Saves a file through the browser’s own download, without asking a server. */
export function download(name: string, content: FileContent, ending: FileEnding): void {
  const address = URL.createObjectURL(new Blob([content], { type: types[ending] }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this turn of its loop.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
