import type { Exclusion, Gap, Standing } from '../counting/standings.ts';

/** Why an item is not held against the ages of the triggers, in words. */
export const exclusions: Readonly<Record<Exclusion, string>> = {
  'earlier-poam': 'It is in a POA&M with another date, which counts only as history here.',
  closed: 'It is closed.',
  configuration: 'It is a configuration finding, which the open sheet combines into one item.',
  'detected-later': 'It was detected after the day of the count.',
  'false-positive': 'It is a false positive.',
  'operational-requirement': 'It is an approved operational requirement.',
  'vendor-dependency': 'It awaits a vendor’s fix, and the CSP checked in with the vendor recently.',
};

/** What an item lacks so that its age and rating are not known, in words. */
export const gaps: Readonly<Record<Gap, string>> = {
  rating: 'It has no rating that counts.',
  detected: 'It has no date of original detection.',
  day: 'The day of the count is not known.',
  status: 'It is not clear whether it is open.',
  system: 'The POA&Ms name different systems, and you have not said which one counts.',
};

/** How an item stands, in words. */
export function standingText(standing: Standing): string {
  if (standing.state === 'counted') return 'It is counted.';
  if (standing.state === 'excluded') return exclusions[standing.because];
  return `It cannot be assessed. ${standing.lacks.map((gap) => gaps[gap]).join(' ')}`;
}
