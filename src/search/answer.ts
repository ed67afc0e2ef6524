import type { FoundRecord } from './engine/messages.ts';
import { countChoices, type Filterable, type FilterCounts, type Filters, passes } from './query/filters.ts';
import type { QuickMatch } from './query/quick-match.ts';
import type { Query } from './query/understand.ts';
import {
  type HeadingRecord,
  type PageRecord,
  type SearchTerms,
  type TermRecord,
  type TriggerRecord,
  termPath,
  triggerPath,
  triggersPath,
} from './terms.ts';

/** Results that stand under one heading, in the order in which they are shown. */
export type ResultGroup =
  | { readonly kind: 'page'; readonly page: ShownPage; readonly headings: readonly HeadingRecord[] }
  | { readonly kind: 'terms'; readonly terms: readonly TermRecord[] }
  | { readonly kind: 'triggers'; readonly triggers: readonly TriggerRecord[] };

/** A page as results show it. */
export type ShownPage = Pick<PageRecord, 'path' | 'title' | 'phase' | 'place'>;

/** All that is known in answer to a query. */
export interface Answer {
  /** The term that the query names, shown above the results. */
  readonly term?: TermRecord | undefined;
  readonly groups: readonly ResultGroup[];
  readonly counts: FilterCounts;
  /** How many records pass the filters. */
  readonly total: number;
}

interface Found extends Filterable {
  readonly path: string;
  readonly score: number;
  readonly page?: ShownPage;
  readonly headings?: readonly HeadingRecord[];
  readonly term?: TermRecord;
  readonly trigger?: TriggerRecord;
}

/** Joins what the quick list and the full text find for a query into groups and counts. */
export type Answerer = (
  query: Query,
  quick: readonly QuickMatch[],
  hits: readonly FoundRecord[],
  filters: Filters,
) => Answer;

/** Makes the quick list ready for joining. What the full text says of a page or trigger holds, where it says something. */
export function answerer(list: SearchTerms): Answerer {
  const facts = new Map(factsOf(list).map((found) => [found.path, found]));
  return (query, quick, hits, filters) => {
    const found = new Map<string, Found>();
    const add = (path: string, change: Partial<Found>) => {
      const known = found.get(path) ?? facts.get(path);
      if (known) found.set(path, { ...known, ...change });
    };
    for (const { path, score, headings } of quick) add(path, { score, headings });
    for (const { path, title, score } of hits) {
      if (facts.has(path)) add(path, { score });
      else if (title) found.set(path, { ...plain, path, kind: 'reference', score, page: { path, title } });
    }
    const records = [...found.values()];
    const shown = records.filter((record) => passes(record, filters)).sort(byWorth);
    const showsTerm = filters.kind === undefined || filters.kind === 'term';
    return {
      term: showsTerm ? query.term : undefined,
      groups: groupsOf(shown, showsTerm ? query.term : undefined),
      counts: countChoices(records, filters),
      total: shown.length,
    };
  };
}

const plain = { score: 0, roles: [] } as const;

function factsOf(list: SearchTerms): Found[] {
  const table = list.pages.find(({ path }) => path === triggersPath);
  const phaseId = (phase: number | undefined) => (phase === undefined ? undefined : list.phases[phase]?.id);
  return [
    ...list.pages.map((page) => ({
      ...plain,
      path: page.path,
      kind: page.kind,
      roles: page.roles ?? [],
      phase: phaseId(page.phase),
      page,
    })),
    ...list.terms.map((term) => ({ ...plain, path: termPath(term.id), kind: 'term' as const, term })),
    ...list.triggers.map((trigger) => ({
      ...plain,
      path: triggerPath(trigger.id),
      kind: 'trigger' as const,
      roles: table?.roles ?? [],
      phase: phaseId(table?.phase),
      trigger,
    })),
  ];
}

const byWorth = (one: Found, other: Found): number => other.score - one.score;

/** Pages in order; the terms and the triggers each as one group, in the place of the best of them. */
function groupsOf(shown: readonly Found[], asked: TermRecord | undefined): ResultGroup[] {
  const terms = shown.flatMap(({ term }) => (term && term !== asked ? [term] : []));
  const triggers = shown.flatMap(({ trigger }) => trigger ?? []);
  const placed = new Set<ResultGroup['kind']>();
  return shown.flatMap(({ page, headings = [], term, trigger }): ResultGroup[] => {
    if (page) return [{ kind: 'page', page, headings }];
    const kind = trigger ? 'triggers' : 'terms';
    if (placed.has(kind) || (term && term === asked)) return [];
    placed.add(kind);
    return [trigger ? { kind: 'triggers', triggers } : { kind: 'terms', terms }];
  });
}
