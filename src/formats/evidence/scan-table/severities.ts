import type { ScanFinding } from '../../../domain/poam/evidence.ts';
import type { SeverityScale } from './column-mapping.ts';

const words: Readonly<Record<string, ScanFinding['severity']>> = {
  critical: 'critical',
  urgent: 'critical',
  high: 'high',
  medium: 'moderate',
  moderate: 'moderate',
  serious: 'moderate',
  low: 'low',
  minimal: 'low',
  none: 'none',
  info: 'none',
  informational: 'none',
  information: 'none',
};

const zeroToFour = ['none', 'low', 'moderate', 'high', 'critical'] as const;
/** Qualys’ levels: minimal, medium, serious, critical, urgent. The two lowest count as low. */
const oneToFive = ['low', 'low', 'moderate', 'high', 'critical'] as const;

/** What a severity comes to; `number` is one that needs a scale, and none was given. */
export type SeverityReading = ScanFinding['severity'] | 'number' | undefined;

/**
 * Reads a severity: words mean the same in every scan, numbers what the scale says. Nothing for anything else, a number
 * outside the scale too. CVSS scores rate as CVSS 3 names them: low up to 3.9, moderate up to 6.9, high up to 8.9.
 */
export function readSeverity(cell: string, scale: SeverityScale | undefined): SeverityReading {
  const text = cell.trim().toLowerCase();
  const word = Object.hasOwn(words, text) ? words[text] : undefined;
  if (word) return word;
  if (!/^\d{1,2}(?:\.\d{1,2})?$/.test(text)) return undefined;
  const number = Number(text);
  if (scale === undefined) return 'number';
  if (scale === 'cvss') return ofScore(number);
  return scale === 'zero-to-four' ? zeroToFour[number] : oneToFive[number - 1];
}

function ofScore(score: number): ScanFinding['severity'] | undefined {
  if (score > 10) return undefined;
  if (score === 0) return 'none';
  if (score < 4) return 'low';
  if (score < 7) return 'moderate';
  return score < 9 ? 'high' : 'critical';
}
