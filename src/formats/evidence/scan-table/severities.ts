import type { ScanFinding } from '../../../domain/poam/evidence.ts';
import { writtenKey } from './written-key.ts';

/** How numbers rate: 0 to 4 as Nessus does, 1 to 5 as Qualys does, or a CVSS score. Words rate the same in all. */
export const severityScales = ['zero-to-four', 'one-to-five', 'cvss'] as const;

/** How numbers rate. */
export type SeverityScale = (typeof severityScales)[number];

/** A severity as findings have it. */
export type Severity = ScanFinding['severity'];

/**
 * The words of Nessus, Tenable, Qualys (minimal, medium, serious, critical, urgent), Rapid7 (moderate, severe, critical),
 * Wiz, Amazon Inspector and OpenVAS (log, debug), and the letters that reports shorten them to.
 */
const words = new Map<string, Severity>([
  ['critical', 'critical'],
  ['crit', 'critical'],
  ['urgent', 'critical'],
  ['very high', 'critical'],
  ['c', 'critical'],
  ['high', 'high'],
  ['severe', 'high'],
  ['important', 'high'],
  ['h', 'high'],
  ['medium', 'moderate'],
  ['med', 'moderate'],
  ['moderate', 'moderate'],
  ['serious', 'moderate'],
  ['m', 'moderate'],
  ['low', 'low'],
  ['minimal', 'low'],
  ['minor', 'low'],
  ['very low', 'low'],
  ['negligible', 'low'],
  ['l', 'low'],
  ['none', 'none'],
  ['info', 'none'],
  ['informational', 'none'],
  ['information', 'none'],
  ['i', 'none'],
  ['log', 'none'],
  ['debug', 'none'],
  ['false positive', 'none'],
]);

/** Words beside a rating that say nothing of their own: “Severity 4”, “High risk”, “CVSS v3 base score 9.8”. */
const fillers = new Set([
  'severity',
  'sev',
  'level',
  'risk',
  'rating',
  'cvss',
  'score',
  'base',
  'v2',
  'v3',
  'v4',
  'qualys',
]);

const zeroToFour = ['none', 'low', 'moderate', 'high', 'critical'] as const;
/** Qualys’ levels: minimal, medium, serious, critical, urgent. The two lowest count as low. */
const oneToFive = ['low', 'low', 'moderate', 'high', 'critical'] as const;

/** What a severity comes to; `number` is one that needs a scale, and none was given. */
export type SeverityReading = Severity | 'number' | undefined;

/** What its owner says that written severities mean: the keys are made by {@link writtenKey}. */
export type OwnSeverities = Readonly<Record<string, Severity>>;

/**
 * Reads a severity. What its owner says of it goes first. A word or letter means the same in every scan, also beside a
 * number: “High (8.1)”, “4 - Critical”. A number alone means what the scale says. Nothing for anything else, two
 * different ratings and a number outside the scale too. CVSS scores rate as CVSS 3 names them: low up to 3.9, moderate up to
 * 6.9, high up to 8.9.
 */
export function readSeverity(cell: string, scale: SeverityScale | undefined, own?: OwnSeverities): SeverityReading {
  const key = writtenKey(cell);
  if (own && Object.hasOwn(own, key)) return own[key];
  // Where the comma is the decimal sign, a score has it.
  const text = key.replace(/^(\d{1,2}),(\d{1,2})$/, '$1.$2');
  const whole = words.get(text);
  if (whole) return whole;
  if (text.length > 60 || text.startsWith('-')) return undefined;
  const parts: readonly string[] =
    text.match(/\d+(?:\.\d+)?|very (?:high|low)|false positive|[a-z]+\d?|[^\s()[\]:/,\-–—]/g) ?? [];
  const told = parts.filter((part) => !fillers.has(part));
  const numbers = told.filter((part) => /^\d/.test(part));
  const ratings = new Set(told.filter((part) => !/^\d/.test(part)).map((part) => words.get(part)));
  if (ratings.size > 1 || numbers.length > 1) return undefined;
  if (ratings.size === 1) return [...ratings][0];
  const [number = ''] = numbers;
  return ofNumber(number, parts.includes('cvss') ? 'cvss' : scale);
}

function ofNumber(text: string, scale: SeverityScale | undefined): SeverityReading {
  if (!/^\d{1,2}(?:\.\d{1,2})?$/.test(text)) return undefined;
  const number = Number(text);
  if (scale === undefined) return 'number';
  if (scale === 'cvss') return ofScore(number);
  return scale === 'zero-to-four' ? zeroToFour[number] : oneToFive[number - 1];
}

function ofScore(score: number): Severity | undefined {
  if (score > 10) return undefined;
  if (score === 0) return 'none';
  if (score < 4) return 'low';
  if (score < 7) return 'moderate';
  return score < 9 ? 'high' : 'critical';
}
