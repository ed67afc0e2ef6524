import type { MonthlyFacts, PlainMonth } from './facts.ts';

/** Reads a month, such as `2026-11`, of the years 1990 to 2199; nothing for any other text. */
export function readMonth(text: string): PlainMonth | undefined {
  const [, year = '', month = ''] = /^(\d{4})-(\d\d)$/.exec(text) ?? [];
  const isMonth = Number(month) >= 1 && Number(month) <= 12 && Number(year) >= 1990 && Number(year) <= 2199;
  return isMonth ? (text as PlainMonth) : undefined;
}

/** The month after a month; December 2199 has none. */
export function monthAfter(month: PlainMonth): PlainMonth | undefined {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  return readMonth(next);
}

/**
 * The facts with which the next month begins: who and where, the agenda, and the logs go on. What is of one month alone
 * (figures, days, texts, files) begins anew. Requests and changes that were closed in an earlier month stay in the logs.
 */
export function startNextMonth({
  month,
  csp,
  service,
  repository,
  meeting,
  requests,
  changes,
  incidents,
  agenda,
  ownItems,
}: MonthlyFacts): MonthlyFacts {
  const next = month === undefined ? undefined : monthAfter(month);
  const { date: _, ...usual } = meeting ?? {};
  return {
    ...{ month: next, csp, service, repository, requests, changes, incidents, agenda, ownItems },
    ...(Object.keys(usual).length === 0 ? {} : { meeting: usual }),
  };
}
