import type { DeviationState } from '../../domain/poam/evidence.ts';
import { isBlank } from '../poam-table/read-words.ts';

/**
 * How far the states that FedRAMP’s props name have come: asked for is `pending`; what is only looked into
 * (`investigating`) was not asked for yet. The flat dialect writes what the workbook does.
 */
const deviationStates: Readonly<Record<string, DeviationState>> = {
  approved: 'yes',
  yes: 'yes',
  true: 'yes',
  pending: 'pending',
  submitted: 'pending',
  requested: 'pending',
  investigating: 'no',
  withdrawn: 'no',
  rejected: 'no',
  denied: 'no',
  no: 'no',
  false: 'no',
};

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

/** The state of a deviation; nothing where none is given, and `unknown` for a word that is none. */
export function readDeviation(value: string | undefined): DeviationState | 'unknown' | undefined {
  return readWord(value, deviationStates);
}

/** Whether a fix waits for a vendor; nothing where none is given, and `unknown` for a word that tells neither. */
export function readVendorDependency(value: string | undefined): 'yes' | 'no' | 'unknown' | undefined {
  return readWord(value, vendorStates);
}

function readWord<Word>(
  value: string | undefined,
  words: Readonly<Record<string, Word>>,
): Word | 'unknown' | undefined {
  if (value === undefined || isBlank(value)) return undefined;
  const key = value.toLowerCase();
  return Object.hasOwn(words, key) ? words[key] : 'unknown';
}

/** Whether a status says that a risk is closed: every other status is open. */
export function isClosedStatus(status: string): boolean {
  return /^(?:closed|completed?|resolved|remediated)$/i.test(status.trim());
}
