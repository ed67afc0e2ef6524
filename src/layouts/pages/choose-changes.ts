import { type PlainDate, plainDate } from '../../domain/calendar/plain-date';
import { type ChangeFilter, isChosen } from '../../domain/changes/filter';
import { filled } from '../../domain/wording';
import { today } from '../../ui/tool/clock';

/*
 * Chooses among the changes by role, step, status and days, without a page load. The choice is in the address, so that
 * another page can link to it; a change that the address names is open.
 */

const controls = document.querySelector<HTMLElement>('.filter');
const fields = [...(controls?.querySelectorAll('select') ?? [])];
const changes = [...document.querySelectorAll<HTMLDetailsElement>('details.change')];

/** The pages that a change touches are those that it links to. */
const stepsOf = (change: HTMLElement) =>
  [...change.querySelectorAll<HTMLAnchorElement>('[data-pages] a')].map(
    ({ pathname }) => pathname.split('/').at(-2) ?? '',
  );
/** Stands for the days that had gone by when the page was built: it holds the days from then on. */
const longAgo = plainDate('1990-01-01');
const chosenBy = (change: HTMLElement) => ({
  roles: (change.dataset.roles ?? '').split(' '),
  steps: stepsOf(change),
  status: change.dataset.status ?? '',
  days: [
    ...(change.dataset.begun === undefined ? [] : [longAgo]),
    ...((change.dataset.days ?? '').split(' ').filter((day) => day !== '') as PlainDate[]),
  ],
});

/** What the fields choose, without those that choose nothing. */
const chosen = () => fields.flatMap(({ name, value }) => (value === '' ? [] : [[name, value] as const]));

/** Shows the changes that the fields choose, and says how many. */
function choose(): void {
  const filter: ChangeFilter = Object.fromEntries(chosen());
  const day = today();
  for (const change of changes) change.hidden = !isChosen(chosenBy(change), filter, day);
  const count = controls?.querySelector('[role=status]');
  const shown = changes.filter(({ hidden }) => !hidden).length;
  if (count) count.textContent = filled(controls?.dataset.count ?? '', { shown, count: changes.length });
}

/** Shows what the fields choose, and puts it into the address, without a step in the reader's history. */
function chooseAndKeep(): void {
  choose();
  const query = new URLSearchParams(chosen().map(([name, value]) => [name, value]));
  history.replaceState(null, '', `${location.pathname}${query.size > 0 ? `?${query}` : ''}`);
}

/** Opens the change that the address names, and shows it whatever is chosen. */
function openNamed(): void {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest('details');
  if (!named) return;
  named.hidden = false;
  named.open = true;
  named.scrollIntoView();
}

const asked = new URLSearchParams(location.search);
for (const field of fields) {
  const value = asked.get(field.name);
  if ([...field.options].some((option) => option.value === value)) field.value = value ?? '';
}
choose();
controls?.addEventListener('input', chooseAndKeep);
controls?.querySelector('button')?.addEventListener('click', () => {
  for (const field of fields) field.value = '';
  chooseAndKeep();
});
openNamed();
addEventListener('hashchange', openNamed);
