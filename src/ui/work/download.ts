/** Saves a text as a file through the browser’s own download, without asking a server. */
export function download(name: string, text: string | Blob, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this turn of its loop.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
