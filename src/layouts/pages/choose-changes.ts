import type { PlainDate } from '../../domain/calendar/plain-date';
import { type ChangeFilter, isChosen } from '../../domain/changes/filter';
import { filled } from '../../domain/wording';
import { today } from '../../ui/tool/clock';

/*
 * Chooses among the changes by role, step, status and days, without a page load. The choice is in the address, so that
 * another page can link to it; a change that the address names is open.
 */

const form = document.querySelector<HTMLFormElement>('.filter');
const changes = [...document.querySelectorAll<HTMLDetailsElement>('details.change')];
/** The pages that a change touches are those that it links to. */
const stepsOf = (change: HTMLElement) =>
  [...change.querySelectorAll<HTMLAnchorElement>('[data-pages] a')].map(
    ({ pathname }) => pathname.split('/').at(-2) ?? '',
  );
const chosenBy = (change: HTMLElement) => {
  const list = (name: string) => (change.dataset[name] ?? '').split(' ').filter((part) => part !== '');
  return {
    roles: list('roles'),
    steps: stepsOf(change),
    status: change.dataset.status ?? '',
    days: list('days') as PlainDate[],
  };
};

/** Shows the changes that the form chooses, and says how many. */
function choose(own: HTMLFormElement): void {
  const given = [...new FormData(own)].filter(([, value]) => value !== '');
  const filter = Object.fromEntries(given) as ChangeFilter;
  const day = today();
  for (const change of changes) change.hidden = !isChosen(chosenBy(change), filter, day);
  const shown = changes.filter(({ hidden }) => !hidden).length;
  const count = own.querySelector('[role=status]');
  if (count) count.textContent = filled(own.dataset.count ?? '', { shown, count: changes.length });
}

/** Puts the choice into the address, without a step in the reader's history. */
function keepInAddress(own: HTMLFormElement): void {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(own)) if (value !== '') query.set(name, String(value));
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

if (form) {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement && [...field.options].some((option) => option.value === value))
      field.value = value;
  }
  choose(form);
  form.addEventListener('input', () => {
    choose(form);
    keepInAddress(form);
  });
  // The fields are empty once the event is over.
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const field of form.querySelectorAll('select')) field.value = '';
    choose(form);
    keepInAddress(form);
  });
}
openNamed();
addEventListener('hashchange', openNamed);
