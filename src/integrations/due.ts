import { readFileSync } from 'node:fs';
import { readPlainDate } from '../domain/calendar/plain-date.ts';
import { buildDayIn } from '../site/build-day.ts';
import { checkedEntries, dueText } from './due-list.ts';

/*
 * `npm run due [-- 2027-03-01]`: what has to be looked at again by today, or by the day given. It fails when something has,
 * so that a scheduled run tells whoever looks after the site.
 */

const reading = readPlainDate(process.argv[2] ?? buildDayIn(process.env));
if ('date' in reading) {
  const { date: day } = reading;
  const entries = checkedEntries((file) => readFileSync(file, 'utf8'));
  console.log(dueText(entries, day));
  process.exitCode = entries.some(({ by }) => by <= day) ? 1 : 0;
} else {
  console.error(reading.problem);
  process.exitCode = 2;
}
