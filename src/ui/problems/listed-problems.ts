import type { Problem } from '../../domain/work-documents/checked-facts.ts';
import { andMore } from './words.ts';

/** The most problems that are listed one by one: a damaged file can have more than a page can show. */
export const mostListed = 100;

/** The problems to list. Where there are too many, the last entry says how many are left out; it belongs to no field. */
export function listedProblems(problems: readonly Problem[]): readonly Problem[] {
  const rest = problems.length - mostListed;
  if (rest <= 0) return problems;
  return [...problems.slice(0, mostListed), { field: '', message: andMore(rest) }];
}
