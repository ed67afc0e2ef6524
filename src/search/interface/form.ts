import type { FilterCounts } from '../query/filters.ts';
import { type Kind, kinds, type SearchTerms } from '../terms.ts';
import * as words from '../words.ts';
import type { SearchRequest } from './address.ts';

/** The parts of search's form and of what stands below it. */
export interface SearchParts {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly kinds: readonly HTMLInputElement[];
  readonly role: HTMLSelectElement;
  readonly phase: HTMLSelectElement;
  /** Says how many results there are, for those who do not see them. */
  readonly status: HTMLElement;
  /** Holds the results. */
  readonly results: HTMLElement;
}

/**
 * The markup of search, the same in the dialog and on the page of its own. It is fixed: nothing a reader types goes
 * into it.
 *
 * @param action Address of the page of search.
 */
export function searchMarkup(action: string): string {
  const choices = [{ id: '', label: words.allKinds }, ...kinds.map((id) => ({ id, label: words.kindNames[id] }))].map(
    ({ id, label }) =>
      `<label${id === 'tool' ? ' hidden' : ''}><input type="radio" name="kind" value="${id}"${id === '' ? ' checked' : ''}>` +
      `${label} <span class="soft count" data-count="${id}"></span></label>`,
  );
  const select = (name: string, label: string, all: string) =>
    `<label>${label}<select name="${name}"><option value="">${all}</option></select></label>`;
  return (
    `<form class="seek" role="search" action="${action}">` +
    `<div class="ask"><label class="label" id="seek-name" for="seek">${words.fieldLabel}</label></div>` +
    '<div class="asking"><input id="seek" name="q" type="search" maxlength="200" autocomplete="off" autocapitalize="none" ' +
    `spellcheck="false" enterkeyhint="search"><button class="go" type="submit">${words.searchButton}</button></div>` +
    `<fieldset class="choices"><legend class="vh">${words.kindLabel}</legend>${choices.join('')}</fieldset>` +
    `<div class="narrow">${select('role', words.roleLabel, words.allRoles)}${select('phase', words.phaseLabel, words.allPhases)}</div>` +
    '</form><p class="vh" role="status"></p><div class="answer"></div>' +
    `<p class="keys soft"><kbd>↑</kbd> <kbd>↓</kbd> ${words.toMove}, <kbd>Enter</kbd> ${words.toOpen}</p>`
  );
}

/**
 * Finds the parts in markup made by `searchMarkup`.
 * @throws Error when one is missing.
 */
export function searchParts(root: ParentNode): SearchParts {
  const part = <Part extends Element>(selector: string): Part => {
    const found = root.querySelector<Part>(selector);
    if (!found) throw new Error(`Search lacks its ${selector}.`);
    return found;
  };
  return {
    form: part('form'),
    field: part('[name=q]'),
    kinds: [...root.querySelectorAll<HTMLInputElement>('[name=kind]')],
    role: part('[name=role]'),
    phase: part('[name=phase]'),
    status: part('[role=status]'),
    results: part('.answer'),
  };
}

/** What the form asks. */
export function readForm({ field, kinds: choices, role, phase }: SearchParts): SearchRequest {
  const kind = choices.find(({ checked }) => checked)?.value;
  return {
    query: field.value,
    kind: kind ? (kind as Kind) : undefined,
    role: role.value || undefined,
    phase: phase.value || undefined,
  };
}

/** Fills the form with what is asked. What the form does not offer counts as not asked. */
export function setForm({ field, kinds: choices, role, phase }: SearchParts, asked: SearchRequest): void {
  if (field.value !== asked.query) field.value = asked.query;
  for (const choice of choices) choice.checked = choice.value === (asked.kind ?? '');
  for (const [select, value = ''] of [
    [role, asked.role],
    [phase, asked.phase],
  ] as const) {
    const known = [...select.options].some((option) => option.value === value);
    select.value = known ? value : '';
  }
}

/** Offers the roles and phases of the quick list, and the tools where it has any. */
export function showChoices({ form, role, phase }: SearchParts, list: SearchTerms): void {
  role.append(...list.roles.map(({ id, name }) => new Option(name, id)));
  phase.append(...list.phases.map(({ id, title }) => new Option(title, id)));
  const tools = form.querySelector<HTMLElement>('label:has([value=tool])');
  if (tools) tools.hidden = !list.pages.some(({ kind }) => kind === 'tool');
}

/** Writes beside each choice how many results it would leave; nothing where nothing is asked. */
export function showCounts(
  { form, role, phase }: SearchParts,
  counts: FilterCounts | undefined,
  list: SearchTerms,
): void {
  for (const place of form.querySelectorAll<HTMLElement>('[data-count]')) {
    const kind = place.dataset.count;
    const count = kind === '' ? counts?.all : counts?.kind.get(kind as Kind);
    place.textContent = counts ? String(count ?? 0) : '';
  }
  const label = (
    select: HTMLSelectElement,
    names: ReadonlyMap<string, string>,
    of: ReadonlyMap<string, number> | undefined,
  ) => {
    for (const option of select.options) {
      const name = names.get(option.value);
      if (name !== undefined) option.text = of ? `${name} (${of.get(option.value) ?? 0})` : name;
    }
  };
  label(role, new Map(list.roles.map(({ id, name }) => [id, name])), counts?.role);
  label(phase, new Map(list.phases.map(({ id, title }) => [id, title])), counts?.phase);
}
