import { beginsWith } from '../reading/signature.ts';

/** Whether bytes begin as an archive (ZIP) does, be it an empty one. */
export function isArchive(bytes: Uint8Array): boolean {
  // A text that begins with these letters goes on with another, or at least with a blank.
  return beginsWith(bytes, [0x50, 0x4b]) && (bytes[2] ?? 9) < 9;
}

/** Whether bytes begin as Microsoft’s older container does: an `.xls` workbook, or any office file that is locked. */
export function isCompound(bytes: Uint8Array): boolean {
  return beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);
}
