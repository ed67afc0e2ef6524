import type { EngineParts, HandOff } from '../hand-off.ts';
import { type Lookup, makeLookup } from '../lookup.ts';
import { searchPage, termsFile } from '../paths.ts';
import { fillMeanings, type TermsFile, unpackTerms } from '../terms-file.ts';
import * as words from '../words.ts';
import { queryString, type SearchRequest } from './address.ts';
import { announcer } from './announcer.ts';
import { answersTo, type SearchOutcome } from './answering.ts';
import { button, element } from './elements.ts';
import { readForm, type SearchParts, setForm, showChoices, showCounts } from './form.ts';
import type { Late } from './late-part.ts';
import { moveByArrows } from './movement.ts';
import { resultNodes } from './results.ts';

/** How a search presents its results. */
export interface SearchSetting {
  /** How many groups of results appear at first, and how many each “Show more” adds. */
  readonly groups: number;
  /** How many parts of each group appear. */
  readonly parts: number;
  /** Whether the full list of results is on another page, with a link to it. */
  readonly leadsOn: boolean;
  /** Called whenever the request changes; `settled` once the reader confirmed it with Enter or a filter. */
  readonly onAsk?: (asked: SearchRequest, settled: boolean) => void;
}

/** Runs a request as if the reader had typed it and chosen its filters. */
export type Ask = (asked: SearchRequest) => void;

/**
 * Makes the parts of a search form work. It answers at once from the quick list, and again once the full text is ready.
 *
 * @param start The first request.
 */
export function startSearch(parts: SearchParts, handOff: HandOff, setting: SearchSetting, start: SearchRequest): Ask {
  const announce = announcer(parts.status);
  const { base } = handOff;
  let late = startLate(base, handOff.engine ?? Promise.resolve(handOff.loadEngine()));
  let lookup: Lookup | undefined;
  let asked = start;
  let groups = setting.groups;
  let turn = 0;
  let drawn: SearchOutcome | undefined;

  const openTerms = async (file: Promise<Response | undefined>) => {
    try {
      const response = await file;
      if (!response) throw new Error(`${termsFile} is not there.`);
      lookup = makeLookup(unpackTerms((await response.json()) as TermsFile));
      showChoices(parts, lookup.list);
      ask(asked);
      openMeanings(lookup);
    } catch {
      const again = button(words.tryAgain, () => openTerms(handOff.load(termsFile)));
      parts.results.replaceChildren(element('p', { class: 'note' }, `${words.notLoaded} `, again));
      announce(words.notLoaded);
    }
  };

  /** Fills the meanings into the results as they stand; those that come after are found by them, too. */
  const openMeanings = async (known: Lookup) => {
    const meanings: Promise<readonly string[]> | undefined = (await handOff.meanings)?.json();
    fillMeanings(known.list, await meanings?.catch(() => []));
    Object.assign(known, makeLookup(known.list));
    if (drawn) draw(drawn);
    if (drawn?.answer.total === 0) update();
  };

  const update = async () => {
    const now = ++turn;
    parts.results.ariaBusy = 'true';
    if (!lookup) return;
    if (asked.query.trim() === '') {
      drawn = undefined;
      parts.results.replaceChildren(element('p', { class: 'note soft' }, words.hint));
      parts.results.ariaBusy = 'false';
      showCounts(parts, undefined, lookup.list);
      return announce('');
    }
    for await (const shown of answersTo(asked, lookup, late, { groups, parts: setting.parts })) {
      if (now !== turn) return;
      draw(shown);
      if (shown.text === 'coming') continue;
      parts.results.ariaBusy = 'false';
      const fault = shown.text === 'failed' ? `. ${words.noFullText}` : '';
      announce((late.now?.countInWords(shown.answer, asked.kind) ?? '') + fault);
    }
  };

  const draw = (shown: SearchOutcome) => {
    if (!lookup) return;
    drawn = shown;
    const nodes = resultNodes(shown, {
      base,
      late: late.now,
      list: lookup.list,
      groups,
      parts: setting.parts,
      allAt: setting.leadsOn ? base + searchPage + queryString(asked) : undefined,
      showMore,
      tryAgain,
      ask: (query) => put({ ...asked, query }),
      narrow: (kind) => put({ ...asked, kind }),
    });
    replaceKeepingFocus(parts.results, nodes);
    showCounts(parts, shown.answer.counts, lookup.list);
  };

  const ask: Ask = (question) => {
    asked = question;
    groups = setting.groups;
    setForm(parts, asked);
    update();
  };
  const put: Ask = (question) => {
    ask(question);
    setting.onAsk?.(asked, true);
    parts.field.focus();
  };
  const typed = (settled: boolean) => {
    // Before the quick list is there the form offers no role and no phase, and what the address names still holds.
    asked = lookup ? readForm(parts) : { ...asked, ...readForm(parts), role: asked.role, phase: asked.phase };
    groups = setting.groups;
    setting.onAsk?.(asked, settled);
    update();
  };
  const showMore = () => {
    groups += setting.groups;
    update();
  };
  const tryAgain = () => {
    late.now?.text.close();
    late = startLate(base, Promise.resolve(handOff.loadEngine()));
    update();
  };

  parts.field.addEventListener('input', () => typed(false));
  parts.form.addEventListener('change', ({ target }) => {
    if (target !== parts.field) typed(true);
  });
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!setting.leadsOn) typed(true);
    else if (asked.query.trim() !== '') location.assign(base + searchPage + queryString(asked));
  });
  moveByArrows(parts.field, parts.results);
  setForm(parts, asked);
  openTerms(handOff.terms);
  return ask;
}

/** Loads what the first results do without. */
function startLate(base: string, parts: Promise<EngineParts>): Late {
  const coming = import('./late-part.ts').then(({ startLatePart }) => startLatePart(base, parts));
  const late: { coming: Late['coming']; now?: Late['now'] } = { coming };
  coming.then(
    (part) => {
      late.now = part;
    },
    // Each search hears of the failure.
    () => {},
  );
  return late;
}

/** Replaces the results. If a result had the focus, the same result in the new list gets it. */
function replaceKeepingFocus(results: HTMLElement, nodes: readonly Node[]): void {
  const focused = document.activeElement;
  const address = focused && results.contains(focused) ? focused.getAttribute('href') : undefined;
  results.replaceChildren(...nodes);
  if (address) results.querySelector<HTMLElement>(`a[href="${CSS.escape(address)}"]`)?.focus();
}
