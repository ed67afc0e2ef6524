import { isBlank } from '../poam-table/read-words.ts';

const vendorStates: Readonly<Record<string, 'yes' | 'no'>> = {
  tracking: 'yes',
  yes: 'yes',
  true: 'yes',
  investigating: 'no',
  resolved: 'no',
  withdrawn: 'no',
  no: 'no',
  false: 'no',
};

/** Whether a fix waits for a vendor; nothing where none is given, and `unknown` for a word that tells neither. */
export function readVendorDependency(value: string | undefined): 'yes' | 'no' | 'unknown' | undefined {
  if (value === undefined || isBlank(value)) return undefined;
  const key = value.toLowerCase();
  return Object.hasOwn(vendorStates, key) ? vendorStates[key] : 'unknown';
}

/** Whether the status of a risk says that it is a false positive, which tells nothing of an approval. */
export function isFalsePositiveStatus(status: string): boolean {
  return /^false.positive$/i.test(status.trim());
}
