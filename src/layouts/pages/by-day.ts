import { plainDate } from '../../domain/calendar/plain-date';
import { nextDays } from '../../domain/changes/key-days';
import { dateInWords } from '../../domain/wording';
import { today } from '../../ui/tool/clock';

/* Past and coming days as they are on the reader's own calendar; the page as built shows them as of the day of the build. */

const day = today();
const all = (selector: string) => document.querySelectorAll<HTMLElement>(selector);

for (const span of all('[data-from]')) {
  const { from = '', until } = span.dataset;
  span.hidden = day < from || (until !== undefined && day >= until);
}
for (const list of all('[data-next]')) {
  const days = [...list.querySelectorAll<HTMLElement>('[data-day]')];
  const ahead = days.filter((one) => plainDate(one.dataset.day ?? '') >= day);
  for (const one of days) one.hidden = !ahead.slice(0, nextDays).includes(one);
}
for (const time of all('[data-past], .deadlines time')) {
  time.toggleAttribute('data-past', (time.getAttribute('datetime') ?? '') <= day);
}
for (const line of all('[data-today]')) {
  line.textContent = (line.dataset.today ?? '').replace('{day}', dateInWords(day));
}
