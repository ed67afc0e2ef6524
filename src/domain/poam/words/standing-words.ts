import type { Exclusion, Gap, Standing } from '../counting/standings.ts';

/** Why an item is not held against the ages of the triggers, in words. */
export const exclusions: Readonly<Record<Exclusion, string>> = {
  'earlier-poam': 'It stands in a POA&M of another date, which is history here.',
  closed: 'It is closed.',
  configuration: 'It is a configuration finding, which the open sheet sums up.',
  'detected-later': 'It was detected after the day as of which is counted.',
  'false-positive': 'It is a false positive.',
  'operational-requirement': 'It is an approved operational requirement.',
  'vendor-dependency': 'It waits for a vendor, who was asked recently.',
};

/** What an item lacks so that its age and rating are not known, in words. */
export const gaps: Readonly<Record<Gap, string>> = {
  rating: 'It has no rating that counts.',
  detected: 'It has no date of original detection.',
  day: 'The day as of which to count is not known.',
  status: 'Whether it is open is not clear.',
  system: 'The POA&Ms name different systems, and which one counts was not said.',
};

/** How an item stands, in words. */
export function standingText(standing: Standing): string {
  if (standing.state === 'counted') return 'It is counted.';
  if (standing.state === 'excluded') return exclusions[standing.because];
  return `It cannot be assessed. ${standing.lacks.map((gap) => gaps[gap]).join(' ')}`;
}
