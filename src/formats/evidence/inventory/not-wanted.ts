/** Why an inventory is not read where only POA&Ms and scans count, and where it is of use. */
export const notWantedMessage = (file: string): string =>
  `${file} is an inventory of the system’s assets. It does not count toward deficiency triggers, so it is not read here. Use it in the monthly package, which compares it with the month’s scans.`;
