/** Whether bytes begin as a zip file does. Word files and Excel workbooks are zip files. Empty ones begin differently. */
export function isZip([first, second, third]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b && (third === 3 || third === 5);
}
