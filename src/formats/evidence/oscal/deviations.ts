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

/** Whether a status says that a risk is closed: every other status is open. */
export function isClosedStatus(status: string): boolean {
  return /^(?:closed|completed?|resolved|remediated)$/i.test(status.trim());
}
